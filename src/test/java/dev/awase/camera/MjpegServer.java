package dev.awase.camera;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A network camera on this machine: an MJPEG stream whose pictures differ, twenty a second, to as many as ask. */
final class MjpegServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger viewers = new AtomicInteger();
    private final CountDownLatch left = new CountDownLatch(1);
    private volatile String authorization = "";
    private volatile boolean closed;

    MjpegServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(handlers);
        server.createContext("/video", this::stream);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/video");
    }

    int viewers() {
        return viewers.get();
    }

    String authorization() {
        return authorization;
    }

    /** Returns when a viewer has gone, or after ten seconds. */
    void awaitNoViewer() throws InterruptedException {
        left.await(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        closed = true;
        server.stop(0);
        handlers.shutdown();
    }

    private void stream(HttpExchange exchange) throws IOException {
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .ifPresent(sent -> authorization = sent);
        viewers.incrementAndGet();
        exchange.getResponseHeaders().set("Content-Type", "multipart/x-mixed-replace;boundary=frame");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (!closed) {
                byte[] jpeg = TestPictures.jpeg(picture(turn.incrementAndGet()));
                String head = "--frame\r\nContent-Type: image/jpeg\r\nContent-Length: " + jpeg.length + "\r\n\r\n";
                out.write(head.getBytes(StandardCharsets.US_ASCII));
                out.write(jpeg);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
                LockSupport.parkNanos(50_000_000); // a camera's pace, not a wait for something
            }
        } catch (IOException viewerLeft) {
            exchange.close();
        } finally {
            viewers.decrementAndGet();
            left.countDown();
        }
    }

    private static BufferedImage picture(int turn) {
        BufferedImage picture = TestPictures.gradient(320, 240);
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 40; x++) {
                picture.setRGB((x + turn * 8) % 320, y, 0xFF0000);
            }
        }
        return picture;
    }
}
