package dev.awase.shopper.looks;

import dev.awase.design.Glide;
import dev.awase.design.Studio;
import dev.awase.design.ToneDot;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.item.Item;
import dev.awase.item.Swatch;
import dev.awase.item.Taxonomy;
import dev.awase.session.Intent;
import dev.awase.session.Styling;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the stylist says of the look, set as a quotation, and which other items on the photo she may have meant. */
final class StylistNote extends VBox {
    private final Taxonomy taxonomy;
    private final Studio studio;
    private final Consumer<Intent> intend;
    private Styling said = Styling.NONE;

    StylistNote(Taxonomy taxonomy, Studio studio, Consumer<Intent> intend) {
        this.taxonomy = taxonomy;
        this.studio = studio;
        this.intend = intend;
        getStyleClass().add("stylist-note");
        setVisible(false);
        setManaged(false);
    }

    boolean shows(Styling styling) {
        return said.equals(spoken(styling));
    }

    void show(Styling styling) {
        if (shows(styling)) {
            return;
        }
        said = spoken(styling);
        getChildren().clear();
        if (styling instanceof Styling.Advised advised) {
            if (StylistLine.hasWords(advised, language())) {
                Label advice = Words.heading(advised.words());
                advice.setId("advice");
                advice.getStyleClass().add("quote");
                getChildren().add(advice);
            }
            if (!advised.others().isEmpty()) {
                getChildren().add(others(advised.others()));
            }
        }
        boolean something = !getChildren().isEmpty();
        setVisible(something);
        setManaged(something);
    }

    /** Only advice has something to say here. */
    private static Styling spoken(Styling styling) {
        return styling instanceof Styling.Advised ? styling : Styling.NONE;
    }

    private VBox others(List<Item> items) {
        HBox chips = new HBox();
        chips.getStyleClass().add("other-items");
        for (int i = 0; i < items.size(); i++) {
            chips.getChildren().add(other(i, items.get(i)));
        }
        VBox others = new VBox(Words.body(studio.text("looks.others")), new Glide(Orientation.HORIZONTAL, chips));
        others.getStyleClass().add("others");
        return others;
    }

    private Touch other(int index, Item item) {
        Swatch main = item.palette().main();
        String name = name(item);
        Label label = new Label(name);
        label.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(ToneDot.of(main.tone().rgb(), studio.em(0.6)), label);
        line.getStyleClass().add("answer-line");
        return new Touch("other-" + index, name, line, () -> intend.accept(new Intent.ChooseItem(index)))
                .styled("chip");
    }

    private String name(Item item) {
        String tone = item.palette().main().name().label(language());
        String kind = taxonomy.label(item.category(), language());
        return Words.capital(studio.text("looks.other", tone, kind.toLowerCase(language())), language());
    }

    private Locale language() {
        return studio.strings().locale();
    }
}
