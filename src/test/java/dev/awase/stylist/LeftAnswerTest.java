package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.stylist.ModelFault.Kind;
import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.Test;

/** A shopper leaves in the very moment in which an answer begins to come: nobody reads it, and nothing stays open. */
class LeftAnswerTest {
    @Test
    void anAnswerThatComesWithTheInterruptIsLeft() {
        try (FaultServer server = FaultServer.playing(Turns.drip())) {
            Wire wire = new Wire(Endpoints.settings(server.address()), ModelKey.NONE);
            GuardedHttpClient client = new GuardedHttpClient(new Moment(wire.network()), wire, Clock.systemUTC());
            HttpRequest request = HttpRequest.builder()
                    .method(HttpMethod.POST)
                    .url(server.address() + "/chat/completions")
                    .body("{}")
                    .build();
            ModelFault fault = assertThrows(ModelFault.class, () -> client.execute(request));
            assertTrue(Thread.interrupted(), "whoever interrupted is not told");
            assertEquals(Kind.TIMEOUT, fault.kind());
            assertTrue(server.clientLeft(), "the connection stays open");
        }
    }

    /** A network whose answer is there when the wait for it is interrupted. */
    private static final class Moment extends HttpClient {
        private final HttpClient network;

        Moment(HttpClient network) {
            this.network = network;
        }

        @Override
        public <T> CompletableFuture<HttpResponse<T>> sendAsync(
                java.net.http.HttpRequest request, BodyHandler<T> handler) {
            CompletableFuture<HttpResponse<T>> coming = network.sendAsync(request, handler);
            return new CompletableFuture<>() {
                @Override
                public HttpResponse<T> get() throws InterruptedException, ExecutionException {
                    complete(coming.get());
                    throw new InterruptedException();
                }
            };
        }

        @Override
        public <T> CompletableFuture<HttpResponse<T>> sendAsync(
                java.net.http.HttpRequest request, BodyHandler<T> handler, PushPromiseHandler<T> pushed) {
            return network.sendAsync(request, handler, pushed);
        }

        @Override
        public <T> HttpResponse<T> send(java.net.http.HttpRequest request, BodyHandler<T> handler)
                throws InterruptedException {
            network.sendAsync(request, handler).join();
            throw new InterruptedException();
        }

        @Override
        public Optional<CookieHandler> cookieHandler() {
            return network.cookieHandler();
        }

        @Override
        public Optional<Duration> connectTimeout() {
            return network.connectTimeout();
        }

        @Override
        public Redirect followRedirects() {
            return network.followRedirects();
        }

        @Override
        public Optional<ProxySelector> proxy() {
            return network.proxy();
        }

        @Override
        public SSLContext sslContext() {
            return network.sslContext();
        }

        @Override
        public SSLParameters sslParameters() {
            return network.sslParameters();
        }

        @Override
        public Optional<Authenticator> authenticator() {
            return network.authenticator();
        }

        @Override
        public Version version() {
            return network.version();
        }

        @Override
        public Optional<Executor> executor() {
            return network.executor();
        }
    }
}
