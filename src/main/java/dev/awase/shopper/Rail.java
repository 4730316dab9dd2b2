package dev.awase.shopper;

import dev.awase.design.Strings;
import dev.awase.design.Studio;
import dev.awase.design.Touch;
import dev.awase.session.Intent;
import dev.awase.session.PhoneLine;
import dev.awase.session.Step;
import dev.awase.session.Visit;
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
    static Pane of(Visit visit, List<Locale> languages, Studio studio, Ways ways) {
        HBox rail = strip(visit, languages, studio, ways);
        if (!studio.portrait() || !isAskable(visit.step())) {
            return rail;
        }
        VBox both = new VBox(invitation(visit, studio, ways), rail);
        both.getStyleClass().add("rail-and-invitation");
        return both;
    }

    private static HBox strip(Visit visit, List<Locale> languages, Studio studio, Ways ways) {
        Step step = visit.step();
        HBox rail = new HBox();
        rail.getStyleClass().add("rail");
        rail.setAlignment(Pos.CENTER_LEFT);
        rail.setPickOnBounds(false);
        if (!(step instanceof Step.Attract)) {
            leaving(visit, rail, studio, ways);
        }
        Region space = isAskable(step) && !studio.portrait() ? new StackPane(ask(step, studio, ways)) : new Region();
        space.getStyleClass().add("invitation-place");
        HBox.setHgrow(space, Priority.ALWAYS);
        rail.getChildren().add(space);
        rail.getChildren().addAll(seeing(step, languages, studio, ways));
        if (isAskable(step)) {
            rail.getChildren().addAll(studio.portrait() ? List.of() : List.of(takeHome(studio, ways)));
        }
        if (closes(step)) {
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

    /** Whether the way out is the last thing on the strip. */
    private static boolean closes(Step step) {
        return isAskable(step) || step instanceof Step.TakeHome;
    }

    /** The ways back and out, and the one to somebody of the shop. */
    private static void leaving(Visit visit, HBox rail, Studio studio, Ways ways) {
        Step step = visit.step();
        if (!ShopperWindow.isOver(step)) {
            rail.getChildren().add(quiet("back", "frame.back", studio, () -> ways.intend(new Intent.Back())));
        }
        boolean deletable = holdsSomething(step);
        // Upright or in large letters one of the two has room; whoever deletes everything starts over, too.
        if (!deletable || !(studio.portrait() || studio.viewing().large())) {
            rail.getChildren()
                    .add(quiet("start-over", "frame.start-over", studio, () -> ways.intend(new Intent.StartOver())));
        }
        if (deletable) {
            rail.getChildren().add(delete(step, studio, ways));
        }
        if (isCallable(step) && !(isAskable(step) && studio.portrait())) {
            rail.getChildren().add(CallTouch.of(visit.call(), studio, ways));
        }
    }

    /** From the moment there is something of hers: all of it is deleted. */
    private static Touch delete(Step step, Studio studio, Ways ways) {
        return quiet("delete-now", "frame.delete-now", studio, () -> ways.intend(new Intent.DeleteNow()))
                .styled("delete-now")
                .named(studio.text(step.holdsPhoto() ? "frame.delete-now-all" : "frame.delete-now-chosen"));
    }

    /** Whether there is a photo, or anything else of hers. */
    static boolean holdsSomething(Step step) {
        return switch (step) {
            case Step.Confirm _, Step.Looks _, Step.Detail _, Step.Ask _, Step.TakeHome _ -> true;
            case Step.Capture capture -> capture.reading();
            case Step.Phone(PhoneLine line) -> line instanceof PhoneLine.Received;
            case Step.Call call -> holdsSomething(call.from());
            case Step.Trouble trouble -> holdsSomething(trouble.retry());
            case Step.Attract _, Step.Notice _, Step.Pick _, Step.Goodbye _, Step.Erased _ -> false;
        };
    }

    private static boolean isAskable(Step step) {
        return step instanceof Step.Looks || step instanceof Step.Detail;
    }

    private static boolean isCallable(Step step) {
        return !(step instanceof Step.Attract || ShopperWindow.isOver(step) || step instanceof Step.Call);
    }

    private static Region invitation(Visit visit, Studio studio, Ways ways) {
        Touch ask = ask(visit.step(), studio, ways);
        HBox.setHgrow(ask, Priority.ALWAYS);
        ask.setMaxWidth(Double.MAX_VALUE);
        HBox place = studio.beside(
                ask,
                takeHome(studio, ways),
                CallTouch.of(visit.call(), studio, ways).styled("beside-invitation"));
        place.getStyleClass().add("invitation-place");
        return place;
    }

    /** A small picture over the words: beside the invitation there is little room, and it has to be found again. */
    private static Touch takeHome(Studio studio, Ways ways) {
        Region picture = new Region();
        picture.getStyleClass().add("take-home-picture");
        Label words = new Label(studio.text("frame.take-home"));
        words.getStyleClass().add("type-small");
        words.setMinWidth(Region.USE_PREF_SIZE);
        VBox both = new VBox(picture, words);
        both.getStyleClass().add("take-home-words");
        Touch touch = new Touch("open-take-home", words.getText(), both, () -> ways.intend(new Intent.OpenTakeHome()))
                .styled("take-home");
        touch.setMinWidth(Region.USE_PREF_SIZE);
        return touch;
    }

    private static Touch ask(Step step, Studio studio, Ways ways) {
        String screen = step instanceof Step.Detail ? "detail." : "looks.";
        Label words = new Label(studio.text(screen + "ask"));
        words.getStyleClass().add("invitation-words");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Region arrow = new Region();
        arrow.getStyleClass().add("invitation-arrow");
        HBox line = new HBox(words, space, arrow);
        words.setMinWidth(Region.USE_PREF_SIZE);
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
        boolean room = languages.size() == 2
                || step instanceof Step.Attract
                || ShopperWindow.isOver(step)
                || !(closes(step) || studio.narrow() || studio.portrait());
        if (room) {
            languages.forEach(language -> touches.add(language(language, studio, ways)));
        } else {
            touches.add(allLanguages(step, languages, studio, ways));
        }
        return touches;
    }

    private static Touch allLanguages(Step step, List<Locale> languages, Studio studio, Ways ways) {
        // There is room for the sign alone that is known for languages everywhere.
        boolean above = isAskable(step) && studio.portrait();
        if (studio.viewing().large() || (closes(step) && !above)) {
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
        if (isSpoken(language, studio)) {
            return touch.styled("spoken").named(Strings.of(language).text("frame.chosen", own));
        }
        return touch.named(Strings.of(language).text("frame.choose-language", own));
    }

    static boolean isSpoken(Locale language, Studio studio) {
        return language.getLanguage().equals(studio.strings().locale().getLanguage());
    }
}
