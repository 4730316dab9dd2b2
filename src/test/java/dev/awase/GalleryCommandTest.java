package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryCommandTest {
    @TempDir
    static Path home;

    @TempDir
    Path shots;

    private final Terminal terminal = new Terminal();

    @Test
    void drawsWhatIsAskedForAndListsItOnOnePage() throws IOException {
        assertEquals(0, gallery("--screen", "looks-sheet-tone"), () -> terminal.out() + terminal.err());
        List<String> lines = terminal.out().lines().toList();
        assertEquals(List.of(shots.resolve("index.html").toString()), lines);
        BufferedImage upright = ImageIO.read(
                shots.resolve("looks-sheet-tone_ko_540x960_large.png").toFile());
        assertEquals(540, upright.getWidth());
        assertEquals(960, upright.getHeight());
        try (var files = Files.list(shots)) {
            assertEquals(3, files.count(), "one upright, one lying, and the page");
        }
    }

    @Test
    void aNameThatNothingHasIsAnsweredWithThoseThereAre() {
        assertEquals(1, gallery("--screen", "nonsense"));
        assertTrue(terminal.err().contains("nothing is called nonsense"), terminal::err);
        assertTrue(terminal.err().contains("looks-kept"));
    }

    private int gallery(String... more) {
        String[] words = {
            "gallery", "--lang", "ko", "--mode", "large", "--home", home.toString(), "--shots", shots.toString()
        };
        String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return terminal.run(all);
    }
}
