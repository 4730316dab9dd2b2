package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The console as it is started: over the demo store, without a display. */
class StaffCommandTest {
    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void withoutADisplayEachPageIsSavedAsAPictureOfItsOwn() throws IOException {
        Path shots = folder.resolve("shots");
        int status = terminal.run(
                "staff",
                "--home",
                folder.resolve("home").toString(),
                "--shots",
                shots.toString(),
                "--window",
                "1000x700");
        assertEquals(0, status, terminal::err);
        List<Path> pictures;
        try (Stream<Path> files = Files.list(shots)) {
            pictures = files.toList();
        }
        assertTrue(pictures.size() >= 8, () -> "the entrance and seven pages at least: " + pictures);
        Set<Long> sizes = new HashSet<>();
        for (Path picture : pictures) {
            sizes.add(Files.size(picture));
        }
        assertEquals(pictures.size(), sizes.size(), () -> "two pages are the same picture: " + pictures);
        assertTrue(terminal.out().contains("staff-products-"), terminal.out());
    }

    @Test
    void aWindowLargerThanTheHeadlessScreenIsWrongUsage() {
        assertEquals(2, terminal.run("staff", "--home", folder.toString(), "--window", "1920x1080"), terminal::err);
    }
}
