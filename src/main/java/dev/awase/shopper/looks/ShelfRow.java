package dev.awase.shopper.looks;

import dev.awase.coordination.Match;
import dev.awase.coordination.Shelf;
import dev.awase.design.Glide;
import dev.awase.design.PictureCard;
import dev.awase.design.Studio;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.item.Taxonomy;
import dev.awase.session.Intent;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One slot of the look: its name, its first choice large, the others beside it to glide through. */
final class ShelfRow {
    private ShelfRow() {}

    static Node of(
            Shelf shelf,
            boolean first,
            Taxonomy taxonomy,
            Function<Match, PictureCard.Face> faces,
            Studio studio,
            Consumer<Intent> intend) {
        String name = taxonomy.label(shelf.slot().category(), studio.strings().locale());
        VBox row = new VBox(Words.title(name));
        row.getStyleClass().addAll("shelf", first ? "first" : "later");
        row.setId("shelf-" + shelf.slot().category().id());
        if (shelf.matches().isEmpty()) {
            row.getChildren().add(Words.body(studio.text("looks.empty-shelf")));
            return row;
        }
        HBox cards = new HBox();
        cards.getStyleClass().add("cards");
        for (Match match : shelf.matches()) {
            Runnable open =
                    () -> intend.accept(new Intent.OpenProduct(match.product().id()));
            PictureCard.Face face = faces.apply(match);
            Touch card = cards.getChildren().isEmpty()
                    ? PictureCard.large(face, studio, open)
                    : PictureCard.small(face, studio, open);
            cards.getChildren().add(card);
        }
        row.getChildren().add(new Glide(Orientation.HORIZONTAL, cards));
        return row;
    }
}
