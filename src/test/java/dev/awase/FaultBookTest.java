package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.awase.analytics.Mishap;
import dev.awase.camera.CameraFault;
import dev.awase.catalog.CatalogFault;
import dev.awase.design.Strings;
import dev.awase.session.Step;
import dev.awase.staff.FaultWords;
import dev.awase.stylist.ModelFault;
import dev.awase.upkeep.update.Refused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultBookTest {
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    @TempDir
    Path home;

    @Test
    void eachKindIsKeptOnceWithFirstLastAndHowOften() {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            at(database, NOON).note(new CatalogFault(CatalogFault.Kind.BUSY, "x"));
            at(database, NOON.plusSeconds(60)).note(new CameraFault(CameraFault.Kind.ABSENT, "x"));
            at(database, NOON.plusSeconds(90)).note(new CatalogFault(CatalogFault.Kind.BUSY, "x"));
            FaultBook book = at(database, NOON);
            Mishap busy = new Mishap("catalog.busy", NOON, NOON.plusSeconds(90), 2);
            Mishap camera = new Mishap("camera", NOON.plusSeconds(60), NOON.plusSeconds(60), 1);
            assertEquals(List.of(busy, camera), book.latest());
            book.forget(busy);
            assertEquals(List.of(camera), book.latest());
        }
    }

    @Test
    void whatHappenedAgainMeanwhileIsNotForgotten() {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            at(database, NOON).note("backup");
            Mishap seen = at(database, NOON).latest().getFirst();
            at(database, NOON.plusSeconds(1)).note("backup");
            at(database, NOON).forget(seen);
            assertEquals(2, at(database, NOON).latest().getFirst().times());
        }
    }

    @Test
    void whatSomebodyMeantOrWasRefusedInWordsIsNoFault() {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            FaultBook book = at(database, NOON);
            book.note(new CatalogFault(CatalogFault.Kind.STOPPED, "x"));
            book.note(new FaultWords.InWords("staff.pin.not-same"));
            book.note(new Step.Trouble(Step.Cause.NO_PICTURE, "C4", new Step.Attract()));
            assertEquals(List.of(), book.latest());
            book.note(new Step.Trouble(Step.Cause.NO_CAMERA, "C1", new Step.Attract()));
            assertEquals("camera", book.latest().getFirst().kind());
        }
    }

    @Test
    void nothingButTheKindIsKept() throws Exception {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            at(database, NOON).note(new IllegalStateException("canary-4711"));
        }
        String file = Files.readString(home.resolve("awase.db"), StandardCharsets.ISO_8859_1);
        assertFalse(file.contains("canary-4711"));
    }

    /** Every kind that a record can hold, by all that can be kept. */
    static List<String> kinds() {
        List<String> kinds = new ArrayList<>(List.of(
                FaultBook.BACKUP,
                FaultBook.DAMAGED,
                FaultBook.DISPLAY,
                FaultBook.RESTORE,
                FaultBook.SETTINGS,
                FaultBook.WATCHED,
                "shopper.catalog",
                "other"));
        kinds.addAll(List.of(
                "stall",
                "hung",
                "uncaught",
                "crash",
                "crash.graphics",
                "safe-mode",
                "memory",
                "camera-hangs",
                "clock"));
        for (Refused.Reason reason : Refused.Reason.values()) {
            if (reason != Refused.Reason.SAME) {
                kinds.add("update." + reason.id());
            }
        }
        for (String kind : List.of("rolled-back", "restored", "unanswered", "address", "folder")) {
            kinds.add("update." + kind);
        }
        for (CatalogFault.Kind kind : CatalogFault.Kind.values()) {
            kinds.add(FaultWords.kind(new CatalogFault(kind, "x")));
        }
        for (CameraFault.Kind kind : CameraFault.Kind.values()) {
            kinds.add(FaultWords.kind(new CameraFault(kind, "x")));
        }
        for (ModelFault.Kind kind : ModelFault.Kind.values()) {
            kinds.add(FaultWords.kind(new ModelFault(kind, "x")));
            kinds.add("model." + kind.id());
        }
        return kinds;
    }

    @Test
    void eachKindHasWordsAndANextStepInEachLanguage() {
        assertEquals(List.of(), wordless(kinds()));
        assertEquals(List.of("en planted", "ja planted"), wordless(List.of("planted")), "a planted kind is found out");
    }

    /** What happened, and in a second sentence what to do; or one sentence, where nothing is to be done. */
    private static List<String> wordless(List<String> kinds) {
        List<String> lacking = new ArrayList<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            Strings strings = Strings.of(language);
            for (String kind : kinds) {
                long sentences = Stream.of("staff.fault.", "staff.health.fault.")
                        .map(start -> start + kind)
                        .filter(strings.keys()::contains)
                        .findFirst()
                        .map(key -> strings.text(key)
                                .codePoints()
                                .filter(sign -> sign == '.' || sign == '。')
                                .count())
                        .orElse(0L);
                if (sentences < 2) {
                    lacking.add(language.getLanguage() + " " + kind);
                }
            }
        }
        return lacking;
    }

    @Test
    void aFileThatIsClosedCostsNothing() {
        LocalDatabase database = LocalDatabase.open(home);
        FaultBook book = at(database, NOON);
        database.close();
        book.note("backup");
    }

    private static FaultBook at(LocalDatabase database, Instant now) {
        return new FaultBook(database, Clock.fixed(now, ZoneOffset.UTC));
    }
}
