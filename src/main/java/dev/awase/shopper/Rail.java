package dev.awase.shopper;

import dev.awase.design.Strings;
import dev.awase.design.Studio;
import dev.awase.design.Touch;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The strip along the lower edge of every screen, within everybody's reach: back, start over, the languages and, once
 * there is a look, done and the invitation to ask.
 */
final class Rail {
    private Rail() {}

    /** The rail of a step; where there is something to ask about, with the invitation to ask on it or, upright, above it. */
    static Pane of(Step step, List<Locale> languages, Studio studio, Ways ways) {
        HBox rail = strip(step, languages, studio, ways);
        if (!studio.portrait() || !isAskable(step)) {
            return rail;
        }
        Region invitation = invitation(step, studio, ways);
        HBox.setHgrow(invitation, Priority.ALWAYS);
        Pane upper = studio.beside(invitation, delete(studio, ways));
        upper.getStyleClass().add("invitation-line-of-rail");
        VBox both = new VBox(upper, rail);
        both.getStyleClass().add("rail-and-invitation");
        return both;
    }

    private static HBox strip(Step step, List<Locale> languages, Studio studio, Ways ways) {
        HBox rail = new HBox();
        rail.getStyleClass().add("rail");
        rail.setAlignment(Pos.CENTER_LEFT);
        rail.setPickOnBounds(false);
        if (!(step instanceof Step.Attract)) {
            boolean over = ShopperWindow.isOver(step);
            if (!over) {
                rail.getChildren().add(quiet("back", "frame.back", studio, () -> ways.intend(new Intent.Back())));
            }
            rail.getChildren()
                    .add(quiet("start-over", "frame.start-over", studio, () -> ways.intend(new Intent.StartOver())));
            // Before the notice is read there is nothing; upright, above a look, it stands beside the invitation.
            boolean here = !(step instanceof Step.Notice) && !(isAskable(step) && studio.portrait());
            if (!over && here) {
                rail.getChildren().add(delete(studio, ways));
            }
        }
        Region space = isAskable(step) && !studio.portrait() ? new StackPane(ask(step, studio, ways)) : new Region();
        space.getStyleClass().add("invitation-place");
        HBox.setHgrow(space, Priority.ALWAYS);
        rail.getChildren().add(space);
        rail.getChildren().addAll(seeing(step, languages, studio, ways));
        if (isAskable(step)) {
            rail.getStyleClass().add("closing");
            rail.getChildren()
                    .add(quiet("finish", "frame.finish", studio, () -> ways.intend(new Intent.Finish()))
                            .styled("finish"));
        }
        if (studio.viewing().mirrored()) {
            rail.getChildren().setAll(List.copyOf(rail.getChildren()).reversed());
        }
        return rail;
    }

    /** At any time of a visit: all of it is deleted. */
    private static Touch delete(Studio studio, Ways ways) {
        return quiet("delete-now", "frame.delete-now", studio, () -> ways.intend(new Intent.DeleteNow()))
                .styled("delete-now")
                .named(studio.text("frame.delete-now-all"));
    }

    private static boolean isAskable(Step step) {
        return step instanceof Step.Looks || step instanceof Step.Detail;
    }

    private static Region invitation(Step step, Studio studio, Ways ways) {
        StackPane place = new StackPane(ask(step, studio, ways));
        place.getStyleClass().add("invitation-place");
        return place;
    }

    private static Touch ask(Step step, Studio studio, Ways ways) {
        String screen = step instanceof Step.Detail ? "detail." : "looks.";
        Label words = new Label(studio.text(screen + "ask"));
        words.getStyleClass().add("invitation-words");
        Label hint = new Label(studio.text(screen + "ask-hint"));
        hint.getStyleClass().addAll("type-small", "invitation-hint");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Region arrow = new Region();
        arrow.getStyleClass().add("invitation-arrow");
        // Upright, what deletes everything stands beside it and has the hint's room.
        HBox line = studio.portrait() ? new HBox(words, space, arrow) : new HBox(words, hint, space, arrow);
        for (Label label : List.of(words, hint)) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        line.getStyleClass().add("invitation-line");
        return new Touch("open-ask", words.getText(), line, () -> ways.intend(new Intent.OpenAsk())).styled("open-ask");
    }

    private static Touch quiet(String id, String key, Studio studio, Runnable action) {
        return Touch.quiet(id, studio.text(key), action);
    }

    /** How everything is seen and in which language: each language by its own name, or one that opens them. */
    private static List<Touch> seeing(Step step, List<Locale> languages, Studio studio, Ways ways) {
        List<Touch> touches = new ArrayList<>();
        touches.add(Touch.quiet("viewing", studio.text("frame.viewing-mark"), ways::openViewing)
                .styled("viewing")
                .named(studio.text("frame.viewing")));
        if (languages.size() < 2) {
            return touches;
        }
        boolean early = step instanceof Step.Attract || (step instanceof Step.Notice && !studio.narrow());
        boolean room = languages.size() == 2 || early || !(isAskable(step) || studio.portrait());
        if (room) {
            languages.forEach(language -> touches.add(language(language, studio, ways)));
        } else {
            touches.add(allLanguages(languages, studio, ways));
        }
        return touches;
    }

    private static Touch allLanguages(List<Locale> languages, Studio studio, Ways ways) {
        // Where there is little room, the sign alone stands that is known for languages everywhere.
        if (studio.viewing().large()) {
            return Touch.quiet("languages", studio.text("frame.languages-mark"), ways::openLanguages)
                    .named(studio.text("frame.languages"));
        }
        HBox names = new HBox();
        names.getStyleClass().add("language-names");
        for (Locale language : languages) {
            Label name = new Label(Strings.of(language).text("frame.language-short"));
            name.getStyleClass().add(isSpoken(language, studio) ? "spoken" : "other");
            name.setMinWidth(Region.USE_PREF_SIZE);
            names.getChildren().add(name);
        }
        return new Touch("languages", studio.text("frame.languages"), names, ways::openLanguages).styled("quiet");
    }

    private static Touch language(Locale language, Studio studio, Ways ways) {
        String own = Strings.of(language).text("frame.language");
        Touch touch = Touch.quiet("language-" + language.getLanguage(), own, () -> ways.speak(language))
                .styled("language");
        touch.setAccessibleText(Strings.of(language).text("frame.choose-language", own));
        return isSpoken(language, studio) ? touch.styled("spoken") : touch;
    }

    static boolean isSpoken(Locale language, Studio studio) {
        return language.getLanguage().equals(studio.strings().locale().getLanguage());
    }
}
