package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.design.BrandSettings;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrandFolderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path brand;

    @BeforeEach
    void makeTheFolder() throws IOException {
        brand = folder.resolve("brand");
        Files.createDirectories(brand.resolve("attract"));
    }

    @Test
    void picturesAndLogoAreTheShopsOwn() throws IOException {
        Path second = picture("attract/b.png");
        Path first = picture("attract/a.png");
        Path logo = picture("logo.png");
        BrandFolder read = read();
        assertEquals(List.of(first, second), read.attractOr(List.of()));
        assertEquals(Optional.of(logo), read.onto(BrandSettings.DEFAULT).logo());
        assertEquals(
                List.of(Finding.Verdict.OK),
                read.findings().map(Finding::verdict).toList());
    }

    @Test
    void theSettingsLogoGoesFirst() throws IOException {
        picture("logo.png");
        Optional<Path> named = Optional.of(folder.resolve("other.png"));
        BrandSettings settings = new BrandSettings(Optional.empty(), named, Optional.empty());
        assertEquals(named, read().onto(settings).logo());
    }

    @Test
    void whatCannotBeUsedIsNamedAndLeftOut() throws IOException {
        Path good = picture("attract/good.png");
        Files.writeString(brand.resolve("attract/bad.png"), "no picture at all");
        Files.writeString(brand.resolve("attract/notes.txt"), "for later");
        Files.writeString(brand.resolve("display.ttf"), "no face at all");
        BrandFolder read = read();
        assertEquals(List.of(good), read.attractOr(List.of()));
        assertEquals(Optional.empty(), read.display());
        Finding told = read.findings().findFirst().orElseThrow();
        assertEquals(Finding.Verdict.WARN, told.verdict());
        assertTrue(told.words().contains("3 of its files") && told.words().contains("bad.png"), told.words());
    }

    @Test
    void aPictureOfTooManyPixelsIsNotOpened() throws IOException {
        ImageIO.write(
                new BufferedImage(20_000, 2_100, BufferedImage.TYPE_BYTE_BINARY),
                "png",
                brand.resolve("attract/bomb.png").toFile());
        assertEquals(List.of(folder), read().attractOr(List.of(folder)));
    }

    @Test
    void aHomeWithoutTheFolderSaysNothing() throws IOException {
        Files.delete(brand.resolve("attract"));
        Files.delete(brand);
        assertEquals(List.of(), read().findings().toList());
    }

    private BrandFolder read() {
        return BrandFolder.of(new Home(folder));
    }

    private Path picture(String name) throws IOException {
        Path file = brand.resolve(name);
        ImageIO.write(new BufferedImage(8, 10, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }
}
