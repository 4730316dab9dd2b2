package dev.awase;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.awase.staff.health.Note;
import dev.awase.staff.health.Symptom;
import java.util.Locale;
import java.util.Optional;

/** One line of the doctor: what was looked at, how it is in words, and what to do where it is not well. */
record Finding(
        String subject,
        Verdict verdict,
        String words,
        Optional<String> remedy,
        // The console has words of its own for it.
        @JsonIgnore Optional<Note> note) {
    /** How it stands: well, well enough to open, or not. */
    enum Verdict {
        OK,
        WARN,
        FAIL;

        @JsonValue
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Finding ok(String subject, String words) {
        return new Finding(subject, Verdict.OK, words, Optional.empty(), Optional.empty());
    }

    static Finding warn(String subject, String words, String remedy) {
        return new Finding(subject, Verdict.WARN, words, Optional.of(remedy), Optional.empty());
    }

    static Finding fail(String subject, String words, String remedy) {
        return new Finding(subject, Verdict.FAIL, words, Optional.of(remedy), Optional.empty());
    }

    /** The same, by its kind and with the values of it. */
    Finding as(Symptom symptom, Object... values) {
        return new Finding(subject, verdict, words, remedy, Optional.of(Note.of(symptom, values)));
    }

    /** As printed: the remedy stands on a line of its own. */
    String text() {
        return "%-5s %-8s %s%s"
                .formatted(
                        verdict.id(),
                        subject,
                        words,
                        remedy.map("%n               -> %s"::formatted).orElse(""));
    }
}
