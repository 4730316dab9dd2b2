package dev.awase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.awase.camera.Photo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the way for a photo from the kiosk to the console lets through, and what a killed kiosk leaves of it. */
class PhotoHatchTest {
    private static final byte[] PHOTO = {(byte) 0xFF, (byte) 0xD8, 1, 2, 3};

    @TempDir
    Path home;

    private PhotoHatch hatch;

    @BeforeEach
    void open() {
        hatch = PhotoHatch.open(home);
    }

    @AfterEach
    void close() {
        hatch.close();
    }

    @Test
    void whatAKilledKioskLeftBehindIsNoHindranceAndALivingOneIsLeftAlone() throws IOException {
        hatch.close();
        assertTrue(Files.exists(home.resolve("hatch").resolve("photo")), "a socket stays where nobody takes it away");
        Photo photo = new Photo(PHOTO.clone(), 1, 1, Instant.EPOCH);
        try (PhotoHatch next = PhotoHatch.open(home);
                PhotoHatch second = PhotoHatch.open(home)) {
            second.show(3, new Photo(new byte[] {(byte) 0xFF, (byte) 0xD8, 9}, 1, 1, Instant.EPOCH));
            next.show(3, photo);
            assertArrayEquals(PHOTO, PhotoHatch.look(home, 3).orElseThrow());
        }
    }

    @Test
    void onlyTheOwnerMayOpenTheHatch() throws IOException {
        assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertEquals(
                PosixFilePermissions.fromString("rwx------"), Files.getPosixFilePermissions(home.resolve("hatch")));
    }
}
