package dev.awase.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.PictureFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class PhotoEvaluationTest {
    @Test
    void countsWhatIsRightAndWhatIsNot(@TempDir Path folder) throws IOException {
        Files.write(
                folder.resolve("a.jpg"),
                Drawn.floor("#d9c6a5").shirt("#c8322f", 1).photo().jpeg());
        Files.writeString(folder.resolve("labels.csv"), """
                file,category,category_also_ok,base_colour,colour_also_ok,pattern
                a.jpg,top,,red,,plain
                a.jpg,shoes,,grey,red|pink,striped
                """);
        PhotoEvaluation figures =
                PhotoEvaluation.of(Opened.shipped(), PictureFile::read, folder, folder.resolve("labels.csv"));
        assertEquals(2, figures.n());
        assertEquals(0.5, figures.categoryTop1());
        assertEquals(1, figures.toneAccepted());
        assertEquals(0.5, figures.tonePrimary());
    }

    @Test
    @EnabledIfSystemProperty(
            named = "awase.data",
            matches = ".+",
            disabledReason = "needs the photos: -Dawase.data=DIR")
    void readsRealPhotosWithoutRefusingThem() throws IOException {
        Path folder = Path.of(System.getProperty("awase.data"), "photos", "dev");
        PhotoEvaluation figures =
                PhotoEvaluation.of(Opened.shipped(), PictureFile::read, folder, folder.resolve("labels.csv"));
        assertEquals(300, figures.n());
        int gated =
                figures.doubts().values().stream().mapToInt(Integer::intValue).sum()
                        - figures.doubts().getOrDefault("category", 0);
        assertTrue(gated <= 2, () -> "gates fired on " + figures.doubts());
        assertTrue(figures.toneAccepted() >= 0.88, () -> "tones accepted: " + figures.toneAccepted());
        assertTrue(figures.categoryTop3() >= 0.95, () -> "category among the first three: " + figures.categoryTop3());
    }
}
