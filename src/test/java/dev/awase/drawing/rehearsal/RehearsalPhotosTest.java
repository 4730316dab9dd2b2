package dev.awase.drawing.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class RehearsalPhotosTest {
    private static final Path FOLDER = Path.of("assets", "demo", "rehearsal");

    @Test
    void theListNamesEveryPhotoAndEachCanBeRead() throws IOException {
        List<String> names = Files.readAllLines(FOLDER.resolve("stills.txt"));
        assertEquals(RehearsalPhotos.scenes().stream().map(Scene::name).toList(), names);
        assertTrue(names.size() >= 12);
        for (String name : names) {
            var photo = ImageIO.read(FOLDER.resolve(name).toFile());
            assertEquals(Scene.WIDTH, photo.getWidth());
            assertEquals(Scene.HEIGHT, photo.getHeight());
            assertTrue(Files.size(FOLDER.resolve(name)) < 160_000, name);
        }
    }

    @Test
    void noTwoPhotosAreAlike() {
        Set<Object> garments = new HashSet<>();
        Set<Object> settings = new HashSet<>();
        for (Scene scene : RehearsalPhotos.scenes()) {
            assertTrue(garments.add(scene.fabric()), scene.name());
            assertTrue(settings.add(scene.ground() + " " + scene.clutter()), scene.name());
        }
    }
}
