package dev.awase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.PhoneClient.Answer;
import dev.awase.PhoneServer.Limits;
import dev.awase.PhoneServer.Post;
import dev.awase.session.PhoneFault;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for one phone and one photo, asked over real sockets by somebody who means well and by others. */
class PhoneServerTest {
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final Limits USUAL = new Limits(LONG, Duration.ofSeconds(20), Duration.ofSeconds(20));

    private final PhoneCaller caller = new PhoneCaller();
    private final List<PhoneServer> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(PhoneServer::close);
    }

    @Test
    void aPhoneOpensThePageAndSendsItsPhoto() throws IOException {
        PhoneClient phone = phone(USUAL);
        Answer page = phone.get();
        assertEquals(200, page.status());
        assertTrue(page.body().contains("<form method=\"post\" enctype=\"multipart/form-data\">"), page::body);
        assertEquals(1, caller.came);
        Answer thanks = phone.send(PhonePictures.jpeg(640, 480));
        assertEquals(200, thanks.status(), thanks::body);
        assertEquals(1, caller.photos.size());
        assertEquals(640, caller.photos.getFirst().width());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "webp"})
    void eachFormatComesInAsAPlainJpeg(String format) throws IOException {
        assertEquals(200, phone(USUAL).send(PhonePictures.of(format)).status());
        byte[] jpeg = caller.photos.getFirst().jpeg();
        assertEquals((byte) 0xff, jpeg[0]);
        assertEquals((byte) 0xd8, jpeg[1]);
    }

    @Test
    void whereItWasTakenIsGoneAndUpIsUp() throws IOException {
        byte[] rotated = PhonePictures.turnedWithPlace(64, 32);
        assertTrue(new String(rotated, StandardCharsets.ISO_8859_1).contains(PhonePictures.PLACE));
        assertEquals(200, phone(USUAL).send(rotated).status());
        assertEquals(32, caller.photos.getFirst().width());
        assertEquals(64, caller.photos.getFirst().height());
        assertFalse(
                new String(caller.photos.getFirst().jpeg(), StandardCharsets.ISO_8859_1).contains(PhonePictures.PLACE));
    }

    @Test
    void nothingOfItIsKeptFramedOrLoadedFromElsewhere() throws IOException {
        Answer page = phone(USUAL).get();
        assertEquals(Optional.of("no-store"), page.header("Cache-Control"));
        assertEquals(Optional.of("no-referrer"), page.header("Referrer-Policy"));
        assertEquals(Optional.of("nosniff"), page.header("X-Content-Type-Options"));
        assertEquals(Optional.of("DENY"), page.header("X-Frame-Options"));
        assertEquals(Optional.empty(), page.header("Set-Cookie"));
        String policy = page.header("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'none'; style-src 'nonce-"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertFalse(page.body().contains("<script"), page::body);
        assertFalse(page.body().contains("http://"), page::body);
        assertFalse(page.body().contains("https://"), page::body);
    }

    @Test
    void afterTheTimeNothingComesInAndSheIsTold() throws Exception {
        PhoneClient phone = phone(new Limits(Duration.ofMillis(1), Duration.ofSeconds(20), Duration.ofSeconds(20)));
        assertTrue(caller.late.await(10, TimeUnit.SECONDS));
        assertEquals(410, phone.get().status());
        assertEquals(410, phone.send(PhonePictures.jpeg(64, 48)).status());
        assertEquals(0, caller.came);
        assertEquals(List.of(), caller.photos);
    }

    @Test
    void whoeverWaitedHasGone() throws IOException {
        caller.waits = false;
        Answer answer = phone(USUAL).send(PhonePictures.jpeg(64, 48));
        assertEquals(410, answer.status());
        assertTrue(answer.body().contains("class=\"gone\""), answer::body);
    }

    @Test
    void whatIsTooLargeIsRefusedInWordsAndSheMayTryAgain() throws IOException {
        PhoneClient phone = phone(USUAL);
        byte[] large = new byte[16 << 20];
        Answer refused = phone.send(large);
        assertEquals(413, refused.status());
        assertTrue(refused.body().contains("<form"), refused::body);
        assertEquals(200, phone.send(PhonePictures.jpeg(64, 48)).status());
    }

    @Test
    void aPhonesOwnFormatIsNamed() throws IOException {
        Answer refused = phone(USUAL).send(PhonePictures.heic());
        assertEquals(415, refused.status());
        assertTrue(refused.body().contains("HEIC"), refused::body);
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        PhoneClient phone = phone(USUAL);
        Answer refused = phone.send("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertEquals(415, refused.status());
        assertFalse(refused.body().contains("alert"), refused::body);
        assertEquals(400, phone.send(new byte[0]).status());
        assertEquals(List.of(), caller.photos);
    }

    @Test
    void itIsShutWithTheStep() throws IOException {
        PhoneClient phone = phone(USUAL);
        assertEquals(200, phone.get().status());
        open.getFirst().close();
        assertThrows(ConnectException.class, phone::get);
    }

    @Test
    void eachAddressIsAnother() {
        PhoneServer one = server(USUAL, false);
        PhoneServer two = server(USUAL, false);
        String first = one.address().substring(one.address().lastIndexOf('/') + 1);
        String second = two.address().substring(two.address().lastIndexOf('/') + 1);
        assertEquals(OneTimeToken.LENGTH, first.length());
        assertNotEquals(first, second);
    }

    @Test
    void thePhonesLanguageGoesFirstThenTheVisits() throws IOException {
        PhoneClient phone = phone(USUAL);
        assertEquals(Optional.of("ja"), phone.get().header("Content-Language"));
        assertEquals(Optional.of("ko"), phone.get("fr-FR,ko;q=0.8,en;q=0.5").header("Content-Language"));
        assertEquals(Optional.of("zh-Hans"), phone.get("zh-CN").header("Content-Language"));
        assertEquals(Optional.of("ja"), phone.get("zh-TW").header("Content-Language"));
        assertEquals(Optional.of("ja"), phone.get("x".repeat(5000)).header("Content-Language"));
    }

    @Test
    void theStaffsTrialTakesNothing() throws IOException {
        PhoneServer server = server(USUAL, true);
        PhoneClient phone = new PhoneClient(server.address());
        assertFalse(phone.get().body().contains("<form"));
        assertEquals(1, caller.came);
        assertEquals(405, phone.send(PhonePictures.jpeg(64, 48)).status());
    }

    @Test
    void aPortThatIsTakenIsNamedAsTheFault() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Post post = new Post(InetAddress.getLoopbackAddress(), other.getLocalPort(), Optional.empty(), false);
            PhoneFault fault = assertThrows(PhoneFault.class, () -> PhoneServer.open(post, USUAL, caller, html()));
            assertEquals(PhoneFault.Kind.PORT_TAKEN, fault.kind());
        }
    }

    @Test
    void anAddressOfAnotherMachineIsNamedAsTheFault() {
        Post post = new Post(InetAddress.ofLiteral("192.168.254.253"), 0, Optional.empty(), false);
        PhoneFault fault = assertThrows(PhoneFault.class, () -> PhoneServer.open(post, USUAL, caller, html()));
        assertEquals(PhoneFault.Kind.NO_SUCH_ADDRESS, fault.kind());
    }

    @Test
    void theBytesThatCameAreWiped() throws IOException {
        byte[] sent = PhoneClient.form(PhonePictures.jpeg(64, 48));
        PhoneForm.Picture picture = PhoneForm.picture(
                        new java.io.ByteArrayInputStream(sent), PhoneClient.BOUNDARY, sent.length)
                .orElseThrow();
        picture.close();
        assertArrayEquals(new byte[picture.bytes().length], picture.bytes());
    }

    private PhoneClient phone(Limits limits) {
        return new PhoneClient(server(limits, false).address());
    }

    private PhoneServer server(Limits limits, boolean trial) {
        PhoneServer server = PhoneServer.open(
                new Post(InetAddress.getLoopbackAddress(), 0, Optional.empty(), trial), limits, caller, html());
        open.add(server);
        return server;
    }

    private static PhoneHtml html() {
        return new PhoneHtml(Optional.of("Awase & co"), false, Locale.JAPANESE);
    }
}
