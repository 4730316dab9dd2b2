package dev.awase;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.awase.session.PhoneDoor;
import dev.awase.session.PhoneFault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page in the store's network for one phone and one photo: one address of this machine, a path that nobody can guess,
 * for some minutes. Whatever else is asked is answered with nothing, and no address and no path is written to a log.
 */
final class PhoneServer implements PhoneDoor.Opened {
    private static final Logger LOG = LoggerFactory.getLogger(PhoneServer.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BACKLOG = 8;
    private static final int MOST_CONNECTIONS = 32;
    private static final int LAST_WORDS_SECONDS = 2;

    /** How long the address is good, and how long a request may take to say what it wants, and to bring it. */
    record Limits(Duration lasts, Duration header, Duration body) {
        static final Limits USUAL = new Limits(Duration.ofMinutes(3), Duration.ofSeconds(8), Duration.ofSeconds(60));
    }

    /** Where it listens, as whom, and whether the staff only try it. */
    record Post(InetAddress address, int port, Optional<String> wifi, boolean trial) {
        boolean rehearsal() {
            return address.isLoopbackAddress() && !trial;
        }
    }

    private final HttpServer server;
    private final ExchangeClock clock;
    private final Post post;
    private final Limits limits;
    private final OneTimeToken token = OneTimeToken.fresh(RANDOM);
    private final PhoneHost host;
    private final PhonePhoto photo;
    private final PhoneHtml html;
    private final long until;
    private final AtomicBoolean closed = new AtomicBoolean();

    private PhoneServer(HttpServer server, Post post, Limits limits, PhoneDoor.Caller caller, PhoneHtml html) {
        this.server = server;
        this.clock = new ExchangeClock(limits.header());
        this.post = post;
        this.limits = limits;
        this.html = html;
        this.host = new PhoneHost(post.address(), server.getAddress().getPort());
        this.until = System.nanoTime() + limits.lasts().toNanos();
        this.photo = new PhonePhoto(caller, until);
    }

    /**
     * Opens it, and tells the caller when the time is up.
     *
     * @throws PhoneFault if nothing can listen there
     */
    static PhoneServer open(Post post, Limits limits, PhoneDoor.Caller caller, PhoneHtml html) {
        boundConnections();
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(post.address(), post.port()), BACKLOG);
            PhoneServer open = new PhoneServer(server, post, limits, caller, html);
            server.createContext("/", open::answer);
            server.setExecutor(open.clock);
            server.start();
            open.clock.in(limits.lasts(), open.photo::late);
            LOG.info("a phone may come in");
            return open;
        } catch (IOException refused) {
            throw fault(post, refused);
        }
    }

    /** No server of this program holds more connections; the JDK asks for it once, before the first of them is made. */
    static void boundConnections() {
        if (System.getProperty("jdk.httpserver.maxConnections") == null) {
            System.setProperty("jdk.httpserver.maxConnections", Integer.toString(MOST_CONNECTIONS));
        }
    }

    private static PhoneFault fault(Post post, IOException refused) {
        String words = String.valueOf(refused.getMessage());
        boolean elsewhere = words.toLowerCase(Locale.ROOT).contains("assign");
        return elsewhere
                ? new PhoneFault(
                        PhoneFault.Kind.NO_SUCH_ADDRESS,
                        "the address in the settings is none of this machine now (" + words + ")",
                        refused)
                : new PhoneFault(
                        PhoneFault.Kind.PORT_TAKEN,
                        "port " + post.port() + " is taken by another program (" + words + ")",
                        refused);
    }

    @Override
    public String address() {
        return host.root() + token.text();
    }

    @Override
    public long until() {
        return until;
    }

    @Override
    public Optional<String> wifi() {
        return post.wifi();
    }

    @Override
    public boolean rehearsal() {
        return post.rehearsal();
    }

    private void answer(HttpExchange exchange) throws IOException {
        clock.within(limits.body());
        try (exchange) {
            html.send(exchange, answered(exchange));
        } catch (RuntimeException fault) {
            // Nothing of the request: a path is a secret, and an address is somebody's.
            LOG.warn("a phone was not answered", fault);
            throw fault;
        }
    }

    private PhoneAnswer answered(HttpExchange exchange) throws IOException {
        if (!host.is(exchange.getRequestHeaders().get("Host"))) {
            return PhoneAnswer.WRONG_HOST;
        }
        if (!token.is(exchange.getRequestURI().toString().replaceFirst("^/", ""))) {
            return PhoneAnswer.UNKNOWN;
        }
        return switch (exchange.getRequestMethod()) {
            case "GET" -> post.trial() ? photo.tried() : photo.asked();
            case "POST" -> post.trial() ? PhoneAnswer.WRONG_METHOD : photo.brought(exchange);
            default -> PhoneAnswer.WRONG_METHOD;
        };
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            photo.shut();
            server.stop(LAST_WORDS_SECONDS);
            clock.close();
            LOG.info("no phone may come in any more");
        }
    }
}
