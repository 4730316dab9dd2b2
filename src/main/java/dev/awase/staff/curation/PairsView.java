package dev.awase.staff.curation;

import dev.awase.catalog.Product;
import dev.awase.catalog.Push;
import dev.awase.catalog.Relation.Kind;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One product at the left, what goes and never goes with it beside it, and all pushes below. */
final class PairsView extends VBox {
    private static final int WEEK = 6;

    private final PairsModel model;
    private final CurationDesk desk;
    private final Office office;

    PairsView(PairsModel model, CurationDesk desk, Office office) {
        this.model = model;
        this.desk = desk;
        this.office = office;
        getStyleClass().add("pairs");
        model.board().addListener((_, _, board) -> show(board));
        show(model.board().get());
        model.look();
    }

    private void show(PairsModel.Board board) {
        getChildren()
                .setAll(
                        board.chosen()
                                .<Node>map(product -> chosen(product, board))
                                .orElseGet(this::nobody),
                        pushes(board.pushes()));
    }

    private VBox nobody() {
        VBox card = Controls.card(
                Controls.heading(office.text("staff.curation.pairs-begin")),
                Controls.note(office.text("staff.curation.pairs-how")),
                Controls.primary("choose-product", office.text("staff.curation.choose"), this::choose));
        card.getStyleClass().add("begin");
        return card;
    }

    private void choose() {
        ProductPicker.open(office.text("staff.curation.choose"), office, desk, model::choose);
    }

    private HBox chosen(Product product, PairsModel.Board board) {
        Label name = Controls.heading(Tile.name(product, office));
        name.setId("chosen-name");
        VBox left = Controls.card(
                Tile.picture(product, 224, desk.thumbnails(), office),
                name,
                Controls.note(product.sku() + " · " + product.brand()),
                Controls.button("choose-product", office.text("staff.curation.another"), this::choose),
                push(product, board.push()));
        left.getStyleClass().add("chosen");
        VBox right = new VBox(partners(Kind.GOES_WITH, board.with()), partners(Kind.NEVER_WITH, board.never()));
        right.getStyleClass().add("partners");
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox both = new HBox(20, left, right);
        both.setAlignment(Pos.TOP_LEFT);
        return both;
    }

    private VBox partners(Kind kind, List<Product> partners) {
        String id = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Button add = Controls.button(
                "add-" + id,
                Feather.PLUS,
                office.text("staff.curation.add"),
                () -> ProductPicker.open(
                        office.text("staff.curation." + id),
                        office,
                        desk,
                        partner -> model.relate(partner, Optional.of(kind))));
        HBox head = new HBox(14, Controls.heading(office.text("staff.curation." + id)), add);
        head.setAlignment(Pos.CENTER_LEFT);
        FlowPane tiles = Tile.flow(18, 22);
        partners.stream()
                .map(partner -> Tile.of(
                        partner,
                        desk.thumbnails(),
                        office,
                        Controls.button(
                                "part-" + partner.sku(),
                                office.text("staff.curation.part-them"),
                                () -> model.relate(partner, Optional.empty()))))
                .forEach(tiles.getChildren()::add);
        VBox card = Controls.card(head, Controls.note(office.text("staff.curation." + id + "-how")), tiles);
        card.setId(id);
        return card;
    }

    private VBox push(Product product, Optional<Push> push) {
        if (push.isPresent()) {
            return new VBox(
                    8,
                    Controls.wrapped(office.text(
                            "staff.curation.pushed-until", day(push.get().until()))),
                    Controls.button(
                            "push-end",
                            office.text("staff.curation.push-end"),
                            () -> model.endPush(new PairsModel.Pushed(push.get(), product))));
        }
        DatePicker until = new DatePicker(model.today().plusDays(WEEK));
        until.setId("push-until");
        until.setMaxWidth(Double.MAX_VALUE);
        Button start = Controls.button(
                "push-start",
                Feather.TRENDING_UP,
                office.text("staff.curation.push"),
                () -> Optional.ofNullable(until.getValue()).ifPresent(day -> model.push(product, day)));
        return new VBox(10, Controls.field(office.text("staff.curation.push-until"), until), start);
    }

    private VBox pushes(List<PairsModel.Pushed> pushes) {
        VBox part = new VBox(
                14,
                Controls.heading(office.text("staff.curation.pushed")),
                Controls.note(office.text("staff.curation.pushed-how")));
        part.setId("pushes");
        if (pushes.isEmpty()) {
            part.getChildren().add(Controls.wrapped(office.text("staff.curation.pushed-none")));
        }
        FlowPane tiles = Tile.flow(18, 22);
        for (PairsModel.Pushed pushed : pushes) {
            tiles.getChildren()
                    .add(Tile.of(
                            pushed.product(),
                            desk.thumbnails(),
                            office,
                            Controls.wrapped(office.text(
                                    "staff.curation.pushed-until",
                                    day(pushed.push().until()))),
                            Controls.button(
                                    "end-" + pushed.product().sku(),
                                    office.text("staff.curation.push-end"),
                                    () -> model.endPush(pushed))));
        }
        part.getChildren().add(tiles);
        return part;
    }

    private String day(LocalDate day) {
        return Days.of(day, office);
    }
}
