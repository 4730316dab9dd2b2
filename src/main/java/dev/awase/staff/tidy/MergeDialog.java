package dev.awase.staff.tidy;

import dev.awase.catalog.Product;
import dev.awase.catalog.Variant;
import dev.awase.catalog.tidy.Merging;
import dev.awase.catalog.tidy.UntidyKind;
import dev.awase.design.Styles;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.Thumbnails;
import dev.awase.staff.tidy.TidyModel.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Products side by side: which one is kept, which ones leave the shop, and where their pieces go, said beforehand. */
final class MergeDialog extends VBox {
    private static final double NARROWEST = 640;
    private static final double WIDEST = 860;
    private static final double EDGES = 64;
    private static final double CARD = 236;
    private static final double GAP = 16;
    private static final double PICTURE = 104;

    private final Row row;
    private final TidyModel model;
    private final FindingWords words;
    private final Office office;
    private final ToggleGroup kept = new ToggleGroup();
    private final List<CheckBox> gone = new ArrayList<>();
    private final CheckBox addPieces = new CheckBox();
    private final Label pieces = Controls.wrapped("");
    private final Button merge;

    MergeDialog(Row row, TidyModel model, FindingWords words, Thumbnails thumbnails) {
        this.row = row;
        this.model = model;
        this.words = words;
        this.office = words.office();
        setId("merge-dialog");
        getStyleClass().add("merge-dialog");
        getStylesheets().add(Styles.beside(MergeDialog.class, "tidy.css"));
        double width = Math.clamp(EDGES + row.products().size() * (CARD + GAP), NARROWEST, WIDEST);
        setPrefWidth(width);
        setMaxSize(width, USE_PREF_SIZE);
        FlowPane cards = new FlowPane(GAP, GAP);
        for (Product product : row.products()) {
            cards.getChildren().add(card(product, thumbnails));
        }
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(400);
        addPieces.setId("add-pieces");
        addPieces.setSelected(true);
        addPieces.setWrapText(true);
        merge = Controls.danger("merge-do", office.text("staff.tidy.merge"), this::merge);
        Button close = Controls.button("merge-close", office.text("staff.cancel"), office.overlay()::close);
        close.setCancelButton(true);
        getChildren()
                .addAll(
                        Controls.heading(words.title(row)),
                        Controls.note(office.text("staff.tidy.merge-how")),
                        scroll,
                        pieces,
                        addPieces,
                        new FlowPane(10, 10, merge, close));
        kept.selectedToggleProperty().addListener((_, _, _) -> tell());
        addPieces.selectedProperty().addListener((_, _, _) -> tell());
        kept.selectToggle(kept.getToggles().getFirst());
        tell();
    }

    private VBox card(Product product, Thumbnails thumbnails) {
        RadioButton keep = new RadioButton(office.text("staff.tidy.keep-this"));
        keep.setId("keep-" + product.sku());
        keep.setAccessibleText(keep.getText() + " " + product.sku());
        keep.setToggleGroup(kept);
        CheckBox out = new CheckBox(office.text("staff.tidy.take-out"));
        out.setId("take-out-" + product.sku());
        out.setAccessibleText(out.getText() + " " + product.sku());
        // One picture on several products is more often a wrong picture than a double.
        out.setSelected(row.untidy().kind() != UntidyKind.SAME_PICTURE);
        out.disableProperty().bind(keep.selectedProperty());
        out.visibleProperty().bind(keep.selectedProperty().not());
        out.selectedProperty().addListener((_, _, _) -> tell());
        gone.add(out);
        String name = words.name(product);
        Label title = Controls.wrapped(name);
        title.getStyleClass().add("finding-title");
        VBox card = new VBox(
                6,
                thumbnails.of(product.pictures().stream().findFirst(), PICTURE, PICTURE, name),
                title,
                Controls.note(
                        product.sku() + product.gtin().map(code -> " · " + code).orElse("")),
                Controls.note(product.brand()),
                Controls.wrapped(words.price(product.price())),
                Controls.note(stock(product)),
                keep,
                out);
        card.getStyleClass().add("twin");
        card.setPrefWidth(CARD);
        card.setMaxWidth(CARD);
        return card;
    }

    private String stock(Product product) {
        return product.variants().isEmpty()
                ? office.text("staff.tidy.reason.no_variants")
                : product.variants().stream()
                        .map(variant -> office.text("staff.tidy.stock", label(variant), variant.stock()))
                        .collect(Collectors.joining("  "));
    }

    private static String label(Variant variant) {
        return (variant.size() + " " + variant.color()).strip();
    }

    private Merging merging() {
        int one = kept.getToggles().indexOf(kept.getSelectedToggle());
        List<Product> others = new ArrayList<>();
        for (int i = 0; i < row.products().size(); i++) {
            if (i != one && gone.get(i).isSelected()) {
                others.add(row.products().get(i));
            }
        }
        return Merging.of(row.products().get(one), others);
    }

    private void tell() {
        if (kept.getSelectedToggle() == null || gone.size() < row.products().size()) {
            return;
        }
        Merging now = merging();
        addPieces.setText(
                office.text("staff.tidy.add-pieces", now.moved(), now.kept().sku()));
        addPieces.setDisable(now.moved() == 0);
        int lost = now.lost() + (addPieces.isSelected() ? 0 : now.moved());
        pieces.setText(
                now.gone().isEmpty()
                        ? office.text("staff.tidy.none-leaves")
                        : office.text("staff.tidy.leaving", now.gone().size(), lost));
        merge.setDisable(now.gone().isEmpty());
    }

    private void merge() {
        office.overlay().close();
        model.merge(row.kept(), merging(), addPieces.isSelected());
    }
}
