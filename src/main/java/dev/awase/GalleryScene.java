package dev.awase;

import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.util.Locale;

/** What the gallery draws: where a visit stands, and the id of what is touched before the picture is taken, or nothing. */
record GalleryScene(Visit visit, String touched) {
    static GalleryScene of(Locale language, Step step) {
        return new GalleryScene(new Visit(1, language, step), "");
    }

    /** The same, with something touched. */
    GalleryScene touching(String id) {
        return new GalleryScene(visit, id);
    }
}
