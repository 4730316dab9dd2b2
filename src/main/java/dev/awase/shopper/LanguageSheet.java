package dev.awase.shopper;

import dev.awase.design.Sheet;
import dev.awase.design.Strings;
import dev.awase.design.Studio;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Pane;

/** The languages, each by its own name, for screens whose strip has no room for them beside one another. */
final class LanguageSheet {
    private LanguageSheet() {}

    static void open(Pane host, List<Locale> languages, Studio studio, Ways ways) {
        Sheet sheet = new Sheet(host, studio.text("frame.languages"), studio.text("looks.close"), studio);
        for (Locale language : languages) {
            sheet.answer(
                    "language-" + language.getLanguage(),
                    Strings.of(language).text("frame.language"),
                    Rail.isSpoken(language, studio),
                    () -> ways.speak(language));
        }
        sheet.open();
    }
}
