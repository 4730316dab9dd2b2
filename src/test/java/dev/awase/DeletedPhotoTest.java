package dev.awase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.HotSpotDiagnosticMXBean;
import dev.awase.camera.LensSettings;
import dev.awase.camera.Photo;
import dev.awase.session.Counsel;
import dev.awase.session.Intent;
import dev.awase.session.ShopperSession;
import dev.awase.session.Step;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After "Delete now" no byte of the photo is left in this program's memory; a copy that is held is found there. */
class DeletedPhotoTest {
    private static final int MARK = 48;

    @TempDir
    private Path folder;

    @Test
    void nothingOfThePhotoIsLeftInTheHeap() throws IOException {
        try (Store store =
                Store.open(new Home(folder.resolve("home")), new Progress(new PrintWriter(new StringWriter())))) {
            ShopperSession session = new ShopperSession(
                    Lenses.camera(Settings.DEFAULT.withCamera(LensSettings.REHEARSAL), store),
                    store.reader(),
                    store.floor(),
                    Counsel.NONE,
                    Locale.ENGLISH,
                    Runnable::run,
                    Runnable::run);
            session.intend(new Intent.Begin());
            session.intend(new Intent.OpenCamera());
            session.intend(new Intent.PickStill(0));
            Photo photo = photo(session.visit().step());
            byte[] mark = veiled(photo.jpeg());
            assertTrue(inTheHeap(mark), "while she is here the photo is in memory");
            byte[] planted = photo.jpeg().clone();
            session.intend(new Intent.DeleteNow());
            Step.Erased erased = (Step.Erased) session.visit().step();
            assertTrue(erased.photo());
            assertArrayEquals(new byte[photo.jpeg().length], photo.jpeg());
            assertTrue(inTheHeap(mark), "a copy that somebody held would be found");
            Arrays.fill(planted, (byte) 0);
            assertFalse(inTheHeap(mark), "something of the photo is still in memory");
            assertEquals(photo.jpeg().length, planted.length);
        }
    }

    private static Photo photo(Step step) {
        return switch (step) {
            case Step.Looks looks -> looks.photo().orElseThrow();
            case Step.Confirm confirm -> confirm.photo();
            default -> throw new AssertionError("no photo on " + step);
        };
    }

    /** Bytes from the middle of the picture, each inverted: kept so, they are not what is looked for. */
    private static byte[] veiled(byte... jpeg) {
        byte[] mark = Arrays.copyOfRange(jpeg, jpeg.length / 2, jpeg.length / 2 + MARK);
        for (int i = 0; i < mark.length; i++) {
            mark[i] = (byte) ~mark[i];
        }
        return mark;
    }

    private boolean inTheHeap(byte... veiled) throws IOException {
        Path dump = Files.createTempDirectory(folder, "heap").resolve("heap.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(dump), 1 << 20)) {
            return holds(in, veiled);
        } finally {
            Files.delete(dump);
        }
    }

    /** Knuth, Morris and Pratt: byte by byte, so that nothing of the dump is held. */
    private static boolean holds(InputStream in, byte... veiled) throws IOException {
        int[] fall = new int[veiled.length];
        for (int i = 1, matched = 0; i < veiled.length; i++) {
            while (matched > 0 && veiled[i] != veiled[matched]) {
                matched = fall[matched - 1];
            }
            matched += veiled[i] == veiled[matched] ? 1 : 0;
            fall[i] = matched;
        }
        int matched = 0;
        for (int read = in.read(); read >= 0; read = in.read()) {
            byte now = (byte) ~read;
            while (matched > 0 && now != veiled[matched]) {
                matched = fall[matched - 1];
            }
            matched += now == veiled[matched] ? 1 : 0;
            if (matched == veiled.length) {
                return true;
            }
        }
        return false;
    }
}
