package dev.awase.staff.tagging;

import dev.awase.catalog.Product;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.Thumbnails;
import dev.awase.staff.tagging.Proposal.Line;
import dev.awase.staff.tagging.Proposal.Source;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One product with its picture and what is proposed for it: what stands there, what would, and who says so. */
final class ProposalRow extends HBox {
    private final Proposal proposal;
    private final TaggingModel model;
    private final Office office;

    ProposalRow(Proposal proposal, TaggingModel model, Thumbnails thumbnails, Office office) {
        this.proposal = proposal;
        this.model = model;
        this.office = office;
        Product product = proposal.product();
        setId("proposal-" + product.sku());
        getStyleClass().addAll("paper", "proposal");
        String name = product.name().in(office.locale());
        VBox said = new VBox(head(name, product.sku()), lines());
        said.getStyleClass().add("said");
        proposal.fault()
                .ifPresent(key -> said.getChildren()
                        .add(Controls.note(office.text("staff.tagging.model-silent") + " " + office.text(key))));
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().addAll(thumbnails.of(product.pictures().stream().findFirst(), 112, 140, name), said);
    }

    private HBox head(String name, String sku) {
        Label title = Controls.heading(name);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(10, title, Controls.note(sku), space);
        head.setAlignment(Pos.CENTER_LEFT);
        if (!proposal.lines().isEmpty()) {
            Button accept = Controls.primary(
                    "accept-" + sku,
                    office.text("staff.tagging.accept"),
                    () -> model.accept(proposal, proposal.lines()));
            Button refuse = Controls.button(
                    "refuse-" + sku,
                    office.text("staff.tagging.refuse"),
                    () -> model.refuse(proposal, proposal.lines()));
            head.getChildren().addAll(refuse, accept);
        }
        return head;
    }

    private GridPane lines() {
        GridPane grid = new GridPane(16, 4);
        ColumnConstraints field = new ColumnConstraints();
        field.setMinWidth(96);
        ColumnConstraints change = new ColumnConstraints();
        change.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(field, change, new ColumnConstraints(), new ColumnConstraints());
        for (int i = 0; i < proposal.lines().size(); i++) {
            line(grid, i, proposal.lines().get(i));
        }
        return grid;
    }

    private void line(GridPane grid, int at, Line line) {
        String field = office.text("staff.tagging.field." + line.field().id());
        Label change = Controls.wrapped(
                line.before().isEmpty()
                        ? line.after()
                        : office.text("staff.tagging.change", line.before(), line.after()));
        change.getStyleClass().add("change");
        String id = proposal.product().sku() + "-" + line.field().id();
        HBox answers = new HBox(
                Controls.icon(
                        "refuse-" + id,
                        Feather.X,
                        office.text("staff.tagging.refuse-one", field),
                        () -> model.refuse(proposal, List.of(line))),
                Controls.icon(
                        "accept-" + id,
                        Feather.CHECK,
                        office.text("staff.tagging.accept-one", field),
                        () -> model.accept(proposal, List.of(line))));
        Label who = Controls.note(who(line));
        who.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(at, Controls.note(field), change, who, answers);
    }

    private String who(Line line) {
        if (line.source() == Source.MODEL) {
            return office.text(
                    model.help() == TagReader.Model.REHEARSAL
                            ? "staff.tagging.from.rehearsal"
                            : "staff.tagging.from.model");
        }
        return line.sure()
                .map(sure -> office.text("staff.tagging.from.machine-sure", sure))
                .orElseGet(() -> office.text("staff.tagging.from.machine"));
    }
}
