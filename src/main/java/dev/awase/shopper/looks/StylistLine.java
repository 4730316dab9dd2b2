package dev.awase.shopper.looks;

import dev.awase.design.Studio;
import dev.awase.design.Words;
import dev.awase.session.Styling;
import java.util.Locale;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;

/**
 * One quiet line in the margin above the shelves: how far the stylist has come. It stands where the page is empty
 * anyway, so that nothing moves when it comes or goes.
 */
final class StylistLine extends HBox {
    private final Studio studio;
    private Styling stage = Styling.NONE;

    StylistLine(Studio studio) {
        this.studio = studio;
        setId("styling");
        getStyleClass().add("stylist-line");
        setMouseTransparent(true);
        setMaxHeight(USE_PREF_SIZE);
    }

    void show(Styling styling) {
        if (styling.equals(stage)) {
            return;
        }
        stage = styling;
        getChildren().clear();
        switch (styling) {
            case Styling.None() -> {}
            case Styling.Asking(int products, boolean rehearsal) -> {
                Circle dot = new Circle(studio.em(0.26));
                dot.getStyleClass().add("asking-dot");
                studio.motion().breathe(dot);
                getChildren().addAll(dot, Words.small(studio.text("looks.asking", products)));
                mark(rehearsal);
            }
            case Styling.Advised advised -> {
                String key = hasWords(advised, language()) ? "looks.advised" : "looks.arranged";
                getChildren().add(Words.kicker(studio.text(key)));
                mark(advised.rehearsal());
            }
        }
    }

    /** Whether the stylist has said something that a reader of this language understands. */
    static boolean hasWords(Styling.Advised advised, Locale reader) {
        return !advised.words().isBlank() && advised.language().getLanguage().equals(reader.getLanguage());
    }

    private void mark(boolean rehearsal) {
        if (rehearsal) {
            getChildren().add(Words.mark(studio.text("frame.rehearsal")));
        }
    }

    private Locale language() {
        return studio.strings().locale();
    }
}
