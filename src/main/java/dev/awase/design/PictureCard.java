package dev.awase.design;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * A picture with a few words under it, to tap: large for the first of a row, smaller for the rest. The same card can be
 * told new words and change its size, so that it stays itself while a row is arranged anew.
 */
public final class PictureCard extends Touch {
    /** Height to width of a shop's picture, as catalogs are shot: 4 by 5, so that a piece is seen whole. */
    private static final double TALL = 1.25;

    private final Studio studio;
    private final VBox content;
    private final Picture picture = new Picture(Picture.Fit.WHOLE);
    private Face face;
    private boolean large;

    private PictureCard(Face face, boolean large, Studio studio, Runnable open, VBox content) {
        super("card-" + face.id(), face.spoken(), content, open);
        this.studio = studio;
        this.content = content;
        this.face = face;
        this.large = large;
        content.getStyleClass().add("card");
        content.setAlignment(Pos.TOP_LEFT);
        setAlignment(Pos.TOP_LEFT);
        draw();
        load();
    }

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
    public static PictureCard large(Face face, Studio studio, Runnable open) {
        return new PictureCard(face, true, studio, open, new VBox());
    }

    /** One of the rest. */
    public static PictureCard small(Face face, Studio studio, Runnable open) {
        return new PictureCard(face, false, studio, open, new VBox());
    }

    /** The same product with other words, or in another size. */
    public void show(Face next, boolean first) {
        if (next.equals(face) && first == large) {
            return;
        }
        boolean otherPicture = first != large || !next.picture().equals(face.picture());
        face = next;
        large = first;
        setAccessibleText(face.spoken());
        draw();
        if (otherPicture) {
            load();
        }
    }

    private void draw() {
        double wide = wide();
        picture.setPrefSize(wide, wide * TALL);
        picture.setMinSize(wide, wide * TALL);
        picture.setMaxSize(wide, wide * TALL);
        content.getChildren().setAll(picture, words(face, large));
        content.setMinWidth(wide);
        content.setMaxWidth(wide);
        getStyleClass().removeAll("card-large", "card-small");
        getStyleClass().add(large ? "card-large" : "card-small");
    }

    private void load() {
        face.picture().ifPresent(file -> studio.pictures().load(file, wide() * TALL, picture::show));
    }

    private double wide() {
        if (!large) {
            return studio.em(9.5);
        }
        return studio.em(studio.portrait() ? 13.6 : 11.5);
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

    /** The price, and beside it the price it came down from; below it where there is no room. */
    public static FlowPane price(Face face) {
        Label now = new Label(face.price());
        now.getStyleClass().addAll("type-body", "price");
        now.setMinWidth(USE_PREF_SIZE);
        FlowPane line = new FlowPane(now);
        line.getStyleClass().add("price-line");
        line.setMinHeight(USE_PREF_SIZE);
        face.before().ifPresent(before -> {
            now.getStyleClass().add("sale");
            Label old = new Label(before);
            old.getStyleClass().addAll("type-small", "before");
            old.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(old);
        });
        return line;
    }

    private static FlowPane sizes(List<Size> sizes) {
        FlowPane row = new FlowPane();
        row.setMinHeight(USE_PREF_SIZE);
        row.getStyleClass().add("sizes");
        for (Size size : sizes) {
            Label label = new Label(size.label());
            label.getStyleClass().addAll("type-small", "size", size.left() > 0 ? "in-stock" : "sold-out");
            label.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(label);
        }
        return row;
    }
}
