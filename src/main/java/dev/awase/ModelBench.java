package dev.awase;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.awase.camera.Photo;
import dev.awase.camera.PictureFile;
import dev.awase.camera.StillsCamera;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.files.CatalogImport;
import dev.awase.catalog.files.ImportSettings;
import dev.awase.catalog.files.ImportWatch;
import dev.awase.catalog.files.TonesOfPicture;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Look;
import dev.awase.coordination.Wish;
import dev.awase.item.Category;
import dev.awase.item.Reading;
import dev.awase.item.Taxonomy;
import dev.awase.session.Fitting;
import dev.awase.session.ShopFloor;
import dev.awase.stylist.Deadline;
import dev.awase.stylist.DialectMemory;
import dev.awase.stylist.Endpoint;
import dev.awase.stylist.ModelKey;
import dev.awase.stylist.ModelSettings;
import dev.awase.stylist.ModelSettingsFile;
import dev.awase.stylist.Presented;
import dev.awase.vision.DeviceReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What everything but the model takes of an improved look: a server on this machine answers at once, and the same bytes
 * go to it bare, in turn.
 */
record ModelBench(Taxonomy taxonomy, DeviceReader reader, int rounds) {
    private static final long SEED = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * Medians in milliseconds.
     *
     * @param improvedMs picture file to improved look: decode, read, rank, ask, check, arrange
     * @param askedMs of that the part after the machine's own look
     * @param bareMs the same request and answer with nothing around them
     * @param overheadMs the first less the third
     */
    record Result(int products, int requestBytes, double improvedMs, double askedMs, double bareMs, double overheadMs) {
        String text() {
            return ("model at %,d products: photo to improved look %.1f ms, of which asking and checking %.1f;"
                            + " bare round trip of the same %,d bytes %.1f; all but the model %.1f ms")
                    .formatted(products, improvedMs, askedMs, requestBytes, bareMs, overheadMs);
        }
    }

    Result run(int products) throws Exception {
        Path folder = Files.createTempDirectory("awase-bench-");
        try (LocalDatabase database = LocalDatabase.open(folder.resolve("home"));
                Server server = new Server()) {
            Path file = new MadeUpShop(taxonomy, SEED).write(products, folder.resolve("rows.csv"));
            new CatalogImport(database, taxonomy, TonesOfPicture.NONE)
                    .run(file, ImportSettings.DEFAULT, ImportWatch.NONE);
            ZoneId zone = ZoneId.systemDefault();
            ShopFloor floor = new ShopFloor(
                    new SqliteCatalog(database, taxonomy),
                    taxonomy,
                    new Coordinator(taxonomy, CoordinationSettings.DEFAULT),
                    Clock.system(zone));
            Endpoint endpoint = Endpoint.open(
                    server.settings(),
                    ModelKey.NONE,
                    new ModelLedger(database, zone),
                    DialectMemory.fleeting(),
                    Clock.system(zone));
            return measure(products, floor, new Fitting(floor, endpoint.stylist(taxonomy), PATIENCE), server);
        } finally {
            ImportBench.delete(folder);
        }
    }

    private Result measure(int products, ShopFloor floor, Fitting fitting, Server server) throws Exception {
        List<Photo> photos = StillsCamera.ofClassPath(DemoStore.STILLS).photos();
        Rounds improved = new Rounds();
        Rounds asked = new Rounds();
        Rounds bare = new Rounds();
        for (int round = -rounds; round < rounds; round++) {
            for (Photo still : photos) {
                // The first half of the rounds warms the code up.
                Rounds whole = round < 0 ? new Rounds() : improved;
                Rounds part = round < 0 ? new Rounds() : asked;
                whole.time(() -> improve(still, floor, fitting, part));
                (round < 0 ? new Rounds() : bare).time(server::sameBytesAgain);
            }
        }
        return new Result(
                products,
                server.request.length,
                improved.median(),
                asked.median(),
                bare.median(),
                Math.round((improved.median() - bare.median()) * 1000) / 1000.0);
    }

    private Fitting.Fitted improve(Photo still, ShopFloor floor, Fitting fitting, Rounds asked) throws Exception {
        Photo photo = PictureFile.read(still.jpeg(), "rehearsal");
        Reading reading = reader.read(photo);
        // Where the reader leaves the category to the shopper, the bench taps for them.
        Reading.Clear clear = reading instanceof Reading.Clear seen
                ? seen
                : reading.as(new Category("top")).orElseThrow();
        Look look = floor.look(clear.item(), Wish.NONE);
        Fitting.Wanted wanted = new Fitting.Wanted(Presented.of(photo), clear, true, Wish.NONE, "", Locale.ENGLISH);
        return asked.time(() -> fitting.fit(wanted, look, Deadline.in(PATIENCE)));
    }

    /** Answers every question at once with the same valid picks, and keeps the last question to send it again. */
    private static final class Server implements AutoCloseable {
        private static final String ANSWER = """
                {"id":"1","object":"chat.completion","created":1,"model":"bench","choices":[{"index":0,\
                "finish_reason":"stop","message":{"role":"assistant","content":"{\\"item\\":{\\"category\\":\
                \\"unknown\\",\\"tones\\":[],\\"pattern\\":\\"unknown\\",\\"material\\":\\"unknown\\",\\"formality\\":\
                \\"unknown\\",\\"seasons\\":[]},\\"others\\":[],\\"picks\\":[],\\"advice\\":\\"Keep it calm.\\"}"}}],\
                "usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}}""";

        private final HttpServer server;
        private final HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        private volatile byte[] request = {};

        Server() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::answer);
            server.start();
        }

        ModelSettings settings() {
            return ModelSettingsFile.EMPTY
                    .settings(Map.of("AWASE_MODEL_ADDRESS", address() + "/v1", "AWASE_MODEL", "bench"))
                    .orElseThrow();
        }

        int sameBytesAgain() throws IOException, InterruptedException {
            HttpRequest again = HttpRequest.newBuilder(URI.create(address() + "/v1/chat/completions"))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                    .build();
            return client.send(again, BodyHandlers.ofByteArray()).body().length;
        }

        @Override
        public void close() {
            client.close();
            server.stop(0);
        }

        private String address() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        private void answer(HttpExchange exchange) throws IOException {
            request = exchange.getRequestBody().readAllBytes();
            byte[] answer = ANSWER.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        }
    }
}
