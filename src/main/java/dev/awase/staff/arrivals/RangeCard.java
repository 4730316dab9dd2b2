package dev.awase.staff.arrivals;

import dev.awase.catalog.Product;
import dev.awase.catalog.files.Gone;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Whether a file is all that its source has, and what goes out of sale then; single products can be kept. */
final class RangeCard extends VBox {
    private static final int SHOWN = 40;

    private final ArrivalsModel model;
    private final Office office;
    private final VBox gone = new VBox(12);

    RangeCard(ArrivalsModel model, Office office, Trial.Opened opened, Trial.Preview preview) {
        this.model = model;
        this.office = office;
        getStyleClass().add("paper");
        setSpacing(14);
        getChildren()
                .addAll(
                        Controls.heading(office.text("staff.arrivals.range.title")),
                        box("arrival-whole", office.text("staff.arrivals.range.whole"), opened.whole(), model::whole),
                        Controls.note(office.text("staff.arrivals.range.why")));
        if (opened.whole()) {
            whole(preview.result().gone(), preview.gone());
        }
    }

    private void whole(Gone counted, List<Product> products) {
        if (counted.ofNobody() > 0) {
            getChildren()
                    .add(box(
                            "arrival-nobody",
                            office.text("staff.arrivals.range.nobody", counted.ofNobody()),
                            model.ofNobodyToo(),
                            model::ofNobodyToo));
        }
        if (products.isEmpty()) {
            getChildren().add(Controls.wrapped(office.text("staff.arrivals.range.none")));
        } else {
            getChildren().addAll(Controls.wrapped(office.text("staff.arrivals.range.gone", counted.removed())), gone);
            show(products, SHOWN);
        }
    }

    private void show(List<Product> products, int most) {
        gone.getChildren().setAll(products.stream().limit(most).map(this::row).toList());
        if (products.size() > most) {
            gone.getChildren()
                    .add(Controls.button(
                            "gone-more",
                            office.text("staff.arrivals.further", products.size() - most),
                            () -> show(products, most + SHOWN)));
        }
    }

    private Node row(Product product) {
        String name = product.name().in(office.locale());
        VBox words = new VBox(2, Controls.wrapped(name), Controls.note(product.sku()));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button keep = Controls.button("keep-" + product.sku(), "", () -> {});
        keep.setOnAction(_ -> {
            model.keep(product.sku(), !model.keeps(product.sku()));
            say(keep, product, name);
        });
        say(keep, product, name);
        HBox row = new HBox(16, words, keep);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void say(Button keep, Product product, String name) {
        boolean stays = model.keeps(product.sku());
        keep.setText(office.text(stays ? "staff.arrivals.range.stays" : "staff.arrivals.range.keep"));
        keep.setAccessibleText(keep.getText() + " " + name);
    }

    private static CheckBox box(String id, String words, boolean now, Consumer<Boolean> said) {
        CheckBox box = new CheckBox(words);
        box.setId(id);
        box.setWrapText(true);
        box.setSelected(now);
        box.setOnAction(_ -> said.accept(box.isSelected()));
        return box;
    }
}
