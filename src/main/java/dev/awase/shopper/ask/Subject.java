package dev.awase.shopper.ask;

import dev.awase.coordination.Match;
import dev.awase.design.Picture;
import dev.awase.design.PictureCard;
import dev.awase.design.Studio;
import dev.awase.design.ToneSheet;
import dev.awase.design.Words;
import dev.awase.item.Taxonomy;
import dev.awase.session.Brought;
import dev.awase.session.Step;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the conversation is about: her own piece or a product; large until it begins, a line above it from then on. */
final class Subject extends HBox {
    private static final PseudoClass BEGUN = PseudoClass.getPseudoClass("begun");

    private final Picture picture = new Picture(Picture.Fit.COVER);
    private final VBox words = new VBox();
    private final Label invitation;
    private final Label how;
    private final Studio studio;

    Subject(Step about, Taxonomy taxonomy, Function<Match, PictureCard.Face> faces, boolean voice, Studio studio) {
        this.studio = studio;
        this.invitation = Words.display(studio.text("ask.headline"));
        this.how = Words.body(studio.text(voice ? "ask.how-voice" : "ask.how"));
        getStyleClass().add("subject");
        words.getStyleClass().add("subject-words");
        picture.setAccessibleText(studio.text("ask.picture"));
        getChildren().addAll(picture, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        switch (about) {
            case Step.Looks looks -> {
                show(looks);
                name(
                        "ask.about-piece",
                        taxonomy.label(
                                looks.reading().item().category(),
                                studio.strings().locale()));
            }
            case Step.Detail detail -> {
                PictureCard.Face face = faces.apply(detail.match());
                face.picture().ifPresent(file -> studio.pictures().load(file, studio.em(20), picture::show));
                name("ask.about-product", face.name());
            }
            default -> {}
        }
    }

    private void show(Step.Looks looks) {
        looks.photo().ifPresent(photo -> studio.pictures().decode(photo.jpeg(), studio.em(20), picture::show));
        looks.brought().product().stream()
                .flatMap(product -> product.pictures().stream().limit(1))
                .forEach(file -> studio.pictures().load(file, studio.em(20), picture::show));
        if (looks.brought() instanceof Brought.Told) {
            picture.show(
                    ToneSheet.of(looks.reading().item().palette().main().tone().rgb()));
        }
    }

    /** Steps back once there is a conversation. */
    void begun(boolean begun) {
        pseudoClassStateChanged(BEGUN, begun);
        invitation.setVisible(!begun);
        invitation.setManaged(!begun);
        how.setVisible(!begun);
        how.setManaged(!begun);
        double wide = studio.em(begun ? 4 : studio.portrait() ? 15.5 : 10);
        double high = studio.em(begun ? 5 : studio.portrait() ? 19.4 : 12.5);
        picture.setMinSize(wide, high);
        picture.setMaxSize(wide, high);
    }

    private void name(String key, String name) {
        Label title = Words.heading(name);
        title.getStyleClass().add("subject-name");
        words.getChildren().setAll(Words.kicker(studio.text(key)), title, invitation, how);
    }
}
