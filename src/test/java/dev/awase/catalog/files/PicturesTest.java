package dev.awase.catalog.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.item.Appearance;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.ToneName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    private static final String HEADER = "sku,name,category,color,price,pictures";

    @TempDir
    Path home;

    private Shop shop;
    private Path images;
    private ImportSettings settings;

    @BeforeEach
    void open() throws IOException {
        shop = new Shop(home);
        images = Files.createDirectory(home.resolve("images"));
        Files.createDirectory(images.resolve("women"));
        Files.writeString(images.resolve("a.png"), "a");
        Files.writeString(images.resolve("women/b.png"), "b");
        Files.writeString(home.resolve("secret.png"), "s");
        settings = ImportSettings.DEFAULT.withImages(images);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void areFoundByNameAndByTheLastPartOfAWebAddress() {
        ImportResult result = shop.take(
                settings,
                HEADER,
                "A,Shirt,top,navy,100,women/b.png|a.png",
                "B,Shirt,top,navy,100,https://cdn.example/x/a.png?v=1",
                "C,Shirt,top,navy,100,gone.png");
        assertEquals(
                List.of(images.resolve("women/b.png"), images.resolve("a.png")),
                shop.product("A").pictures());
        assertEquals(List.of(images.resolve("a.png")), shop.product("B").pictures());
        assertEquals(List.of(), shop.product("C").pictures());
        assertEquals(
                List.of(new Rejection(4, "pictures", "gone.png", Rejection.Cause.PICTURE_MISSING)),
                result.rejections());
        assertEquals(0, result.rowsRejected());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.png",
                "women/../../secret.png",
                "/etc/passwd",
                "..\\secret.png",
                "C:secret.png",
                "a.png\u0000.txt",
                "women//b.png",
                "./a.png",
                "file:///etc/passwd",
                "link.png",
                "https://cdn.example/..%2F..%2Fsecret.png/.."
            })
    void aNameNeverLeadsOutOfTheFolder(String name) throws IOException {
        Files.createSymbolicLink(images.resolve("link.png"), home.resolve("secret.png"));
        Path file = shop.file(
                StandardCharsets.UTF_8, HEADER.replace("pictures", "picture"), "A,Shirt,top,navy,100," + name);
        if (name.indexOf(0) >= 0) {
            // A NUL makes it no text file at all.
            assertEquals(false, PictureFiles.isSafe(name));
            return;
        }
        ImportResult result = shop.take(file, settings, TonesOfPicture.NONE);
        assertEquals(List.of(new Rejection(2, "picture", name, Rejection.Cause.PICTURE_NAME)), result.rejections());
        assertEquals(0, shop.catalog.size());
    }

    @Test
    void giveTheColorsThatTheFileDoesNot() {
        Appearance seen = new Appearance(Palette.of(ToneName.OLIVE), Pattern.CHECKED);
        TonesOfPicture eye = picture -> picture.endsWith("a.png") ? Optional.of(seen) : Optional.empty();
        Path file = shop.file(
                StandardCharsets.UTF_8,
                HEADER,
                "A,Shirt,top,,100,a.png",
                "B,Shirt,top,red,100,a.png",
                "C,Shirt,top,,100,women/b.png");
        ImportResult result = shop.take(file, settings, eye);
        assertEquals(ToneName.OLIVE, shop.product("A").item().palette().main().name());
        assertEquals(Pattern.CHECKED, shop.product("A").item().pattern());
        assertEquals(ToneName.RED, shop.product("B").item().palette().main().name());
        assertEquals(
                List.of(Rejection.Cause.PICTURE_UNREADABLE, Rejection.Cause.COLOR),
                result.rejections().stream().map(Rejection::cause).toList());
        TonesOfPicture blind = picture -> {
            throw new AssertionError("a picture that did not change is not read again");
        };
        Path known = shop.file(StandardCharsets.UTF_8, HEADER, "A,Shirt,top,,100,a.png", "B,Shirt,top,red,100,a.png");
        assertEquals(2, shop.take(known, settings, blind).unchanged());
    }

    @Test
    void stayWhenNoFolderIsGiven() {
        shop.take(settings, HEADER, "A,Shirt,top,navy,100,a.png");
        assertEquals(1, shop.take(HEADER, "A,Shirt,top,navy,100,a.png").unchanged());
    }
}
