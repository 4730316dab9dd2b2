package dev.awase;

import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.util.Locale;

/**
 * What the gallery draws: where a visit stands, the id of what is touched before the picture is taken, or nothing, and whether
 * nobody has touched anything for so long that it is asked who is still there.
 */
record GalleryScene(Visit visit, String touched, boolean alone) {
    static GalleryScene of(Locale language, Step step) {
        return of(new Visit(1, language, step));
    }

    static GalleryScene of(Visit visit) {
        return new GalleryScene(visit, "", false);
    }

    /** The same, with something touched. */
    GalleryScene touching(String id) {
        return new GalleryScene(visit, id, alone);
    }

    /** The same, left alone. */
    GalleryScene leftAlone() {
        return new GalleryScene(visit, touched, true);
    }
}
