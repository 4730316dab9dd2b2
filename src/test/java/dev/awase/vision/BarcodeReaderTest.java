package dev.awase.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import dev.awase.item.Gtin;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes as a lens sees them: a small label somewhere on cloth. */
class BarcodeReaderTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;

    private final BarcodeReader reader = new BarcodeReader();

    @ParameterizedTest
    @CsvSource({"EAN_13, 4901234567894, 4901234567894", "EAN_8, 49123456, 49123456", "UPC_A, 036000291452, 036000291452"
    })
    void aBarcodeOnALabelIsRead(BarcodeFormat format, String held, String read) {
        Optional<Gtin> found = read(label(format, held, 240, 90));
        assertEquals(
                new Gtin(read).spellings().getLast(),
                found.orElseThrow().spellings().getLast());
    }

    @Test
    void oneThatHangsOnItsSideIsReadToo() {
        int[] lying = label(BarcodeFormat.EAN_13, "4901234567894", 240, 90);
        int[] turned = new int[lying.length];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                turned[x * HEIGHT + y] = lying[y * WIDTH + x];
            }
        }
        assertEquals(Gtin.of("4901234567894"), reader.read(turned, /* width= */ HEIGHT, /* height= */ WIDTH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/?a=4901234567894",
                "WIFI:S:shop;T:WPA;P:secret;;",
                "'; DROP TABLE product; --",
                "4901234567894"
            })
    void aCodeOfAnotherKindSaysNothing(String hostile) {
        assertTrue(read(label(BarcodeFormat.QR_CODE, hostile, 220, 220)).isEmpty());
        assertTrue(read(label(BarcodeFormat.CODE_128, hostile.substring(0, 12), 400, 90))
                .isEmpty());
    }

    @Test
    void clothHasNoBarcode() {
        assertTrue(read(cloth()).isEmpty());
    }

    private Optional<Gtin> read(int[] frame) {
        return reader.read(frame, WIDTH, HEIGHT);
    }

    private static int[] label(BarcodeFormat format, String words, int wide, int high) {
        int[] frame = cloth();
        BitMatrix bars = matrix(format, words, wide, high);
        int left = (WIDTH - bars.getWidth()) / 2;
        int top = (HEIGHT - bars.getHeight()) / 2;
        for (int y = -12; y < bars.getHeight() + 12; y++) {
            for (int x = -24; x < bars.getWidth() + 24; x++) {
                boolean inside = x >= 0 && y >= 0 && x < bars.getWidth() && y < bars.getHeight();
                boolean dark = inside && bars.get(x, y);
                frame[(top + y) * WIDTH + left + x] = dark ? 0xff202020 : 0xffe8e8e8;
            }
        }
        return frame;
    }

    private static BitMatrix matrix(BarcodeFormat format, String words, int wide, int high) {
        try {
            return new MultiFormatWriter().encode(words, format, wide, high);
        } catch (WriterException fault) {
            throw new IllegalArgumentException(fault);
        }
    }

    private static int[] cloth() {
        int[] argb = new int[WIDTH * HEIGHT];
        Arrays.setAll(argb, at -> 0xff000000 | (0x38 + at * 31 % 7) * 0x010101);
        return argb;
    }
}
