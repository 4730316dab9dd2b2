package dev.awase.stylist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A model's server on loopback that answers as it is told, badly if need be. It plays its {@link Turn}s in order, one a
 * request, and the last one for all that come after; see {@link Turns} for the ones there are.
 *
 * <pre>{@code
 * try (FaultServer server = FaultServer.playing(Turns.status(500), Turns.answer("yes"))) {
 *     Endpoint endpoint = Endpoints.at(server);
 *     ...
 *     assertEquals(2, server.hits());
 * }
 * }</pre>
 */
public final class FaultServer implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ServerSocket socket;
    private final List<Turn> turns;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch somebodyLeft = new CountDownLatch(1);

    /** How one request is answered: whatever is written is what the client gets; then the connection is closed. */
    @FunctionalInterface
    public interface Turn {
        void play(Request request, Line line) throws IOException;
    }

    /** What the client sent; header names are lower case. */
    public record Request(String method, String path, Map<String, String> headers, String body) {
        /** The body; nothing in it where it is no JSON, as a recording's is not. */
        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException noJson) {
                return JSON.missingNode();
            }
        }
    }

    /** The open connection. */
    public record Line(InputStream in, OutputStream out) {
        public void write(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        /** Says nothing more, and waits until the client hangs up. */
        public void untilClientLeaves() throws IOException {
            while (in.read() >= 0) {
                // Whatever it still says is of no interest.
            }
        }
    }

    private FaultServer(List<Turn> turns) throws IOException {
        this.turns = turns;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    public static FaultServer playing(Turn... turns) {
        try {
            FaultServer server = new FaultServer(List.of(turns));
            Thread.ofVirtual().start(server::serve);
            return server;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Ends in {@code /v1}, as an endpoint's address does. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/v1");
    }

    /** How many requests came. */
    public int hits() {
        return requests.size();
    }

    public List<Request> requests() {
        return new ArrayList<>(requests);
    }

    public Request last() {
        return requests.getLast();
    }

    /** Whether a client hung up on an answer that was not finished, now or within some seconds. */
    public boolean clientLeft() {
        try {
            return somebodyLeft.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            Request request = read(in);
            Turn turn;
            synchronized (requests) {
                turn = turns.get(Math.min(requests.size(), turns.size() - 1));
                requests.add(request);
            }
            turn.play(request, new Line(in, client.getOutputStream()));
            client.shutdownOutput();
        } catch (IOException left) {
            somebodyLeft.countDown();
        }
    }

    private static Request read(InputStream in) throws IOException {
        String[] first = line(in).split(" ", 3);
        Map<String, String> headers = new TreeMap<>();
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            int colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Request(first[0], first[1], headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int one = in.read(); one != '\n'; one = in.read()) {
            if (one < 0) {
                throw new IOException("the client said nothing");
            }
            if (one != '\r') {
                line.append((char) one);
            }
        }
        return line.toString();
    }
}
