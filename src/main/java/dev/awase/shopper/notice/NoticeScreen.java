package dev.awase.shopper.notice;

import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.session.Intent;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What happens with the photo, in plain words beside a picture of the lens; the camera is still closed. */
public final class NoticeScreen extends BorderPane {
    private final Studio studio;

    /**
     * What is told: {@code leaves} that the photo goes to a stylist on another machine, and not only that it is not kept;
     * {@code watched} that the idle screen has looked through the lens for movement; {@code own} is what the shop adds.
     */
    public record Told(boolean leaves, boolean watched, PrivacyText own) {}

    /** {@code otherWays} are how to begin without the lens. */
    public NoticeScreen(Told told, Region otherWays, Studio studio, Consumer<Intent> intend) {
        this.studio = studio;
        getStyleClass().addAll("screen", "notice", studio.portrait() ? "portrait" : "landscape");
        getStylesheets().add(Styles.beside(NoticeScreen.class, "notice.css"));
        boolean longer = told.own().in(studio.strings().locale()).isPresent();
        if (longer) {
            getStyleClass().add("longer");
        }
        StackPane picture = new StackPane(LensDrawing.of(studio.em(longer ? 6 : studio.portrait() ? 11 : 17)));
        picture.getStyleClass().add("lens-ground");
        if (told.watched()) {
            getStyleClass().add("watched");
        }
        VBox words = words(told.leaves(), told.watched(), told.own(), intend);
        if (!studio.portrait()) {
            // On a low screen the ways to begin leave no room for the line above.
            words.getChildren().removeFirst();
        }
        words.getChildren().add(otherWays);
        BorderPane.setAlignment(words, Pos.CENTER_LEFT);
        if (studio.portrait()) {
            setTop(picture);
        } else {
            studio.before(this, picture);
        }
        setCenter(words);
    }

    private VBox words(boolean leaves, boolean watched, PrivacyText own, Consumer<Intent> intend) {
        VBox promises = new VBox(
                promise(leaves ? "notice.sent" : "notice.memory"),
                promise("notice.faces"),
                promise(watched ? "notice.lens-watched" : "notice.lens"));
        own.in(studio.strings().locale()).ifPresent(added -> {
            Label promise = promised(added);
            promise.setId("privacy-own");
            promises.getChildren().add(promise);
        });
        promises.getStyleClass().add("promises");
        Touch open = Touch.primary(
                "open-camera", studio.text("notice.open-camera"), () -> intend.accept(new Intent.OpenCamera()));
        VBox words = new VBox(
                Words.kicker(studio.text("notice.kicker")),
                Words.display(studio.text(leaves ? "notice.headline-sent" : "notice.headline")),
                promises,
                open);
        words.getStyleClass().add("words");
        return words;
    }

    private Label promise(String key) {
        return promised(studio.text(key));
    }

    private static Label promised(String words) {
        Label promise = Words.body(words);
        promise.getStyleClass().add("promise");
        return promise;
    }
}
