package dev.awase.staff.curation;

import dev.awase.catalog.Product;
import dev.awase.catalog.RuleWeights;
import dev.awase.coordination.Aspect;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A slider for each rule at the left, and beside them what would stand first for some products, before and after. */
final class WeightsView extends HBox {
    private static final double PICTURE = 64;

    private final WeightsModel model;
    private final CurationDesk desk;
    private final Office office;
    private final Map<Aspect, Slider> sliders = new EnumMap<>(Aspect.class);
    private final Label said = Controls.wrapped("");
    private final Label trouble = Controls.wrapped("");
    private final Label inForce = Controls.note("");
    private final Button keep;
    private final Button leave;
    private final VBox anchors = new VBox();
    private boolean setting;

    WeightsView(WeightsModel model, CurationDesk desk, Office office) {
        this.model = model;
        this.desk = desk;
        this.office = office;
        getStyleClass().add("weights");
        keep = Controls.primary("weights-keep", office.text("staff.curation.weights-keep"), model::keep);
        leave = Controls.button("weights-leave", office.text("staff.curation.weights-leave"), model::leave);
        said.setId("weights-said");
        said.getStyleClass().add("weights-said");
        trouble.setId("weights-trouble");
        trouble.getStyleClass().add("not-shown");
        VBox left = Controls.card(Controls.heading(office.text("staff.curation.rules")), inForce);
        left.getStyleClass().add("rules");
        Aspect.weighed().forEach(aspect -> left.getChildren().add(slider(aspect)));
        anchors.getStyleClass().add("anchors");
        ScrollPane shown = Tile.scrolling(anchors);
        VBox.setVgrow(shown, Priority.ALWAYS);
        VBox right = new VBox(14, end(), trouble, said, shown);
        HBox.setHgrow(right, Priority.ALWAYS);
        ScrollPane rules = Tile.scrolling(left);
        rules.getStyleClass().add("rules-side");
        getChildren().setAll(rules, right);
        model.moved().addListener((_, _, moved) -> show(moved));
        model.kept().addListener((_, _, kept) -> kept.ifPresent(this::inForce));
        model.rows().addListener((_, _, rows) -> rows(rows));
        show(model.moved().get());
        model.look();
    }

    private FlowPane end() {
        FlowPane end = Tile.flow(10, 10);
        end.getChildren()
                .addAll(
                        keep,
                        leave,
                        Controls.button(
                                "weights-shipped", office.text("staff.curation.weights-shipped"), model::shipped));
        return end;
    }

    private VBox slider(Aspect aspect) {
        Label name = Controls.wrapped(office.text("staff.curation.aspect." + aspect.id()));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label weight = new Label();
        weight.setMinWidth(Region.USE_PREF_SIZE);
        // What the stylists put together must be able to outweigh all rules; the others count beside one another.
        Slider slider = new Slider(0, aspect == Aspect.CURATED ? 40 : 1, 0);
        slider.setId("weight-" + aspect.id());
        slider.setBlockIncrement(aspect == Aspect.CURATED ? 1 : 0.02);
        slider.setAccessibleText(name.getText());
        slider.valueProperty().addListener((_, _, value) -> {
            weight.setText(office.text("staff.curation.weight", value));
            if (!setting) {
                model.move(aspect, Math.round(value.doubleValue() * 100) / 100.0);
            }
        });
        weight.setText(office.text("staff.curation.weight", 0));
        sliders.put(aspect, slider);
        VBox rule = new VBox(new HBox(8, name, weight), slider);
        rule.getStyleClass().add("rule");
        return rule;
    }

    private void show(Map<Aspect, Double> moved) {
        setting = true;
        moved.forEach((aspect, weight) -> {
            Slider slider = sliders.get(aspect);
            if (slider != null && !slider.isValueChanging()) {
                slider.setValue(weight);
            }
        });
        setting = false;
        trouble.setText(model.trouble()
                .filter(_ -> !moved.isEmpty())
                .map(what -> office.text("staff.curation.weights-trouble." + what))
                .orElse(""));
        trouble.setManaged(!trouble.getText().isEmpty());
        keep.setDisable(model.trouble().isPresent() || !model.isMoved());
        leave.setDisable(!model.isMoved());
    }

    private void inForce(RuleWeights kept) {
        LocalDate day = LocalDate.ofInstant(kept.at(), office.clock().getZone());
        inForce.setText(
                kept.shipped()
                        ? office.text("staff.curation.in-force-shipped")
                        : office.text("staff.curation.in-force", kept.who(), Days.of(day, office)));
    }

    private void rows(List<WeightsModel.Row> rows) {
        said.setText(
                model.isMoved()
                        ? office.text("staff.curation.changed", model.changed(), model.picks())
                        : office.text("staff.curation.unchanged", rows.size()));
        anchors.getChildren().setAll(rows.stream().map(this::row).toList());
    }

    private HBox row(WeightsModel.Row row) {
        Product anchor = row.anchor();
        Button change = new Button("", Tile.picture(anchor, PICTURE + 20, desk.thumbnails(), office));
        change.setId("anchor-" + anchor.sku());
        change.setAccessibleText(office.text("staff.curation.anchor-change", Tile.name(anchor, office)));
        change.getStyleClass().add("tile-button");
        change.setOnAction(_ -> ProductPicker.open(
                office.text("staff.curation.anchor-change", Tile.name(anchor, office)),
                office,
                desk,
                other -> model.anchor(anchor, other)));
        FlowPane picks = Tile.flow(18, 12);
        HBox.setHgrow(picks, Priority.ALWAYS);
        row.picks().stream()
                .filter(pick -> pick.before().isPresent() || pick.after().isPresent())
                .map(this::pick)
                .forEach(picks.getChildren()::add);
        HBox line = new HBox(20, change, picks);
        line.getStyleClass().addAll("paper", "anchor-row");
        return line;
    }

    private VBox pick(WeightsModel.Pick pick) {
        HBox pictures = new HBox(6);
        pick.before().ifPresent(product -> pictures.getChildren().add(picture(product)));
        if (pick.changed()) {
            pictures.getChildren().add(new FontIcon(Feather.ARROW_RIGHT));
            pick.after().ifPresent(product -> {
                StackPane after = new StackPane(picture(product));
                after.getStyleClass().add("changed");
                pictures.getChildren().add(after);
            });
        }
        String slot = desk.taxonomy().label(pick.slot(), office.locale());
        Label words = new Label(pick.changed() ? office.text("staff.curation.slot-changed", slot) : slot);
        words.getStyleClass().add(pick.changed() ? "slot-changed" : "note");
        VBox box = new VBox(4, words, pictures);
        box.getStyleClass().add("pick");
        return box;
    }

    private Node picture(Product product) {
        return Tile.picture(product, PICTURE, desk.thumbnails(), office);
    }
}
