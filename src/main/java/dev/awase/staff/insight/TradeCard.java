package dev.awase.staff.insight;

import dev.awase.access.Role;
import dev.awase.analytics.SqliteHoldOut;
import dev.awase.analytics.Trade;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** What was bought after visits, beside those that were shown no style, in words that do not claim more than is known. */
final class TradeCard extends VBox {
    private static final List<Integer> SHARES = List.of(0, 5, 10, 20, 30, SqliteHoldOut.MOST);

    private final Office office;
    private final InsightModel model;
    private final Wording wording;

    TradeCard(Trade trade, InsightModel model, Wording wording, Office office) {
        this.office = office;
        this.model = model;
        this.wording = wording;
        getStyleClass().addAll("paper", "insight-part");
        setId("insight-trade");
        getChildren().add(Controls.heading(office.text("staff.insight.trade")));
        if (trade.opened().visits() + trade.heldOpened().visits() == 0) {
            getChildren().add(Controls.note(office.text("staff.insight.trade-none")));
        } else {
            FlowPane groups = new FlowPane(48, 20);
            groups.getChildren().add(group(trade.shown(), trade.opened(), "staff.insight.trade-shown"));
            if (trade.held().visits() > 0) {
                groups.getChildren().add(group(trade.held(), trade.heldOpened(), "staff.insight.trade-held"));
            }
            getChildren().addAll(groups, Controls.wrapped(verdict(trade)));
            getChildren().add(Controls.note(office.text("staff.insight.trade-how", Trade.HOURS)));
        }
        getChildren().add(share());
    }

    private VBox group(Trade.Group group, Trade.Group opened, String key) {
        Label big = new Label(office.text("staff.insight.percent", group.rate().rate()));
        big.getStyleClass().addAll("display", "figure");
        return new VBox(
                Controls.note(office.text(key, group.visits())),
                big,
                Controls.wrapped(office.text("staff.insight.trade-rate", wording.share(group.rate()))),
                Controls.wrapped(office.text("staff.insight.trade-spend", model.money(group.mean()))),
                Controls.note(office.text("staff.insight.trade-opened", wording.share(opened.rate()))));
    }

    private String verdict(Trade trade) {
        if (!trade.compares()) {
            return office.text("staff.insight.trade-alone");
        }
        if (trade.tooFew()) {
            return office.text(
                    "staff.insight.trade-few",
                    Math.min(trade.shown().visits(), trade.held().visits()));
        }
        Trade.Difference rates = trade.rates();
        Trade.Difference spend = trade.spend();
        String often = rates.tooEarly()
                ? office.text("staff.insight.trade-early", rates.low(), rates.high())
                : office.text(
                        rates.value() > 0 ? "staff.insight.trade-more" : "staff.insight.trade-less",
                        Math.abs(rates.value()),
                        Math.min(Math.abs(rates.low()), Math.abs(rates.high())),
                        Math.max(Math.abs(rates.low()), Math.abs(rates.high())));
        String money = spend.tooEarly()
                ? office.text("staff.insight.spend-early", model.money(spend.low()), model.money(spend.high()))
                : office.text(
                        "staff.insight.spend-differs",
                        model.money(spend.value()),
                        model.money(spend.low()),
                        model.money(spend.high()));
        return Stream.of(often, money).reduce((one, other) -> one + " " + other).orElse("");
    }

    /** A manager's to set: it costs the visits that are held out. */
    private VBox share() {
        ComboBox<Integer> box = new ComboBox<>();
        box.setId("hold-out");
        box.getItems().setAll(SHARES);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer percent) {
                return percent == null ? "" : office.text("staff.insight.percent", percent / 100.0);
            }

            @Override
            public Integer fromString(String words) {
                return 0;
            }
        });
        model.heldOut(percent -> {
            box.setValue(percent);
            box.setOnAction(_ -> model.holdOut(box.getValue()));
        });
        boolean manager = office.shift().member().get().stream()
                .anyMatch(member -> member.role().covers(Role.MANAGER));
        box.setDisable(!manager);
        return Controls.field(office.text("staff.insight.hold-out"), box);
    }
}
