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
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What the conversation is about: her own piece or a product. Until it begins its picture stands as high as the page, its
 * name at the head beside it and the invitation at the foot; from then on it is a line above the answers.
 */
final class Subject extends HBox {
    private static final PseudoClass BEGUN = PseudoClass.getPseudoClass("begun");

    /** The least of the picture while it is large, in em. */
    private static final double LEAST = 12;

    private final Picture picture;
    private final VBox words = new VBox();
    private final Region space = new Region();
    private final Label invitation;
    private final Label how;
    private final Studio studio;

    Subject(Step about, Taxonomy taxonomy, Function<Match, PictureCard.Face> faces, boolean voice, Studio studio) {
        this.studio = studio;
        // A product's own ground runs on to the edges; her photo has none.
        this.picture = new Picture(isProduct(about) ? Picture.Fit.WHOLE : Picture.Fit.COVER);
        this.invitation = Words.display(studio.text("ask.headline"));
        this.how = Words.body(studio.text(voice ? "ask.how-voice" : "ask.how"));
        getStyleClass().add("subject");
        words.getStyleClass().add("subject-words");
        picture.setAccessibleText(studio.text("ask.picture"));
        getChildren().addAll(picture, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        VBox.setVgrow(space, Priority.ALWAYS);
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

    private static boolean isProduct(Step about) {
        return about instanceof Step.Detail
                || (about instanceof Step.Looks looks
                        && looks.brought().product().isPresent());
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
        for (Region part : List.of(space, invitation, how)) {
            part.setVisible(!begun);
            part.setManaged(!begun);
        }
        VBox.setVgrow(this, begun ? Priority.NEVER : Priority.ALWAYS);
        double wide = studio.em(begun ? 4 : studio.portrait() ? 15.5 : 12);
        picture.setMinSize(wide, studio.em(begun ? 5 : LEAST));
        picture.setMaxSize(wide, begun ? studio.em(5) : Double.MAX_VALUE);
    }

    private void name(String key, String name) {
        Label title = Words.heading(name);
        title.getStyleClass().add("subject-name");
        words.getChildren().setAll(Words.kicker(studio.text(key)), title, space, invitation, how);
    }
}
