package dev.awase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainGroundTest {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 300;

    @Test
    void aDarkThingIsTakenOffAGroundWhoseLightFallsOff() {
        Cut cut = cut(pen -> {
                    pen.setColor(new Color(0x27304a));
                    pen.fillRect(60, 80, 120, 140);
                })
                .orElseThrow();
        assertEquals(122, cut.width(), 2);
        assertEquals(142, cut.height(), 2);
        assertEquals(255, alpha(cut, 60, 70));
        assertEquals(0, alpha(cut, 0, 0), "a row of nothing around it");
    }

    @Test
    void itsShadowIsLeftBehind() {
        Cut cut = cut(pen -> {
                    pen.setColor(new Color(0, 0, 0, 2));
                    for (int soft = 0; soft < 20; soft++) {
                        pen.fillRect(60 + soft, 80 + soft, 150 - 2 * soft, 170 - 2 * soft);
                    }
                    pen.setColor(new Color(0xa3341f));
                    pen.fillRect(60, 80, 120, 140);
                })
                .orElseThrow();
        assertEquals(122, cut.width(), 4);
        assertEquals(142, cut.height(), 4);
    }

    @Test
    void whiteClothInsideItsOutlineIsNoHoleAndAHandleIs() {
        Cut cloth = cut(pen -> {
                    for (int x = 60; x < 180; x++) {
                        int light = (int) (229 + 12 * Math.sin(x / 6.0));
                        pen.setColor(new Color(light, light, light - 3));
                        pen.drawLine(x, 80, x, 220);
                    }
                    pen.setColor(new Color(0x77726a));
                    pen.setStroke(new BasicStroke(2));
                    pen.drawRect(60, 80, 120, 140);
                })
                .orElseThrow();
        assertEquals(255, alpha(cloth, 60, 70), "as light as the ground, and not as even");
        Cut handle = cut(pen -> {
                    pen.setColor(new Color(0x5a3a22));
                    pen.setStroke(new BasicStroke(8));
                    pen.drawOval(60, 80, 120, 140);
                })
                .orElseThrow();
        assertEquals(0, alpha(handle, 64, 74));
    }

    @Test
    void aPictureTakenSomewhereIsLeftAlone() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Random street = new Random(7);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            picture.setRGB(i % WIDTH, i / WIDTH, street.nextInt(0x1000000));
        }
        assertEquals(Optional.empty(), PlainGround.cut(pixels(picture), WIDTH, HEIGHT));
    }

    @Test
    void anEmptyGroundHoldsNothing() {
        assertTrue(cut(pen -> {}).isEmpty());
    }

    private interface Drawing {
        void draw(Graphics2D pen);
    }

    /** A light gray ground, darker to its edges, with a little grain. */
    private static Optional<Cut> cut(Drawing drawing) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Random grain = new Random(3);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double off = Math.pow(2.0 * x / WIDTH - 1, 2) + Math.pow(2.0 * y / HEIGHT - 1, 2);
                int light = (int) (240 - 9 * off + grain.nextInt(2));
                picture.setRGB(x, y, light << 16 | light << 8 | light - 3);
            }
        }
        Graphics2D pen = picture.createGraphics();
        drawing.draw(pen);
        pen.dispose();
        return PlainGround.cut(pixels(picture), WIDTH, HEIGHT);
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }

    private static int alpha(Cut cut, int x, int y) {
        return cut.argb()[y * cut.width() + x] >>> 24;
    }
}
