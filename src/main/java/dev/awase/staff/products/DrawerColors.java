package dev.awase.staff.products;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Product;
import dev.awase.design.ToneDot;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Swatch;
import dev.awase.item.ToneName;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The colors and the pattern of one product: chosen by name, or read from its first picture. */
final class DrawerColors extends VBox {
    /** The largest first; more than three nobody names. */
    private static final List<Double> SHARES = List.of(0.6, 0.3, 0.1);

    private final DrawerForm form;
    private final List<ComboBox<Choice<ToneName>>> boxes = new ArrayList<>();

    DrawerColors(DrawerForm form) {
        this.form = form;
        Office office = form.office();
        setSpacing(12);
        Label heading = Controls.heading(office.text("staff.products.column.tones"));
        heading.getStyleClass().add("drawer-part");
        getChildren().add(heading);
        for (int i = 0; i < SHARES.size(); i++) {
            getChildren().add(tone(i, office));
        }
        getChildren()
                .add(Controls.field(
                        office.text("staff.products.pattern"),
                        form.choice(
                                "pattern",
                                Choice.patterns(office),
                                product -> Optional.of(product.item().pattern()),
                                chosen -> chosen.ifPresent(pattern -> form.change(
                                        "product.colors",
                                        new Amendment.Colors(
                                                form.product().item().palette(), pattern))))));
        var read = Controls.button(
                "colors-read",
                office.text("staff.products.read-color"),
                () -> form.model().readColors(form.product()));
        form.follow(product -> read.setDisable(product.pictures().isEmpty()));
        getChildren().add(read);
    }

    private HBox tone(int place, Office office) {
        ComboBox<Choice<ToneName>> box = form.choice(
                "tone-" + (place + 1),
                Choice.tones(office),
                product -> swatch(product, place).map(Swatch::name),
                _ -> keep());
        box.setAccessibleText(office.text("staff.products.tone", place + 1));
        box.setPrefWidth(220);
        boxes.add(box);
        HBox dot = new HBox();
        dot.setMinWidth(24);
        dot.setAlignment(Pos.CENTER);
        form.follow(product -> dot.getChildren()
                .setAll(swatch(product, place).stream()
                        .map(swatch -> ToneDot.of(swatch.tone().rgb(), 10))
                        .toList()));
        HBox line = new HBox(10, dot, box);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Optional<Swatch> swatch(Product product, int place) {
        return product.item().palette().swatches().stream().skip(place).findFirst();
    }

    /** A tone that was read keeps its own shade; one that was chosen by name gets the usual one. */
    private void keep() {
        Item item = form.product().item();
        List<ToneName> names = boxes.stream()
                .flatMap(box -> box.getValue().value().stream())
                .distinct()
                .toList();
        List<Swatch> swatches = new ArrayList<>();
        for (ToneName name : names) {
            double share = SHARES.get(swatches.size());
            swatches.add(Stream.concat(
                            item.palette().swatches().stream().filter(known -> known.name() == name),
                            Stream.of(new Swatch(name.typical(), name, share)))
                    .map(known -> new Swatch(known.tone(), name, share))
                    .findFirst()
                    .orElseThrow());
        }
        form.change("product.colors", new Amendment.Colors(new Palette(swatches), item.pattern()));
    }
}
