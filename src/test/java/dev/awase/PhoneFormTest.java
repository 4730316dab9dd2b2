package dev.awase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A picture comes out of a form as it went in, whatever its bytes; and of what is no form, nothing but a refusal. */
class PhoneFormTest {
    private static final int TIMES = 300;

    @Test
    void whateverTheBytesTheyComeOutAsTheyWentIn() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < TIMES; i++) {
            byte[] picture = bytes(random);
            assertArrayEquals(
                    picture, read(PhoneClient.form(picture)).orElseThrow().bytes(), "at " + i);
        }
    }

    @Test
    void aFormCutAtAnyPlaceIsRefused() {
        byte[] form = PhoneClient.form(new byte[] {1, 2, 3, '\r', '\n', '-', '-', 4});
        // Up to the dashes that end it; the line's end behind them says nothing.
        for (int length = 0; length < form.length - 2; length++) {
            byte[] cut = Arrays.copyOf(form, length);
            assertThrows(IOException.class, () -> read(cut), "at " + length);
        }
    }

    @Test
    void aFormWithAnyByteChangedIsReadOrRefusedAndNothingElse() {
        Random random = new Random(11);
        byte[] form = PhoneClient.form(PhonePictures.jpeg(16, 16));
        for (int i = 0; i < TIMES; i++) {
            byte[] other = form.clone();
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                other[random.nextInt(other.length)] = (byte) random.nextInt(256);
            }
            try {
                read(other).ifPresent(picture -> assertTrue(picture.bytes().length <= other.length));
            } catch (IOException refused) {
                assertTrue(refused.getMessage() == null || !refused.getMessage().isBlank());
            }
        }
    }

    @Test
    void aFieldThatIsNoFileAndAnEmptyFileAreNoPicture() throws IOException {
        String words =
                "--" + PhoneClient.BOUNDARY + "\r\nContent-Disposition: form-data; name=\"choose\"\r\n\r\nwords\r\n--"
                        + PhoneClient.BOUNDARY + "--\r\n";
        assertEquals(Optional.empty(), read(words.getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(Optional.empty(), read(PhoneClient.form(new byte[0])));
    }

    @Test
    void partsAndTheirHeadersHaveBounds() {
        String part = "--" + PhoneClient.BOUNDARY + "\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n";
        String many = part.repeat(9) + "--" + PhoneClient.BOUNDARY + "--\r\n";
        assertThrows(IOException.class, () -> read(many.getBytes(StandardCharsets.ISO_8859_1)));
        String wordy =
                part.replace("name=", "x=" + "y".repeat(5000) + "; name=") + "--" + PhoneClient.BOUNDARY + "--\r\n";
        assertThrows(IOException.class, () -> read(wordy.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aBoundaryIsReadAsBrowsersWriteIt() {
        assertEquals(Optional.of("x-1"), PhoneForm.boundary("multipart/form-data; boundary=x-1"));
        assertEquals(Optional.of("x 1"), PhoneForm.boundary("Multipart/Form-Data; charset=utf-8; boundary=\"x 1\""));
        assertEquals(Optional.empty(), PhoneForm.boundary("multipart/form-data; boundary=" + "x".repeat(71)));
        assertEquals(Optional.empty(), PhoneForm.boundary("text/plain; boundary=x"));
    }

    private static Optional<PhoneForm.Picture> read(byte[] form) throws IOException {
        return PhoneForm.picture(new ByteArrayInputStream(form), PhoneClient.BOUNDARY, form.length);
    }

    /** Of any length and with what looks like an end among them. */
    private static byte[] bytes(Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(random.nextInt(256));
        for (int pieces = random.nextInt(12); pieces > 0; pieces--) {
            byte[] some = new byte[random.nextInt(5000)];
            random.nextBytes(some);
            bytes.writeBytes(some);
            // Never so much of it that the rest comes by chance.
            int like = random.nextInt(PhoneClient.BOUNDARY.length() - 6);
            bytes.writeBytes(
                    ("\r\n--" + PhoneClient.BOUNDARY.substring(0, like)).getBytes(StandardCharsets.ISO_8859_1));
        }
        return bytes.toByteArray();
    }
}
