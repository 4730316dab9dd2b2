package dev.awase.upkeep.update;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.upkeep.update.Ledger.Event;
import dev.awase.upkeep.update.Ledger.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final Version NEXT = new Version(0, 2, 0);

    @TempDir
    Path folder;

    @Test
    void linesComeBackAndATornOneIsPassedOver() throws IOException {
        Path file = folder.resolve("ledger");
        Ledger ledger = new Ledger(file);
        assertEquals(List.of(), ledger.course().lines());
        Line line = new Line(Chain.NOW, Event.ROLLED_BACK, NEXT, "crashes");
        ledger.add(line);
        Files.writeString(file, "2026-11-28T18:3", StandardOpenOption.APPEND);
        assertEquals(List.of(line), ledger.course().lines());
        assertEquals(Set.of(NEXT), ledger.course().failed());
        assertEquals(List.of(line), ledger.course().endedBadly(Chain.NOW.minusSeconds(1)));
        assertEquals(List.of(), ledger.course().endedBadly(Chain.NOW));
    }

    @Test
    void theOldestLinesGo() throws IOException {
        Ledger ledger = new Ledger(folder.resolve("ledger"));
        for (int line = 0; line < 205; line++) {
            ledger.add(new Line(Chain.NOW.plusSeconds(line), Event.REFUSED, NEXT, "older"));
        }
        assertEquals(200, ledger.course().lines().size());
        assertEquals(
                Chain.NOW.plusSeconds(204), ledger.course().lines().getLast().at());
    }
}
