package dev.awase.staff.insight;

import dev.awase.analytics.Insight.ModelFigures;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What models were asked: how often, for how many tokens and how much money, how quickly, and what went wrong. */
final class ModelCard extends VBox {
    private final Office office;

    ModelCard(ModelFigures figures, OptionalDouble cost, Wording wording, Office office) {
        this.office = office;
        getStyleClass().addAll("paper", "insight-part");
        setId("insight-model");
        getChildren().add(Controls.heading(office.text("staff.insight.model")));
        if (figures.calls() == 0) {
            getChildren().add(Controls.note(office.text("staff.insight.model-none")));
            return;
        }
        FlowPane row = new FlowPane(48, 20);
        row.getChildren().add(figure("%,d".formatted(figures.calls()), "staff.insight.model-calls"));
        row.getChildren().add(figure("%,d".formatted(figures.tokens()), "staff.insight.model-tokens"));
        cost.ifPresent(money ->
                row.getChildren().add(figure(office.text("staff.insight.money", money), "staff.insight.model-cost")));
        getChildren().add(row);
        getChildren()
                .add(
                        cost.isPresent()
                                ? Controls.note(office.text("staff.insight.model-cost-how"))
                                : Controls.wrapped(office.text("staff.insight.model-no-price")));
        figures.median()
                .ifPresent(median -> getChildren()
                        .add(Controls.wrapped(office.text(
                                "staff.insight.model-time",
                                wording.duration(median),
                                wording.duration(figures.slow().orElse(median))))));
        long failed =
                figures.faults().values().stream().mapToLong(Long::longValue).sum();
        getChildren().add(Controls.wrapped(office.text("staff.insight.model-faults", failed, figures.dropped())));
    }

    private VBox figure(String number, String key) {
        Label big = new Label(number);
        big.getStyleClass().addAll("display", "figure");
        Label words = Controls.wrapped(office.text(key));
        words.setMaxWidth(230);
        return new VBox(big, words);
    }
}
