package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.awase.PhoneServer.Limits;
import dev.awase.PhoneServer.Post;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** No log says the way in, or who came by it; each way of writing one is shown to be listened to. */
class PhoneSecretsTest {
    private final Logger ours = (Logger) LoggerFactory.getLogger("dev.awase");
    private final ListAppender<ILoggingEvent> kept = new ListAppender<>();
    private final java.util.logging.Logger platforms = java.util.logging.Logger.getLogger("com.sun.net.httpserver");
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            told.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        kept.start();
        ours.addAppender(kept);
        ours.setLevel(Level.TRACE);
        platforms.addHandler(handler);
    }

    @AfterEach
    void stop() {
        ours.detachAppender(kept);
        ours.setLevel(null);
        platforms.removeHandler(handler);
    }

    @Test
    void neitherTheTokenNorWhoCameIsInALog() throws IOException {
        platforms.warning("listened to");
        PhoneServer server = PhoneServer.open(
                new Post(InetAddress.getLoopbackAddress(), 0, Optional.empty(), false),
                new Limits(Duration.ofMinutes(3), Duration.ofSeconds(20), Duration.ofSeconds(20)),
                new PhoneCaller(),
                new PhoneHtml(Optional.empty(), false, Locale.ENGLISH));
        PhoneClient phone = new PhoneClient(server.address());
        assertEquals(200, phone.get().status());
        assertEquals(415, phone.send(new byte[] {1, 2, 3}).status());
        assertEquals(
                404,
                phone.ask("GET /" + phone.token() + "x HTTP/1.1", phone.host()).status());
        assertEquals(200, phone.send(PhonePictures.jpeg(64, 48)).status());
        server.close();
        List<String> lines =
                kept.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        assertTrue(lines.contains("a phone may come in"), lines::toString);
        String all = lines + " " + told;
        assertTrue(all.contains("listened to"));
        assertFalse(all.contains(phone.token()), all);
        assertFalse(all.contains("127.0.0.1"), all);
        assertFalse(
                OneTimeToken.fresh(new java.security.SecureRandom()).toString().matches(".*[0-9a-z]{26}.*"));
    }
}
