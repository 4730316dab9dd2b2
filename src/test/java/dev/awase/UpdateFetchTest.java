package dev.awase;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.awase.upkeep.update.Chain;
import dev.awase.upkeep.update.Manifest;
import dev.awase.upkeep.update.Refused;
import dev.awase.upkeep.update.Refused.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chain's address, played by a server of this machine. That it is https is settled by the settings. */
class UpdateFetchTest {
    @TempDir
    Path folder;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private Manifest manifest;
    private byte[] signed;
    private byte[] pack;

    @BeforeEach
    void serve() throws IOException {
        Chain chain = new Chain(folder.resolve("chain"));
        manifest = chain.manifest("0.2.0");
        signed = chain.sign(manifest);
        pack = Files.readAllBytes(folder.resolve("chain").resolve(manifest.file()));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/awase/linux-x64.update", exchange -> answer(exchange, 200, signed));
        server.createContext("/awase/" + manifest.file(), exchange -> answer(exchange, 200, pack));
        server.start();
    }

    @AfterEach
    void stop() {
        stopped.countDown();
        server.stop(0);
    }

    @Test
    void bothAreFetchedFromBesideEachOther() throws IOException, Refused {
        try (UpdateFetch fetch = fetch("/awase/linux-x64.update")) {
            assertArrayEquals(signed, fetch.signed());
            Path to = folder.resolve("fetched.zip");
            fetch.copy(manifest, to);
            assertArrayEquals(pack, Files.readAllBytes(to));
        }
        assertEquals(List.of("/awase/linux-x64.update", "/awase/awase-0.2.0.zip"), asked);
    }

    @Test
    void aRedirectIsNotFollowed() {
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "/awase/linux-x64.update");
            answer(exchange, 302, new byte[0]);
        });
        try (UpdateFetch fetch = fetch("/moved")) {
            assertThrows(IOException.class, fetch::signed);
        }
        assertEquals(List.of("/moved"), asked);
    }

    @Test
    void whatKeptItFromComingIsSaidInWords() throws IOException {
        assertEquals("127.0.0.1: it answers 404 for /nothing", why(address("/nothing")));
        assertEquals(
                "127.0.0.1: its certificate is not trusted here, or it does not speak https; look at this machine's clock,"
                        + " and for a chain's own certificates into packaging/README.md",
                whyOfOneThatSpeaksPlainly());
        server.stop(0);
        assertEquals(
                "127.0.0.1: nobody answers there, or the name is not known in this network", why(address("/nothing")));
    }

    private static String whyOfOneThatSpeaksPlainly() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> {
                try (Socket caller = plain.accept()) {
                    caller.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
                    caller.getInputStream().readAllBytes();
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
            return why(URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/awase/linux-x64.update"));
        }
    }

    private static String why(URI address) {
        try (UpdateFetch fetch = new UpdateFetch(address, Duration.ofMinutes(2))) {
            return String.valueOf(
                    assertThrows(UpdateFetch.Unreached.class, fetch::signed).getMessage());
        }
    }

    @Test
    void moreThanWasSignedIsNotTakenAndNothingIsLeft() {
        pack = Arrays.copyOf(pack, pack.length + 1);
        assertEquals(Reason.TRUNCATED, refusal());
        pack = Arrays.copyOf(pack, 20);
        assertEquals(Reason.TRUNCATED, refusal());
        assertFalse(Files.exists(folder.resolve("fetched.zip")));
    }

    @Test
    void anEndlessTextIsCutOff() throws IOException {
        signed = new byte[1 << 20];
        try (UpdateFetch fetch = fetch("/awase/linux-x64.update")) {
            assertEquals(8192, fetch.signed().length);
        }
    }

    @Test
    void aPackageThatTricklesIsCutOffAndNothingIsLeft() {
        server.removeContext("/awase/" + manifest.file());
        server.createContext("/awase/" + manifest.file(), exchange -> {
            exchange.sendResponseHeaders(200, pack.length);
            exchange.getResponseBody().write(pack, 0, 10);
            exchange.getResponseBody().flush();
            await();
        });
        try (UpdateFetch fetch = new UpdateFetch(address("/awase/linux-x64.update"), Duration.ofMillis(200))) {
            assertThrows(IOException.class, () -> fetch.copy(manifest, folder.resolve("fetched.zip")));
        }
        assertFalse(Files.exists(folder.resolve("fetched.zip")));
    }

    private Reason refusal() {
        try (UpdateFetch fetch = fetch("/awase/linux-x64.update")) {
            return assertThrows(Refused.class, () -> fetch.copy(manifest, folder.resolve("fetched.zip")))
                    .reason();
        }
    }

    private UpdateFetch fetch(String path) {
        return new UpdateFetch(address(path), Duration.ofMinutes(2));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void await() {
        try {
            stopped.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        synchronized (asked) {
            asked.add(exchange.getRequestURI().getPath());
        }
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
