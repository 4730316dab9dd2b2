package dev.awase;

import dev.awase.analytics.SqliteModelUse;
import dev.awase.catalog.Database;
import dev.awase.staff.health.Note;
import dev.awase.staff.health.Symptom;
import dev.awase.stylist.ModelSettings;
import dev.awase.stylist.ModelSettings.Daily;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How the model has fared, told by the record of its calls: nobody is asked, and nothing is spent. */
final class ModelWatch {
    /** As many faults of the other side in a row as the stylist's breaker takes, and its longest pause. */
    private static final int IN_A_ROW = 3;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final Set<String> ITS_OWN = Set.of("offline", "busy", "server", "timeout");
    private static final Duration LATELY = Duration.ofDays(1);
    private static final double NEARLY = 0.8;

    private final SqliteModelUse record;
    private final Optional<ModelSettings> settings;
    private final Clock clock;

    ModelWatch(Database database, Optional<ModelSettings> settings, Clock clock) {
        this.record = new SqliteModelUse(database);
        this.settings = settings;
        this.clock = clock;
    }

    Stream<Note> notes() {
        if (settings.isEmpty()) {
            return Stream.of(Note.of(Symptom.MODEL_NONE));
        }
        if (settings.get().rehearsal()) {
            return Stream.of(Note.of(Symptom.MODEL_REHEARSED));
        }
        return Stream.concat(last().stream(), Stream.of(budget(settings.get().daily())));
    }

    private Note budget(Daily daily) {
        SqliteModelUse.Spent spent = record.spentOn(LocalDate.now(clock), clock.getZone());
        Symptom kind = spent.tokens() >= daily.tokens() || spent.calls() >= daily.calls()
                ? Symptom.MODEL_SPENT
                : spent.tokens() >= NEARLY * daily.tokens() || spent.calls() >= NEARLY * daily.calls()
                        ? Symptom.MODEL_NEARLY
                        : Symptom.MODEL_BUDGET;
        return Note.of(kind, spent.tokens(), daily.tokens(), spent.calls(), daily.calls());
    }

    /** Only what still holds: a later answer makes an earlier fault a thing of the past. */
    private Optional<Note> last() {
        List<SqliteModelUse.Ended> newest = record.newest(IN_A_ROW);
        if (newest.isEmpty() || newest.getFirst().fault().isEmpty()) {
            return Optional.empty();
        }
        Date at = Date.from(newest.getFirst().at());
        Duration ago = Duration.between(newest.getFirst().at(), clock.instant()).abs();
        boolean paused = newest.size() == IN_A_ROW
                && newest.stream()
                        .allMatch(
                                ended -> ended.fault().filter(ITS_OWN::contains).isPresent())
                && ago.compareTo(LONGEST_PAUSE) < 0;
        if (paused) {
            return Optional.of(Note.of(Symptom.MODEL_PAUSED, at));
        }
        return ago.compareTo(LATELY) < 0 ? Optional.of(Note.of(Symptom.MODEL_FAILING, at)) : Optional.empty();
    }
}
