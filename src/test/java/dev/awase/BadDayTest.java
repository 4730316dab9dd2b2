package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.analytics.Mishap;
import dev.awase.camera.LensSettings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What happens to a machine in a shop, while a whole visit is played on the real screens. */
class BadDayTest {
    private static final WindowSize WINDOW = WindowSize.parse("540x960");

    @TempDir
    Path home;

    @TempDir
    Path shots;

    @Test
    void aFileThatAnotherProgramHoldsForTheWholeVisitKeepsNobodyWaiting() throws Exception {
        try (Store store = store()) {
            try (Connection other = SqliteConnections.open(store.home().database(), SqliteConnections.writer())) {
                other.setAutoCommit(false);
                play(store).close();
                waitUntil(() -> kinds(store).contains("catalog.busy"));
                other.rollback();
            }
            store.faults().note("stall");
            assertTrue(
                    kinds(store).containsAll(List.of("stall", "catalog.busy")),
                    () -> kinds(store).toString());
        }
    }

    @Test
    void aDiskThatTakesNothingForTheWholeVisitKeepsNobodyWaitingAndTheVisitIsWrittenLater() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch goesOn = new CountDownLatch(1);
        try (Store store = store()) {
            long before = visits(store);
            Thread.ofVirtual()
                    .start(() -> store.database().write(handle -> {
                        held.countDown();
                        return awaits(goesOn);
                    }));
            assertTrue(awaits(held));
            Kiosk kiosk = play(store);
            kiosk.close();
            kiosk.untilClosed();
            assertEquals(before, visits(store), "the screen waited for the disk");
            goesOn.countDown();
            waitUntil(() -> visits(store) > before);
        } finally {
            goesOn.countDown();
        }
    }

    private static boolean awaits(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static long visits(Store store) {
        return store.database()
                .read(handle -> handle.createQuery("SELECT count(*) FROM visit")
                        .mapTo(Long.class)
                        .one());
    }

    private Kiosk play(Store store) {
        SettingsWatch settings = SettingsWatch.of(store.home(), read -> read.withCamera(LensSettings.REHEARSAL));
        Kiosk kiosk = Kiosk.open(store, settings, Optional.of(WINDOW));
        List<Path> pictures = kiosk.rehearse(shots);
        assertTrue(pictures.getLast().toString().contains("goodbye"), pictures::toString);
        return kiosk;
    }

    private Store store() {
        return Store.open(new Home(home), new Progress(new PrintWriter(new StringWriter())));
    }

    private static List<String> kinds(Store store) {
        return store.faults().latest().stream().map(Mishap::kind).toList();
    }

    private static void waitUntil(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
    }
}
