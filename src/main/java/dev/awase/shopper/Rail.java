package dev.awase.shopper;

import dev.awase.design.Strings;
import dev.awase.design.Studio;
import dev.awase.design.Touch;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The strip along the lower edge of every screen, within everybody's reach: back, start over, the languages and, once
 * there is a look, done.
 */
final class Rail {
    private Rail() {}

    static HBox of(Step step, List<Locale> languages, Studio studio, Consumer<Intent> intend) {
        HBox rail = new HBox();
        rail.getStyleClass().add("rail");
        rail.setAlignment(Pos.CENTER_LEFT);
        rail.setPickOnBounds(false);
        if (!(step instanceof Step.Attract)) {
            if (!(step instanceof Step.Goodbye)) {
                rail.getChildren().add(quiet("back", "frame.back", studio, () -> intend.accept(new Intent.Back())));
            }
            rail.getChildren()
                    .add(quiet("start-over", "frame.start-over", studio, () -> intend.accept(new Intent.StartOver())));
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        rail.getChildren().add(space);
        if (languages.size() > 1) {
            languages.forEach(language -> rail.getChildren().add(language(language, studio, intend)));
        }
        if (step instanceof Step.Looks || step instanceof Step.Detail) {
            rail.getStyleClass().add("closing");
            rail.getChildren()
                    .add(quiet("finish", "frame.finish", studio, () -> intend.accept(new Intent.Finish()))
                            .styled("finish"));
        }
        return rail;
    }

    private static Touch quiet(String id, String key, Studio studio, Runnable action) {
        return Touch.quiet(id, studio.text(key), action);
    }

    private static Touch language(Locale language, Studio studio, Consumer<Intent> intend) {
        String own = Strings.of(language).text("frame.language");
        Touch touch = Touch.quiet(
                        "language-" + language.getLanguage(),
                        own,
                        () -> intend.accept(new Intent.ChooseLanguage(language)))
                .styled("language");
        touch.setAccessibleText(Strings.of(language).text("frame.choose-language", own));
        boolean spoken = language.getLanguage().equals(studio.strings().locale().getLanguage());
        return spoken ? touch.styled("spoken") : touch;
    }
}
