package dev.awase.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.item.Category;
import dev.awase.item.Doubt;
import dev.awase.item.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SightTest {
    @TempDir
    Path folder;

    @Test
    void aShopsOwnModelIsSeenWith() throws IOException {
        Path own = own("tiny");
        Sight.Opened opened = open(own);
        try (Eyes eyes = opened.eyes()) {
            assertTrue(opened.sight().lacks().isEmpty(), opened.sight().toString());
            assertTrue(
                    opened.sight().words().contains(own.toString()),
                    opened.sight().words());
            assertEquals(2, eyes.look(RgbPicture.plain(0x808080)).guesses().size());
        }
    }

    @Test
    void aMissingFileIsNotUsedAndSaidInWords() {
        refused(folder.resolve("gone.onnx"), "there is no such file");
    }

    @Test
    void aFolderIsNoModel() {
        refused(folder, "there is no such file");
    }

    @Test
    void anotherFileIsNoModel() throws IOException {
        refused(Files.writeString(folder.resolve("model.onnx"), "weights"), "no ONNX model");
        refused(Files.write(folder.resolve("empty.onnx"), new byte[0]), "no ONNX model");
    }

    @Test
    void aTornFileIsNoModel() throws IOException {
        byte[] whole = Files.readAllBytes(own("tiny"));
        Path torn = folder.resolve("torn.onnx");
        Files.write(torn, Arrays.copyOf(whole, whole.length / 2));
        refused(torn, "no ONNX model");
    }

    @Test
    void kindsThatTheShopDoesNotKnowAreNamed() throws IOException {
        refused(own("spaceship"), "\"spaceship\", which this shop's taxonomy does not know");
    }

    @Test
    void withAModelTheKindIsItsWordAndItsStrangenessADoubt() throws IOException {
        try (DeviceReader reader = new DeviceReader(() -> open(own("tiny")))) {
            Reading red = reader.read(Drawn.floor("#c8322f").shirt("#e2463f", 1).photo());
            assertEquals("top", red.guesses().getFirst().category().id());
            Reading blue =
                    reader.read(Drawn.floor("#202040").shirt("#3f6fb5", 1).photo());
            assertEquals(Doubt.CATEGORY, ((Reading.Unclear) blue).doubt());
        }
    }

    @Test
    void kindsOfTheProgramsModelThatTheShopDoesNotHaveAreNoneOfItsThings() {
        Sight.Opened opened =
                Sight.open(ReaderSettings.DEFAULT, new Category("hat")::equals, Path.of("target", "native"));
        try (Eyes eyes = opened.eyes()) {
            Seen seen = eyes.look(RgbPicture.plain(0x808080));
            assertEquals(1, seen.guesses().size());
            assertEquals("hat", seen.guesses().getFirst().category().id());
            assertTrue(seen.heat().isPresent());
        }
    }

    private Sight.Opened open(Path model) {
        return Opened.sight(new ReaderSettings(Optional.of(model), Optional.empty()));
    }

    private void refused(Path model, String words) {
        Sight.Opened opened = open(model);
        try (Eyes eyes = opened.eyes()) {
            Sight.Lack lack = opened.sight().lacks().getFirst();
            assertTrue(lack.words().contains(words), lack.words());
            assertTrue(lack.words().contains(model.toString()), lack.words());
            assertTrue(lack.remedy().endsWith("."), lack.remedy());
            assertEquals(1, opened.sight().lacks().size());
            assertTrue(eyes.clearFrom() <= 1);
        }
    }

    private Path own(String name) {
        Path file = folder.resolve(name + ".onnx");
        try (InputStream in = Objects.requireNonNull(SightTest.class.getResourceAsStream(name + ".onnx"), name)) {
            Files.write(file, in.readAllBytes());
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
