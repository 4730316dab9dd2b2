package dev.awase.design;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A picture with a few words under it, to tap: large for the first of a row, smaller for the rest. */
public final class PictureCard {
    /** Height to width of a shop's picture, as catalogs are shot: 4 by 5, so that a piece is seen whole. */
    private static final double TALL = 1.25;

    private PictureCard() {}

    /** One size and how many pieces of it are left. */
    public record Size(String label, int left) {}

    /**
     * What stands on a card, in words. {@code before} is the price before a reduction; {@code reasons} are sentences,
     * the strongest first; {@code place} may be empty.
     */
    public record Face(
            String id,
            String name,
            String price,
            Optional<String> before,
            String place,
            List<String> reasons,
            List<Size> sizes,
            Optional<Path> picture) {
        public Face {
            reasons = List.copyOf(reasons);
            sizes = List.copyOf(sizes);
        }

        /** Everything on the card as one sentence, for a screen reader. */
        String spoken() {
            return Stream.concat(Stream.of(name, price, place), reasons.stream().limit(1))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    /** The first of a row: the picture large, everything said. */
    public static Touch large(Face face, Studio studio, Runnable open) {
        VBox words = words(face, true);
        boolean tall = studio.portrait();
        return card(face, studio, open, words, tall ? 13.6 : 11.5).styled("card-large");
    }

    /** One of the rest. */
    public static Touch small(Face face, Studio studio, Runnable open) {
        return card(face, studio, open, words(face, false), 9.5).styled("card-small");
    }

    private static Touch card(Face face, Studio studio, Runnable open, Node words, double width) {
        double wide = studio.em(width);
        double high = studio.em(width * TALL);
        Picture picture = new Picture(Picture.Fit.WHOLE);
        picture.setPrefSize(wide, high);
        picture.setMinSize(wide, high);
        picture.setMaxSize(wide, high);
        face.picture().ifPresent(file -> studio.pictures().load(file, Math.max(wide, high), picture::show));
        VBox card = new VBox(picture, words);
        card.getStyleClass().add("card");
        card.setMinWidth(wide);
        card.setMaxWidth(wide);
        card.setAlignment(Pos.TOP_LEFT);
        Touch touch = new Touch("card-" + face.id(), face.spoken(), card, open);
        touch.setAlignment(Pos.TOP_LEFT);
        return touch;
    }

    private static VBox words(Face face, boolean all) {
        Label name = Words.body(face.name());
        name.getStyleClass().add("card-name");
        VBox words = new VBox(name, price(face));
        words.getStyleClass().add("card-words");
        face.reasons().stream().limit(1).forEach(reason -> {
            Label sentence = Words.small(reason);
            sentence.getStyleClass().add("card-sentence");
            words.getChildren().add(sentence);
        });
        if (all) {
            words.getChildren().add(sizes(face.sizes()));
        }
        if (!face.place().isEmpty()) {
            Label place = Words.small(face.place());
            place.getStyleClass().add("soft");
            words.getChildren().add(place);
        }
        return words;
    }

    /** The price, and beside it the price it came down from. */
    public static HBox price(Face face) {
        Label now = new Label(face.price());
        now.getStyleClass().addAll("type-body", "price");
        HBox line = new HBox(now);
        line.getStyleClass().add("price-line");
        face.before().ifPresent(before -> {
            now.getStyleClass().add("sale");
            Label old = new Label(before);
            old.getStyleClass().addAll("type-small", "before");
            line.getChildren().add(old);
        });
        return line;
    }

    private static HBox sizes(List<Size> sizes) {
        HBox row = new HBox();
        row.getStyleClass().add("sizes");
        for (Size size : sizes) {
            Label label = new Label(size.label());
            label.getStyleClass().addAll("type-small", "size", size.left() > 0 ? "in-stock" : "sold-out");
            row.getChildren().add(label);
        }
        return row;
    }
}
