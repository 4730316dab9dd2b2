package dev.awase.upkeep.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.upkeep.update.Refused.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {
    @TempDir
    Path folder;

    @Test
    void aPackageComesOutAsItWentInWithTimesAndWhatMayBeRun() throws IOException, Refused {
        Chain chain = new Chain(folder.resolve("chain"));
        chain.pack("0.2.0");
        Path image = folder.resolve("chain/image-0.2.0");
        Path jar = image.resolve("lib/app/awase.jar");
        FileTime trained = FileTime.from(Instant.parse("2026-01-01T00:00:01Z"));
        Files.setLastModifiedTime(jar, trained);
        Path zip = folder.resolve("again.zip");
        Bundle.pack(image, zip);
        Path out = folder.resolve("out");
        Bundle.unpack(zip, out);
        assertEquals("the program 0.2.0", Files.readString(out.resolve("lib/app/awase.jar")));
        assertEquals(trained, Files.getLastModifiedTime(out.resolve("lib/app/awase.jar")));
        assertTrue(Files.isExecutable(out.resolve("bin/awase")));
        assertFalse(Files.getPosixFilePermissions(out.resolve("lib/app/awase.jar"))
                .contains(java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "bin/../../outside", "/outside", ".", "bin/.."})
    void nothingLeadsOutOfItsFolder(String name) throws IOException {
        Path zip = zip("bin/awase", name);
        assertEquals(Reason.UNPACKABLE, refusal(zip));
        assertFalse(Files.exists(folder.resolve("outside")));
    }

    @Test
    void whatIsNoZipOrHoldsNoProgramIsRefused() throws IOException {
        assertEquals(Reason.UNPACKABLE, refusal(Files.writeString(folder.resolve("no.zip"), "no zip at all")));
        assertEquals(Reason.UNPACKABLE, refusal(zip("lib/app/awase.jar")));
        assertThrows(IOException.class, () -> Bundle.pack(folder, folder.resolve("none.zip")));
    }

    private Path zip(String... names) throws IOException {
        Path zip = folder.resolve("made.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (String name : names) {
                entries.putNextEntry(new ZipEntry(name));
                entries.write(1);
                entries.closeEntry();
            }
        }
        return zip;
    }

    private Reason refusal(Path zip) {
        return assertThrows(Refused.class, () -> Bundle.unpack(zip, folder.resolve("unpacked")))
                .reason();
    }
}
