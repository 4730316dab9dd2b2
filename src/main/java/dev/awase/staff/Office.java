package dev.awase.staff;

import dev.awase.access.Change;
import dev.awase.access.Trail;
import dev.awase.design.Strings;
import java.time.Clock;
import java.util.Locale;

/** What every page of the console is made with; another one for each language. */
public record Office(
        Strings strings, Errands errands, Notices notices, Overlay overlay, Trail trail, Shift shift, Clock clock) {
    /** The words for a key. */
    public String text(String key, Object... arguments) {
        return strings.text(key, arguments);
    }

    public Locale locale() {
        return strings.locale();
    }

    /** Keeps in the trail that whoever is at the console changed something. Takes a write: call it from an errand. */
    public void note(String action, String subject, String before, String after) {
        trail.note(new Change(clock.instant(), shift.name(), action, subject, before, after));
    }
}
