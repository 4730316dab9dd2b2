package dev.awase.staff.members;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.access.Change;
import dev.awase.access.TrailQuestion;
import dev.awase.catalog.CatalogFault;
import dev.awase.staff.SampleOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrailCsvTest {
    @TempDir
    Path folder;

    private final SampleOffice office = new SampleOffice();

    @Test
    void allLinesAreWrittenAndNoneIsRun() throws IOException {
        for (int i = 0; i < 2_300; i++) {
            office.note(new Change(Instant.EPOCH, "Mori", "product.price", "AW-" + i, "=1+1", "＠cmd"));
        }
        Path file = folder.resolve("trail.csv");
        assertEquals(2_300, new TrailCsv().write(file, office, TrailQuestion.ALL, so -> {}));
        List<String> lines = Files.readAllLines(file);
        assertEquals(2_301, lines.size());
        assertEquals("1970-01-01T00:00:00Z,Mori,product.price,AW-2299,'=1+1,'＠cmd", lines.get(1));
    }

    @Test
    void aStopLeavesNoFile() throws IOException {
        assertThrows(
                CancellationException.class,
                () -> new TrailCsv().write(folder.resolve("trail.csv"), office, TrailQuestion.ALL, so -> {
                    throw new CancellationException();
                }));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void aFolderThatIsNotThereIsToldInWords() {
        CatalogFault fault = assertThrows(
                CatalogFault.class,
                () -> new TrailCsv().write(folder.resolve("gone/trail.csv"), office, TrailQuestion.ALL, so -> {}));
        assertEquals(CatalogFault.Kind.CANNOT_WRITE, fault.kind());
        assertFalse(Files.exists(folder.resolve("gone")));
        assertTrue(String.valueOf(fault.getMessage()).contains("trail.csv"));
    }
}
