package dev.awase.design;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * What a first screen needs whatever it shows, done while the screen's thread has nothing else to do: JavaFX's own sheet, a
 * language's words and its faces. A face with twenty thousand signs takes longer to open than all else of a layout.
 */
public final class Prelude {
    private static final double SIZE = 16;

    private Prelude() {}

    /** On the screen's thread. */
    public static void play(Locale language) {
        Strings strings = Strings.of(language);
        // The first control of all reads the sheet.
        Label label = new Label(strings.text("attract.begin"));
        Typefaces.load().faces(language).ifPresent(faces -> {
            open(faces.display(), label.getText());
            open(faces.text(), label.getText());
        });
    }

    private static void open(String family, String words) {
        Text text = new Text(words);
        text.setFont(Font.font(family, SIZE));
        text.getLayoutBounds();
    }
}
