package dev.awase.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FreshFramesTest {
    private final FreshFrames frames = new FreshFrames();

    @Test
    void blackAndOneToneAreEmptyAndAGarmentIsNot() {
        assertTrue(FreshFrames.isEmpty(frame(TestPictures.plain(Color.BLACK, 640, 480))));
        assertTrue(FreshFrames.isEmpty(frame(TestPictures.plain(new Color(200, 200, 200), 640, 480))));
        assertFalse(FreshFrames.isEmpty(frame(TestPictures.gradient(640, 480))));
    }

    @Test
    void aDarkShopIsShownAfterASecond() {
        int shown = 0;
        for (int i = 0; i <= FreshFrames.EMPTY_ALLOWED + 1; i++) {
            BufferedImage dark = TestPictures.plain(Color.BLACK, 64, 48);
            dark.setRGB(i, 0, 0x030303); // a sensor's noise
            shown += frames.accept(frame(dark)).isPresent() ? 1 : 0;
        }
        assertEquals(1, shown);
    }

    @Test
    void aHandOverTheLensIsShownOnceTheCameraIsLive() {
        frames.accept(frame(TestPictures.marked(0)));
        assertTrue(frames.accept(frame(TestPictures.marked(1))).isPresent());
        assertTrue(frames.accept(frame(TestPictures.plain(Color.BLACK, 64, 48))).isPresent());
    }

    @Test
    void blankingForgetsAndWipes() {
        frames.accept(frame(TestPictures.marked(0)));
        Frame last = frame(TestPictures.marked(1));
        frames.accept(last);
        frames.blank();
        assertEquals(0, Arrays.stream(last.argb()).filter(pixel -> pixel != 0).count());
        assertTrue(frames.accept(frame(TestPictures.marked(2))).isEmpty(), "the first after it waits again");
    }

    private static Frame frame(BufferedImage picture) {
        return new Frame(FrameCopy.argb(picture), picture.getWidth(), picture.getHeight(), 0);
    }
}
