package dev.awase.drawing.poster;

import static dev.awase.drawing.pen.Easel.svg;

import dev.awase.drawing.Jpeg;
import dev.awase.drawing.Studio;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * One look over the whole idle screen, {@value #WIDTH} by {@value #HEIGHT}: two sheets of tinted paper, window light from
 * the upper left, and what was laid down, the first lowest. The upper left corner and the lower part stay calm, for
 * words stand there; a landscape screen shows the middle third, and words on its left.
 */
record Poster(String name, String ground, String paper, double lean, List<Laid> look) {
    static final int WIDTH = 1080;
    static final int HEIGHT = 1920;

    /** What a poster may weigh, in bytes. */
    static final int LIMIT = 220_000;

    private static final String HEAD = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1080 1920'>";

    Poster {
        look = List.copyOf(look);
    }

    BufferedImage drawn() {
        BufferedImage picture = Studio.canvas(WIDTH, HEIGHT);
        Studio.paint(HEAD + sheets() + "</svg>", picture);
        look.forEach(laid -> laid.on(picture));
        Studio.paint(HEAD + light() + "</svg>", picture);
        return picture;
    }

    /** The best JPEG that keeps the limit. */
    byte[] jpeg() {
        BufferedImage picture = drawn();
        double quality = 0.92;
        byte[] bytes = Jpeg.of(picture, quality);
        while (bytes.length > LIMIT) {
            quality -= 0.03;
            bytes = Jpeg.of(picture, quality);
        }
        return bytes;
    }

    private String sheets() {
        String sheet = svg("<rect x='300' y='-220' width='1100' height='1420' transform='rotate(%.1f 700 500)'", lean);
        return "<defs><filter id='soft' x='-200' y='-400' width='1700' height='2000' filterUnits='userSpaceOnUse'>"
                + "<feGaussianBlur stdDeviation='22'/></filter></defs>"
                + svg("<rect width='1080' height='1920' fill='%s'/>", ground)
                + "<g filter='url(#soft)' transform='translate(8 18)'>" + sheet
                + " fill='#2a211b' fill-opacity='.30'/></g>"
                + sheet + svg(" fill='%s'/>", paper);
    }

    /** Two panes of window light, a glow in the upper left and a fall-off toward the lower right. */
    private static String light() {
        return "<defs><filter id='soft' x='-200' y='-200' width='1500' height='2300' filterUnits='userSpaceOnUse'>"
                + "<feGaussianBlur stdDeviation='26'/></filter>"
                + "<radialGradient id='lamp' cx='.34' cy='.22' r='.95'><stop offset='0' stop-color='#fff8ea'"
                + " stop-opacity='.11'/><stop offset='.45' stop-color='#fff8ea' stop-opacity='0'/>"
                + "<stop offset='.5' stop-color='#1a120c' stop-opacity='0'/>"
                + "<stop offset='1' stop-color='#1a120c' stop-opacity='.34'/></radialGradient></defs>"
                + "<g filter='url(#soft)' fill='#fff4dc' fill-opacity='.09'>"
                + "<path d='M-60 330L420 60L700 560L120 900Z'/><path d='M470 40L860 -180L1180 300L750 540Z'/></g>"
                + "<rect width='1080' height='1920' fill='url(#lamp)'/>";
    }
}
