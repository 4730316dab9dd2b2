package dev.awase.shopper;

import dev.awase.design.Viewing;
import dev.awase.session.Intent;
import java.util.Locale;

/** What the strip along the lower edge, and the sheets that open from it, ask of the window. */
interface Ways {
    void intend(Intent intent);

    /** Shows everything another way. */
    void view(Viewing other);

    /** Opens the ways to see the screen. */
    void openViewing();

    /** Opens the languages, where the strip has no room for each. */
    void openLanguages();

    /** Says everything in another language. */
    default void speak(Locale language) {
        intend(new Intent.ChooseLanguage(language));
    }
}
