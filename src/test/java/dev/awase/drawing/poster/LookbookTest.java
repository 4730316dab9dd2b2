package dev.awase.drawing.poster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LookbookTest {
    private static final Path FOLDER = Path.of("assets", "demo", "attract");

    @Test
    void theFolderHoldsThePostersInOrderAndNothingElse() throws IOException {
        List<String> names = Lookbook.posters().stream().map(Poster::name).toList();
        assertEquals(names.stream().sorted().toList(), names);
        try (var files = Files.list(FOLDER)) {
            assertEquals(
                    names,
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void eachFillsThePortraitScreenAndIsLight() throws IOException {
        for (Poster poster : Lookbook.posters()) {
            BufferedImage picture = read(poster);
            assertEquals(Poster.WIDTH, picture.getWidth());
            assertEquals(Poster.HEIGHT, picture.getHeight());
            assertTrue(Files.size(FOLDER.resolve(poster.name())) <= Poster.LIMIT, poster.name());
        }
    }

    @Test
    void theCornerWhereTheNameStandsIsCalm() throws IOException {
        for (Poster poster : Lookbook.posters()) {
            BufferedImage picture = read(poster);
            assertTrue(unrest(picture, 40, 40, 360, 130) < 0.5, poster.name());
            assertTrue(unrest(picture, 540, 656, 360, 400) > 0.5, "the measure sees no garment in " + poster.name());
        }
    }

    @Test
    void thePosterInAssetsIsTheOneDrawn() throws IOException {
        Poster evening = Lookbook.posters().get(2);
        BufferedImage drawn = evening.drawn();
        BufferedImage kept = read(evening);
        long sum = 0;
        for (int y = 0; y < Poster.HEIGHT; y++) {
            for (int x = 0; x < Poster.WIDTH; x++) {
                sum += Math.abs(green(drawn, x, y) - green(kept, x, y));
            }
        }
        assertTrue(sum / (double) (Poster.WIDTH * Poster.HEIGHT) < 2);
    }

    /** How far one pixel's green lies from its neighbor's on average: bare paper stays under a half. */
    private static double unrest(BufferedImage picture, int left, int top, int width, int height) {
        long sum = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                sum += Math.abs(green(picture, x + 1, y) - green(picture, x, y));
            }
        }
        return sum / (double) (width * height);
    }

    private static int green(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) >> 8 & 255;
    }

    private static BufferedImage read(Poster poster) throws IOException {
        return Objects.requireNonNull(ImageIO.read(FOLDER.resolve(poster.name()).toFile()));
    }
}
