package dev.awase.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.upkeep.StartBook.Start;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartBookTest {
    private static final Start PLAIN = new Start(false, false, false, false);

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-27T09:00:00Z");
    private long pid = 4000;

    @Test
    void theFirstStartAndOneAfterAnOrderlyEndArePlain() throws IOException {
        assertEquals(PLAIN, start());
        shown();
        ended();
        assertEquals(PLAIN, after(Duration.ofSeconds(10)));
    }

    @Test
    void threeCrashesInFiveMinutesAreAnsweredByTheCatalogAlone() throws IOException {
        start();
        shown();
        assertEquals(new Start(true, false, false, false), shownAfter(Duration.ofMinutes(1)));
        assertEquals(new Start(true, false, false, false), shownAfter(Duration.ofMinutes(1)));
        assertEquals(new Start(true, false, true, false), shownAfter(Duration.ofMinutes(1)));
    }

    @Test
    void threeCrashesInADayAreNot() throws IOException {
        start();
        shown();
        for (int crash = 0; crash < 5; crash++) {
            assertFalse(shownAfter(Duration.ofMinutes(4)).safe());
        }
    }

    @Test
    void aClockThatIsSetBackADayHidesNoCrashOfTheSameDayAndMakesNone() throws IOException {
        start();
        shown();
        assertEquals(new Start(true, false, false, false), shownAfter(Duration.ofDays(-1)));
        assertFalse(shownAfter(Duration.ofMinutes(1)).safe());
        assertFalse(shownAfter(Duration.ofMinutes(1)).safe());
        assertTrue(shownAfter(Duration.ofMinutes(1)).safe());
    }

    @Test
    void anotherWindowThatStillRunsIsNoCrash() throws IOException {
        book().begin(now, _ -> false);
        pid++;
        assertEquals(PLAIN, book().begin(now, runs -> runs == pid - 1));
    }

    @Test
    void aCrashInTheGraphicsLetsTheProcessorDrawForAWeek() throws IOException {
        start();
        shown();
        Path log = Files.writeString(
                folder.resolve("hs_err_pid" + pid + ".log"),
                "# A fatal error\n#\n# Problematic frame:\n# C  [libGLX_nvidia.so.0+0x1f2]\n#\nAWASE_MODEL_KEY=secret\n");
        assertEquals(new Start(true, true, false, true), shownAfter(Duration.ofMinutes(1)));
        assertFalse(Files.exists(log), "the environment is in it, and perhaps a key");
        assertFalse(Files.readString(folder.resolve("starts.txt")).contains("secret"));
        ended();
        assertEquals(new Start(false, false, false, true), shownAfter(Duration.ofDays(6)));
        ended();
        assertEquals(PLAIN, shownAfter(Duration.ofDays(2)));
    }

    @Test
    void aCrashElsewhereLeavesTheGraphicsAsTheyAre() throws IOException {
        start();
        Files.writeString(
                folder.resolve("hs_err_pid" + pid + ".log"), "# Problematic frame:\n# C  [libonnxruntime.so+0x1f2]\n");
        assertEquals(new Start(true, false, false, false), after(Duration.ofHours(1)));
    }

    @Test
    void twoStartsThatShowedNothingAreLaidToTheGraphics() throws IOException {
        start();
        assertFalse(after(Duration.ofHours(1)).software());
        assertTrue(after(Duration.ofHours(1)).software());
    }

    @Test
    void itIsCalmWhileNothingCanBeAskedOfAStart() throws IOException {
        assertTrue(book().calm(), "there is none yet");
        start();
        shown();
        assertFalse(book().calm(), "it may have crashed");
        ended();
        assertTrue(book().calm());
        Files.writeString(folder.resolve("starts.txt"), now + " graphics 7 /\n", StandardOpenOption.APPEND);
        assertFalse(book().calm());
        Files.write(folder.resolve("starts.txt"), new byte[] {(byte) 0xff, '\n'});
        assertFalse(book().calm(), "it cannot be read");
    }

    @Test
    void aTornLineIsOverlookedAndTheBookStaysShort() throws IOException {
        Files.writeString(folder.resolve("starts.txt"), "2026-11-27T08:59:59Z star\n\u0000\u0000\n");
        assertEquals(PLAIN, start());
        for (int times = 0; times < 100; times++) {
            shown();
            ended();
        }
        assertTrue(Files.readAllLines(folder.resolve("starts.txt")).size() <= 100);
    }

    private StartBook book() {
        return new StartBook(folder.resolve("starts.txt"), pid, folder);
    }

    private Start start() throws IOException {
        pid++;
        return book().begin(now, _ -> false);
    }

    private Start after(Duration time) throws IOException {
        now = now.plus(time);
        return start();
    }

    private Start shownAfter(Duration time) throws IOException {
        Start start = after(time);
        shown();
        return start;
    }

    private void shown() throws IOException {
        book().shown(now);
    }

    private void ended() throws IOException {
        book().ended(now);
    }
}
