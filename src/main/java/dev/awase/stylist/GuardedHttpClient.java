package dev.awase.stylist;

import dev.awase.stylist.ModelFault.Kind;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * LangChain4j's way to the network, with what it lacks: bodies are capped, redirects are not followed, a page is no
 * answer, and an interrupt ends a call wherever it hangs. It works on the caller's thread, streams too, logs nothing,
 * and throws {@link ModelFault} alone.
 */
final class GuardedHttpClient implements HttpClient {
    static final long MOST_BYTES = 1 << 20;
    private static final int REFUSAL_BYTES = 8192;
    private static final Logger LOG = LoggerFactory.getLogger(GuardedHttpClient.class);

    private final java.net.http.HttpClient network;
    private final Wire wire;
    private final StatusFaults faults;

    GuardedHttpClient(java.net.http.HttpClient network, Wire wire, Clock clock) {
        this.network = network;
        this.wire = wire;
        this.faults = new StatusFaults(clock);
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        HttpResponse<InputStream> response = send(request);
        try (InputStream body = AnswerBody.bytes(response, MOST_BYTES)) {
            String text = AnswerBody.plain(new String(body.readAllBytes(), StandardCharsets.UTF_8));
            if (text.stripLeading().startsWith("<")) {
                throw page();
            }
            return SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .body(text)
                    .build();
        } catch (IOException fault) {
            throw NetworkFaults.inBody(fault);
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try {
            HttpResponse<InputStream> response = send(request);
            try (InputStream body = AnswerBody.bytes(response, MOST_BYTES)) {
                listener.onOpen(SuccessfulHttpResponse.builder()
                        .statusCode(response.statusCode())
                        .headers(response.headers().map())
                        .build());
                parser.parse(body, listener);
            }
            listener.onClose();
        } catch (IOException fault) {
            listener.onError(NetworkFaults.inBody(fault));
        } catch (ModelFault fault) {
            listener.onError(fault);
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = answer(wire.request(request));
            if (response.statusCode() < 200 || response.statusCode() > 299) {
                throw refusal(response);
            }
            String type = response.headers().firstValue("Content-Type").orElse("");
            if (type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
                response.body().close();
                throw page();
            }
            return response;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ModelFault(Kind.TIMEOUT, "the endpoint was not waited for any longer");
        } catch (IOException fault) {
            throw NetworkFaults.beforeBody(fault);
        }
    }

    /**
     * The network's own {@code send} loses an answer that comes in the very moment of an interrupt: nobody reads or closes
     * it, and its connection stays open for good.
     */
    private HttpResponse<InputStream> answer(java.net.http.HttpRequest request)
            throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<InputStream>> coming = network.sendAsync(request, BodyHandlers.ofInputStream());
        try {
            return coming.get();
        } catch (InterruptedException stopped) {
            coming.cancel(true);
            CompletableFuture<Void> _ = coming.thenAccept(GuardedHttpClient::leave);
            throw stopped;
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw new IllegalStateException(fault.getCause());
        }
    }

    private static void leave(HttpResponse<InputStream> unread) {
        try {
            unread.body().close();
        } catch (IOException gone) {
            LOG.debug("an answer that nobody waited for was gone already", gone);
        }
    }

    private ModelFault refusal(HttpResponse<InputStream> response) {
        String start;
        try (InputStream body = AnswerBody.bytes(response, MOST_BYTES)) {
            start = new String(body.readNBytes(REFUSAL_BYTES), StandardCharsets.UTF_8);
        } catch (IOException unread) {
            start = "";
        }
        return faults.of(response.statusCode(), start, response.headers().firstValue("Retry-After"));
    }

    private static ModelFault page() {
        return new ModelFault(
                Kind.OFFLINE,
                "a web page answers instead of a model: a network's sign-in page, or the address is not the"
                        + " endpoint's. Sign in to the network, or correct the address");
    }
}
