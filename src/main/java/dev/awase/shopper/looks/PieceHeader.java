package dev.awase.shopper.looks;

import dev.awase.design.Picture;
import dev.awase.design.Studio;
import dev.awase.design.ToneDot;
import dev.awase.design.Words;
import dev.awase.item.Item;
import dev.awase.item.Swatch;
import dev.awase.item.Taxonomy;
import dev.awase.session.Brought;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The shopper's own piece: how it is seen, what it is, its tones with their names, and its pattern. */
final class PieceHeader extends StackPane {
    /** Upright, in em. */
    static final double HIGH_EM = 16.2;

    private static final int MOST_TONES = 3;

    private final Taxonomy taxonomy;
    private final Studio studio;
    private final VBox words = new VBox();
    private final Brought brought;
    private final Picture picture = new Picture(Picture.Fit.COVER);

    PieceHeader(Brought brought, Taxonomy taxonomy, Studio studio) {
        this.taxonomy = taxonomy;
        this.studio = studio;
        getStyleClass().add("piece-header");
        words.getStyleClass().add("piece-words");
        this.brought = brought;
        picture.setAccessibleText(Own.name(brought, studio));
        double wide = studio.em(studio.portrait() ? 13 : 9.6);
        double high = studio.em(studio.portrait() ? HIGH_EM : studio.viewing().large() ? 11.6 : 13.2);
        picture.setMinSize(wide, high);
        picture.setMaxSize(wide, high);
        HBox row = new HBox(picture, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(row);
    }

    /** Its name, where it is the shop's and there is room. */
    private String kicker() {
        boolean room = studio.portrait() && !studio.viewing().large();
        return brought.product()
                .filter(_ -> room)
                .map(product -> product.name().in(studio.strings().locale()))
                .orElseGet(() -> studio.text("looks.kicker"));
    }

    void show(Item item) {
        Locale language = studio.strings().locale();
        Own.show(brought, item, studio, picture::show);
        FlowPane tones = new FlowPane();
        tones.getStyleClass().add("tones");
        Set<String> named = new HashSet<>();
        for (Swatch swatch : item.palette().swatches()) {
            String name = Words.capital(swatch.name().label(language), language);
            if (named.size() < MOST_TONES && named.add(name)) {
                HBox tone = new HBox(ToneDot.of(swatch.tone().rgb(), studio.em(0.62)), Words.body(name));
                tone.getStyleClass().add("tone");
                tones.getChildren().add(tone);
            }
        }
        words.getChildren()
                .setAll(
                        Words.kicker(kicker()),
                        Words.display(Words.joined(taxonomy.label(item.category(), language))),
                        tones,
                        Words.body(studio.text("looks.pattern." + item.pattern().id())));
    }
}
