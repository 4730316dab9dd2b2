package dev.awase;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The newest vitals for whoever is on this machine already: {@code /health} as JSON, 503 where something fails, and
 * {@code /metrics} for Prometheus. It listens on the loopback address alone, answers GET only, and takes nothing in.
 */
final class VitalsDoor implements AutoCloseable {
    private static final String PLAIN = "text/plain; charset=utf-8";

    private final HttpServer server;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("awase-health").factory());
    private final Supplier<Optional<Vitals>> newest;

    private VitalsDoor(HttpServer server, Supplier<Optional<Vitals>> newest) {
        this.server = server;
        this.newest = newest;
    }

    /**
     * @param port 0 for any that is free
     * @throws Refusal in words, where another program has it
     */
    static VitalsDoor open(int port, Supplier<Optional<Vitals>> newest) {
        PhoneServer.boundConnections();
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            VitalsDoor door = new VitalsDoor(server, newest);
            server.createContext("/", door::answer);
            server.setExecutor(door.thread);
            server.start();
            return door;
        } catch (IOException taken) {
            throw new Refusal("the health page cannot listen on port " + port + " (" + taken.getMessage()
                    + "); name another with --health-port");
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
            // A page in a browser of this machine could ask under a name of its own that leads here.
            boolean own = Set.of("127.0.0.1:" + port(), "localhost:" + port(), "[::1]:" + port())
                    .contains(host);
            if (!own) {
                send(exchange, 421, PLAIN, "Ask for http://localhost:" + port() + "\n");
            } else if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, PLAIN, "GET only\n");
            } else {
                answer(exchange, exchange.getRequestURI().getPath());
            }
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        switch (path) {
            case "/health" -> send(exchange, "application/json", Json::of);
            case "/metrics" -> send(exchange, VitalsText.TYPE, VitalsText::of);
            default -> send(exchange, 404, PLAIN, "/health or /metrics\n");
        }
    }

    private void send(HttpExchange exchange, String type, Function<Vitals, String> text) throws IOException {
        Optional<Vitals> vitals = newest.get();
        if (vitals.isEmpty()) {
            send(exchange, 503, PLAIN, "nothing was looked at yet\n");
            return;
        }
        // Prometheus takes no figures from an answer that is not 200.
        boolean fails = type.equals("application/json") && !vitals.get().well();
        send(exchange, fails ? 503 : 200, type, text.apply(vitals.get()));
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        thread.shutdown();
    }
}
