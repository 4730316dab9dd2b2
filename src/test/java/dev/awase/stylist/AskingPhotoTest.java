package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awase.camera.Photo;
import dev.awase.session.DemoFloor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes out of the shopper's photo with her question: the picture, small, and nothing else of the file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskingPhotoTest {
    private static final String SECRET = "Exif\0\0canary-gps-35.6595";
    private static final int APP1 = 0xE1;

    private DemoFloor floor;

    @BeforeAll
    void open(@TempDir Path folder) {
        floor = new DemoFloor(folder);
    }

    @AfterAll
    void close() {
        floor.close();
    }

    @ParameterizedTest
    @EnumSource(ImageDetail.class)
    void thePhotoGoesOutSmallWithoutMetadataAndWithTheDetailThatIsSet(ImageDetail detail) throws IOException {
        try (FaultServer server = FaultServer.playing(Turns.stream("It is navy."))) {
            Photo photo = tagged(SmallShop.photo(2000, 1500));
            assertTrue(metadata(photo.jpeg()), "the photo itself must hold what is to stay here");
            ask(new ModelAssistant(Endpoints.at(server), floor.shop, detail), photo);
            JsonNode image = image(server.last());
            assertEquals(detail.id(), image.path("detail").asText());
            byte[] sent = jpeg(image);
            assertEdges(1024, 768, sent);
            assertFalse(metadata(sent));
            assertFalse(new String(sent, StandardCharsets.ISO_8859_1).contains("canary"));
        }
    }

    @Test
    void aSmallPhotoIsNotBlownUp() throws IOException {
        try (FaultServer server = FaultServer.playing(Turns.stream("It is navy."))) {
            ask(new ModelAssistant(Endpoints.at(server), floor.shop, ImageDetail.LOW), SmallShop.photo(300, 400));
            assertEdges(300, 400, jpeg(image(server.last())));
        }
    }

    @Test
    void afterTooLargeASmallerOneGoesOutAndStaysSmall() throws IOException {
        try (FaultServer server = FaultServer.playing(Turns.status(413), Turns.stream("It is navy."))) {
            ModelAssistant assistant = new ModelAssistant(Endpoints.at(server), floor.shop, ImageDetail.LOW);
            Photo photo = tagged(SmallShop.photo(1500, 2000));
            assertEquals("It is navy.", ask(assistant, photo).words());
            assertEquals(2, server.hits());
            assertEdges(768, 1024, jpeg(image(server.requests().getFirst())));
            assertEdges(384, 512, jpeg(image(server.last())));
            assertFalse(metadata(jpeg(image(server.last()))));
            ask(assistant, photo);
            assertEquals(3, server.hits(), "the endpoint is not tried with a large one again");
            assertEdges(384, 512, jpeg(image(server.last())));
        }
    }

    @Test
    void aPhotoThatIsGoneIsNoReasonNotToAnswer() {
        try (FaultServer server = FaultServer.playing(Turns.stream("It is navy."))) {
            Photo photo = SmallShop.photo(300, 400);
            photo.wipe();
            ModelAssistant assistant = new ModelAssistant(Endpoints.at(server), floor.shop, ImageDetail.LOW);
            assertEquals("It is navy.", ask(assistant, photo).words());
            assertTrue(image(server.last()).isMissingNode());
        }
    }

    private Reply ask(ModelAssistant assistant, Photo photo) {
        Enquiry asked = floor.ask("what color is it");
        Enquiry enquiry = new Enquiry(
                asked.words(),
                Optional.of(photo),
                asked.item(),
                asked.wish(),
                asked.look(),
                asked.opened(),
                asked.earlier(),
                asked.language());
        return assistant.answer(enquiry, part -> {}, Deadline.in(Duration.ofSeconds(10)));
    }

    private static JsonNode image(FaultServer.Request request) {
        JsonNode user = request.json().path("messages").path(1);
        assertEquals("user", user.path("role").asText(), "the question stands second");
        return user.path("content").isArray()
                ? user.path("content").path(1).path("image_url")
                : user.path("content").path(0);
    }

    private static byte[] jpeg(JsonNode image) {
        String url = image.path("url").asText();
        String head = "data:image/jpeg;base64,";
        assertTrue(url.startsWith(head), () -> url.substring(0, Math.min(60, url.length())));
        return Base64.getDecoder().decode(url.substring(head.length()));
    }

    private static void assertEdges(int width, int height, byte[] jpeg) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertEquals(width, picture.getWidth());
        assertEquals(height, picture.getHeight());
    }

    /** The photo with what a phone writes beside the picture. */
    private static Photo tagged(Photo plain) {
        byte[] jpeg = plain.jpeg();
        byte[] secret = SECRET.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(APP1);
        out.write(0);
        out.write(secret.length + 2);
        out.writeBytes(secret);
        out.write(jpeg, 2, jpeg.length - 2);
        return new Photo(out.toByteArray(), plain.width(), plain.height(), Instant.EPOCH);
    }

    /** Whether a segment before the picture is one in which files keep more than the picture: APP1 to APP15, a comment. */
    private static boolean metadata(byte[] jpeg) {
        int at = 2;
        while ((jpeg[at + 1] & 0xFF) != 0xDA) {
            int marker = jpeg[at + 1] & 0xFF;
            if ((marker >= APP1 && marker <= 0xEF) || marker == 0xFE) {
                return true;
            }
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | (jpeg[at + 3] & 0xFF));
        }
        return false;
    }
}
