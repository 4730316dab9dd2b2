package dev.awase;

import dev.awase.upkeep.update.Inspection;
import dev.awase.upkeep.update.Manifest;
import dev.awase.upkeep.update.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches from the chain's one address: the signed text, and beside it the package that it names. No redirect is followed,
 * nothing is sent but the question, and neither more bytes nor more time are taken than was agreed.
 */
final class UpdateFetch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(UpdateFetch.class);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int MOST_TEXT = 8192;

    private final HttpClient network = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(ANSWER)
            .build();
    private final URI address;
    private final Duration deadline;

    /** @param deadline for a whole package */
    UpdateFetch(URI address, Duration deadline) {
        this.address = address;
        this.deadline = deadline;
    }

    /** What is signed. */
    byte[] signed() throws IOException {
        try (InputStream in = open(address)) {
            return within(ANSWER, in, () -> in.readNBytes(MOST_TEXT));
        }
    }

    /** The package that a believed manifest names, from beside it. */
    void copy(Manifest manifest, Path to) throws IOException, Refused {
        try (InputStream in = open(address.resolve(manifest.file()))) {
            within(deadline, in, () -> {
                Inspection.take(in, to, manifest);
                return manifest;
            });
        }
    }

    private interface Reading<T, E extends Exception> {
        T read() throws IOException, E;
    }

    /** A body that trickles is cut off: closing it ends a read that waits. */
    private static <T, E extends Exception> T within(Duration time, InputStream in, Reading<T, E> reading)
            throws IOException, E {
        Future<?> end = CompletableFuture.runAsync(
                () -> close(in), CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS));
        try {
            return reading.read();
        } finally {
            end.cancel(false);
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException closed) {
            LOG.debug("closed already", closed);
        }
    }

    /** Nothing came from an address; the message says why in words. */
    static final class Unreached extends IOException {
        private Unreached(URI from, String why) {
            super(from.getHost() + ": " + why);
        }

        private static Unreached of(URI from, IOException fault) {
            String why = switch (fault) {
                case SSLException _ ->
                    "its certificate is not trusted here, or it does not speak https; look at this machine's"
                            + " clock, and for a chain's own certificates into packaging/README.md";
                case ConnectException _ -> "nobody answers there, or the name is not known in this network";
                case HttpTimeoutException _ -> "no answer came in time";
                default -> fault.toString();
            };
            Unreached unreached = new Unreached(from, why);
            unreached.initCause(fault);
            return unreached;
        }
    }

    private InputStream open(URI from) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(from).timeout(ANSWER).build();
        try {
            HttpResponse<InputStream> response = network.send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                response.body().close();
                throw new Unreached(from, "it answers " + response.statusCode() + " for " + from.getPath());
            }
            return response.body();
        } catch (Unreached refused) {
            throw refused;
        } catch (IOException fault) {
            throw Unreached.of(from, fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    @Override
    public void close() {
        network.shutdownNow();
    }
}
