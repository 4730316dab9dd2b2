package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The kiosk is killed at random moments of its day, while files are imported, pieces are counted and visits are played, and
 * comes back each time with all that it had said is kept. Two kills in every build; {@code packaging/linux/kills.sh} for the
 * long run.
 */
class KilledKioskTest {
    private static final int KILLS = Integer.getInteger("awase.kills", 2);
    /** So often it ends in order, for a start that nothing disturbed. */
    private static final int CALM_EACH = 10;

    /** It is let go on until nothing, or one of these by lot, is kept, and then for so long at most. */
    private static final List<String> WRITINGS = List.of("import", "counts", "visit");

    private static final int LONGEST_MS = 1_500;

    @TempDir
    Path home;

    @TempDir
    Path temp;

    private final KillTable table = new KillTable();
    private final Map<String, Long> acknowledged = new TreeMap<>();

    @Test
    void comesBackEachTimeWithAllThatItHadSaidIsKept() throws Exception {
        endsInOrder(checked());
        Random random = new Random(7);
        boolean calm = true;
        for (int kill = 1; kill <= KILLS; kill++) {
            KioskProcess day = checked(KioskOnTrial.WORK);
            table.start(calm, day.attractMs());
            int lot = random.nextInt(WRITINGS.size() + 1);
            day.goOn(WRITINGS.stream().skip(lot).findFirst(), random.nextInt(LONGEST_MS));
            boolean killed = day.kill();
            assertEquals(List.of(), day.failed(), "before kill " + kill);
            day.kept().forEach((what, number) -> acknowledged.merge(what, number, Math::max));
            table.ended(killed, day.inFlight());
            calm = kill % CALM_EACH == 0 || kill == KILLS;
            if (calm) {
                KioskProcess back = checked();
                table.start(false, back.attractMs());
                endsInOrder(back);
                System.out.println(table.text(acknowledged));
            }
        }
        assertTrue(table.inFlightAtLeastOnce(), "no kill hit anything that was being written");
        assertEquals(List.of(), left(), "what is left of it on the machine");
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.toList();
        }
    }

    /** A start that reaches its first screen on a sound file in which nothing is missing. */
    private KioskProcess checked(String... mode) throws Exception {
        KioskProcess kiosk = KioskProcess.start(home, temp, mode);
        KioskOnTrial.Kept holds = kiosk.holds();
        assertEquals("ok", kiosk.check());
        assertFalse(Files.exists(home.resolve("damaged")), "the file was set aside");
        assertHolds("import", holds.imports());
        assertHolds("counts", holds.counts());
        assertHolds("visit", holds.visits());
        return kiosk;
    }

    private void assertHolds(String what, long number) {
        long said = acknowledged.getOrDefault(what, 0L);
        assertTrue(number >= said, () -> what + " " + said + " was said to be kept, but the file holds " + number);
        acknowledged.put(what, number);
    }

    /** SIGTERM, as a supervisor sends it: all is closed, and nothing is complained of. */
    private static void endsInOrder(KioskProcess kiosk) throws Exception {
        assertEquals(0, kiosk.end(), kiosk::said);
        assertFalse(kiosk.said().contains("Exception"), kiosk::said);
    }
}
