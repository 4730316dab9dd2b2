package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awase.analytics.Mishap;
import dev.awase.analytics.VisitRecord;
import dev.awase.analytics.Visits;
import dev.awase.catalog.CatalogFault;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatientVisitsTest {
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    @TempDir
    Path home;

    private final List<VisitRecord> kept = new ArrayList<>();
    private boolean full;

    private final Visits record = new Visits() {
        @Override
        public void add(List<VisitRecord> visits) {
            if (full) {
                throw new CatalogFault(CatalogFault.Kind.CANNOT_WRITE, "planted");
            }
            kept.addAll(visits);
        }

        @Override
        public long forgetSimulated() {
            return 0;
        }
    };

    @Test
    void visitsWaitForADiskThatTakesThemAndTheStaffAreTold() {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            FaultBook faults = new FaultBook(database, Clock.fixed(NOON, ZoneOffset.UTC));
            PatientVisits visits = new PatientVisits(record, faults);
            full = true;
            assertThrows(CatalogFault.class, () -> visits.add(List.of(visit(1))));
            assertThrows(CatalogFault.class, () -> visits.add(List.of(visit(2))));
            full = false;
            visits.add(List.of(visit(3)));
            assertEquals(List.of(visit(1), visit(2), visit(3)), kept, "in their order, each once");
            visits.add(List.of(visit(4)));
            assertEquals(4, kept.size());
            Mishap told = faults.latest().getFirst();
            assertEquals("catalog.cannot_write", told.kind());
            assertEquals(2, told.times());
        }
    }

    @Test
    void thoseThatWaitForTooLongGiveWayToNewerOnes() {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            FaultBook faults = new FaultBook(database, Clock.fixed(NOON, ZoneOffset.UTC));
            PatientVisits visits = new PatientVisits(record, faults);
            full = true;
            List<VisitRecord> many = new ArrayList<>();
            for (int second = 0; second < PatientVisits.MOST + 5; second++) {
                many.add(visit(second));
            }
            assertThrows(CatalogFault.class, () -> visits.add(many));
            full = false;
            visits.add(List.of(visit(9_999)));
            assertEquals(PatientVisits.MOST + 1, kept.size());
            assertEquals(visit(5), kept.getFirst());
        }
    }

    @Test
    void aFaultThatCannotBeWrittenIsShownAndWrittenLater() {
        LocalDatabase database = LocalDatabase.open(home);
        FaultBook faults = new FaultBook(database, Clock.fixed(NOON, ZoneOffset.UTC));
        faults.note("camera");
        database.write(handle -> handle.execute("ALTER TABLE mishap RENAME TO away"));
        faults.note("backup");
        database.write(handle -> handle.execute("ALTER TABLE away RENAME TO mishap"));
        assertEquals(List.of("backup", "camera"), kinds(faults), "it stands there already");
        faults.note("stall");
        database.close();
        try (LocalDatabase again = LocalDatabase.open(home)) {
            FaultBook later = new FaultBook(again, Clock.fixed(NOON, ZoneOffset.UTC));
            assertEquals(List.of("backup", "camera", "stall"), kinds(later));
        }
    }

    private static List<String> kinds(FaultBook faults) {
        return faults.latest().stream().map(Mishap::kind).sorted().toList();
    }

    private static VisitRecord visit(int second) {
        Instant began = NOON.plusSeconds(second);
        return new VisitRecord(
                began,
                began.plusSeconds(30),
                VisitRecord.Source.SHOPPER,
                Locale.JAPANESE,
                Optional.empty(),
                Set.of(),
                VisitRecord.Ending.FINISHED,
                3,
                Map.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false);
    }
}
