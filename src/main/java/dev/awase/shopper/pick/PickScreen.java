package dev.awase.shopper.pick;

import dev.awase.design.Glide;
import dev.awase.design.Picture;
import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/** One question and its answers as large tiles: what it is, each with a picture from the shop; then its color, by name. */
public final class PickScreen extends BorderPane {
    private static final int ACROSS = 3;
    private static final int MORE_ACROSS = 4;
    /** In em: the column of words beside the tiles, and what stays free around and between them. */
    private static final double WORDS = 18;

    private static final double SIDE = 2.2;
    private static final double GAP = 0.7;

    private final Studio studio;
    private final Consumer<Intent> intend;
    private final VBox words;

    public PickScreen(Step.Pick step, Samples samples, Studio studio, Consumer<Intent> intend) {
        this.studio = studio;
        this.intend = intend;
        getStyleClass().addAll("screen", "pick", studio.portrait() ? "portrait" : "landscape");
        getStylesheets().add(Styles.beside(PickScreen.class, "pick.css"));
        Node tiles = step.category().isPresent() ? tones() : kinds(samples);
        words = words(step.category(), samples.taxonomy());
        setCenter(new Glide(Orientation.VERTICAL, tiles));
        if (studio.portrait()) {
            setTop(words);
        } else {
            words.setPrefWidth(studio.em(WORDS));
            words.setMinWidth(studio.em(WORDS));
            setLeft(words);
        }
    }

    /** Another way to begin, below the question: where there is no lens, nobody was asked before. */
    public void offer(Node way) {
        words.getChildren().add(way);
    }

    private VBox words(Optional<Category> category, Taxonomy taxonomy) {
        Locale language = studio.strings().locale();
        VBox words = new VBox(
                Words.kicker(
                        category.map(kind -> taxonomy.label(kind, language)).orElse(studio.text("pick.kicker"))),
                Words.display(studio.text(category.isPresent() ? "pick.tone" : "pick.category")),
                Words.body(studio.text(category.isPresent() ? "pick.tone-why" : "pick.category-why")));
        words.getStyleClass().add("words");
        return words;
    }

    private Node kinds(Samples samples) {
        Taxonomy taxonomy = samples.taxonomy();
        List<Category> kinds = taxonomy.roots();
        TilePane tiles = tiles(studio.portrait() ? ACROSS : MORE_ACROSS);
        double high = studio.em(studio.portrait() ? 10.6 : 8.8);
        Map<Category, Picture> pictures = new HashMap<>();
        for (Category kind : kinds) {
            Picture picture = new Picture(Picture.Fit.WHOLE);
            picture.setMinHeight(high);
            picture.setPrefHeight(high);
            pictures.put(kind, picture);
            String name = taxonomy.label(kind, studio.strings().locale());
            tiles.getChildren()
                    .add(tile(
                            "category-" + kind.id(),
                            name,
                            picture,
                            () -> intend.accept(new Intent.CorrectCategory(kind))));
        }
        samples.samples(found -> pictures.forEach((kind, picture) -> Optional.ofNullable(found.get(kind))
                .ifPresent(file -> studio.pictures().load(file, studio.em(16), picture::show))));
        return tiles;
    }

    private Node tones() {
        Locale language = studio.strings().locale();
        TilePane tiles = tiles(studio.narrow() ? ACROSS : MORE_ACROSS);
        double high = studio.em(swatchHigh());
        for (ToneName tone : ToneName.values()) {
            Region swatch = new Region();
            swatch.getStyleClass().add("swatch");
            swatch.setMinHeight(high);
            swatch.setBackground(Background.fill(Color.rgb(red(tone), green(tone), blue(tone))));
            String name = Words.capital(tone.label(language), language);
            tiles.getChildren()
                    .add(tile("tone-" + tone.id(), name, swatch, () -> intend.accept(new Intent.CorrectTone(tone)))
                            .styled("tone"));
        }
        return tiles;
    }

    private double swatchHigh() {
        if (studio.portrait()) {
            return studio.narrow() ? 6 : 7.4;
        }
        return studio.viewing().large() ? 2.2 : 3.2;
    }

    private static int red(ToneName tone) {
        return tone.typical().rgb() >> 16 & 0xff;
    }

    private static int green(ToneName tone) {
        return tone.typical().rgb() >> 8 & 0xff;
    }

    private static int blue(ToneName tone) {
        return tone.typical().rgb() & 0xff;
    }

    private TilePane tiles(int across) {
        double wide = studio.format().width() - (studio.portrait() ? 0 : studio.em(WORDS));
        // A hair less, so that what is rounded up still stands in one row.
        double tile = (wide - studio.em(2 * SIDE + GAP * (across - 1))) / across - 1;
        TilePane tiles = new TilePane();
        tiles.getStyleClass().add("tiles");
        tiles.setPrefColumns(across);
        tiles.setPrefTileWidth(Math.floor(tile));
        return tiles;
    }

    private Touch tile(String id, String name, Region seen, Runnable chosen) {
        Label label = Words.body(name);
        label.getStyleClass().add("tile-name");
        VBox content = new VBox(seen, label);
        content.getStyleClass().add("tile-content");
        Touch tile = new Touch(id, name, content, chosen).styled("tile");
        tile.setMaxWidth(Double.MAX_VALUE);
        return tile;
    }
}
