package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.awase.PhoneClient.Answer;
import dev.awase.PhoneServer.Limits;
import dev.awase.PhoneServer.Post;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever finds the page's port and means no good gets nothing, keeps nobody out and costs nothing. */
class PhoneIntruderTest {
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final Limits USUAL = new Limits(LONG, Duration.ofSeconds(20), Duration.ofSeconds(20));

    private final PhoneCaller caller = new PhoneCaller();
    private final List<PhoneServer> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(PhoneServer::close);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/favicon.ico",
                "/../etc/passwd",
                "/%2e%2e/",
                "/TOKEN/",
                "/TOKEN?x=1",
                "/TOKEN/..",
                "/TOKENa",
                "/TOKE",
                "/token",
                "/."
            })
    void nothingElseIsThere(String path) throws IOException {
        PhoneClient phone = phone(USUAL);
        String asked = path.replace("TOKEN", phone.token())
                .replace("TOKE", phone.token().substring(1));
        Answer answer = phone.ask("GET " + asked + " HTTP/1.1", phone.host());
        assertEquals(404, answer.status());
        assertFalse(answer.body().contains("<form"), answer::body);
        assertEquals(404, phone.ask("POST " + asked + " HTTP/1.1", phone.host()).status());
        assertEquals(0, caller.came);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop.example:PORT",
                "localhost:PORT",
                "127.0.0.1",
                "127.0.0.1:1",
                "127.0.0.2:PORT",
                "[::1]:PORT",
                "127.0.0.1:PORT@evil.example",
                "evil.example",
                ""
            })
    void anotherNameForThisMachineLeadsNowhere(String host) throws IOException {
        PhoneClient phone = phone(USUAL);
        Answer answer = phone.ask("GET /" + phone.token() + " HTTP/1.1", host.replace("PORT", phone.port() + ""));
        assertNotEquals(200, answer.status());
        assertEquals(0, caller.came);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "CONNECT", "get"})
    void onlyAskingAndSendingAreAnswered(String method) throws IOException {
        PhoneClient phone = phone(USUAL);
        Answer answer = phone.ask(method + " /" + phone.token() + " HTTP/1.1", phone.host());
        assertEquals(405, answer.status());
        assertEquals(Optional.of("GET, POST"), answer.header("Allow"));
        assertEquals(0, caller.came);
    }

    @Test
    void whatSaysThatItIsEndlessIsCutOff() throws IOException {
        PhoneClient phone = phone(USUAL);
        Answer refused = phone.post("multipart/form-data; boundary=x", Long.MAX_VALUE - 1, new byte[1000]);
        assertEquals(413, refused.status());
    }

    @Test
    void aPictureBombCostsNothing() throws IOException {
        PhoneClient phone = phone(USUAL);
        Answer refused = phone.send(PhonePictures.bomb(20_000, 20_000));
        assertEquals(413, refused.status(), refused::body);
        assertEquals(List.of(), caller.photos);
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, 415",
        "image/jpeg, 415",
        "multipart/form-data, 415",
        "multipart/mixed; boundary=x, 415",
        "multipart/form-data; boundary=, 415",
        "multipart/form-data; boundary=x, 400"
    })
    void aFormOfAnotherKindIsRefused(String type, int status) throws IOException {
        assertEquals(
                status, phone(USUAL).post(type, 100, PhonePictures.jpeg(64, 48)).status());
    }

    @Test
    void whoeverDripsIsCutOff() throws IOException {
        Limits hasty = new Limits(LONG, Duration.ofMillis(200), Duration.ofMillis(400));
        PhoneClient phone = phone(hasty);
        assertEquals("", phone.dripHeader(), "no whole request within the time: the connection ends without an answer");
        String ended = phone.dripBody();
        assertFalse(ended.contains(" 200 "), ended);
        assertEquals(List.of(), caller.photos);
        assertEquals(200, phone.get().status(), "the door stands open for others");
    }

    @Test
    void aCrowdThatDripsKeepsNobodyOutForLong() throws IOException {
        PhoneClient phone = phone(new Limits(LONG, Duration.ofMillis(300), Duration.ofSeconds(20)));
        try (var crowd = phone.crowd(20)) {
            assertEquals(20, crowd.size());
            assertEquals(200, phone.get().status());
        }
    }

    @Test
    void triesAreCounted() throws IOException {
        PhoneClient phone = phone(USUAL);
        for (int i = 0; i < 8; i++) {
            assertEquals(400, phone.send(new byte[0]).status());
        }
        assertEquals(429, phone.send(PhonePictures.jpeg(64, 48)).status());
    }

    @Test
    void aSecondPhotoIsRefusedAndSoIsThePageAfterTheFirst() throws IOException {
        PhoneClient phone = phone(USUAL);
        assertEquals(200, phone.send(PhonePictures.jpeg(64, 48)).status());
        assertEquals(410, phone.send(PhonePictures.jpeg(64, 48)).status());
        assertEquals(410, phone.get().status());
        assertEquals(1, caller.photos.size());
    }

    @Test
    void aFormThatIsCutShortIsNoPhoto() throws IOException {
        PhoneClient phone = phone(USUAL);
        byte[] form = PhoneClient.form(PhonePictures.jpeg(64, 48));
        Answer cut = phone.post(PhoneClient.TYPE, form.length - 20, form);
        assertEquals(400, cut.status());
        assertEquals(List.of(), caller.photos);
        phone.hangUp(form.length, form.length / 2);
        assertEquals(200, next(phone).status(), "the next try is as good as the first");
    }

    /** The next photo; that the phone hung up is noticed a moment later than the phone knows it. */
    private static Answer next(PhoneClient phone) throws IOException {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        Answer answer = phone.send(PhonePictures.jpeg(64, 48));
        while (answer.status() == 409 && System.nanoTime() < until) {
            answer = phone.send(PhonePictures.jpeg(64, 48));
        }
        return answer;
    }

    private PhoneClient phone(Limits limits) {
        PhoneServer server = PhoneServer.open(
                new Post(InetAddress.getLoopbackAddress(), 0, Optional.empty(), false),
                limits,
                caller,
                new PhoneHtml(Optional.empty(), false, Locale.ENGLISH));
        open.add(server);
        return new PhoneClient(server.address());
    }
}
