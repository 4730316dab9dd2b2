package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.files.PictureShelf.Kept;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalPicturesTest {
    @TempDir
    Path home;

    @Test
    void aPictureIsKeptUnderANameOfItsOwnAndOnce() throws IOException {
        ArrivalPictures shelf = new ArrivalPictures(home.resolve("pictures"));
        byte[] picture = png(30, 40);
        Kept kept = shelf.keep(picture, "../../a.png").orElseThrow();
        assertTrue(kept.fresh());
        assertEquals(home.resolve("pictures"), kept.file().getParent());
        assertTrue(kept.file().getFileName().toString().matches("arrival-[0-9a-f]{32}\\.jpg"), kept.toString());
        BufferedImage read = ImageIO.read(kept.file().toFile());
        assertEquals(List.of(30, 40), List.of(read.getWidth(), read.getHeight()));
        assertEquals(Optional.of(new Kept(kept.file(), false)), shelf.keep(picture, "b.png"));
        shelf.forget(List.of(kept.file()));
        assertEquals(List.of(), files());
    }

    @Test
    void whatACameraWroteBesideThePictureIsNotKept() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "jpg", out);
        byte[] plain = out.toByteArray();
        byte[] comment = "\u00ff\u00fe\u0000\u000eGPS-CANARY-1".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(plain, 0, 2);
        told.write(comment);
        told.write(plain, 2, plain.length - 2);
        Path kept = new ArrivalPictures(home.resolve("pictures"))
                .keep(told.toByteArray(), "a.jpg")
                .orElseThrow()
                .file();
        assertFalse(new String(Files.readAllBytes(kept), StandardCharsets.ISO_8859_1).contains("CANARY"));
    }

    @Test
    void whatIsNoPictureOrABombIsLeftOut() throws IOException {
        ArrivalPictures shelf = new ArrivalPictures(home.resolve("pictures"));
        byte[] bomb = png(8, 8);
        // The header of a PNG says how wide it is: 60 000 by 60 000 here.
        for (int at : new int[] {16, 20}) {
            bomb[at + 2] = (byte) 0xea;
            bomb[at + 3] = 0x60;
        }
        assertEquals(Optional.empty(), shelf.keep(bomb, "bomb.png"));
        assertEquals(Optional.empty(), shelf.keep("words".getBytes(StandardCharsets.UTF_8), "a.jpg"));
        assertEquals(List.of(), files());
    }

    private List<Path> files() throws IOException {
        Path folder = home.resolve("pictures");
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.toList();
        }
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
