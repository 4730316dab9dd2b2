package dev.awase.staff.curation;

import dev.awase.catalog.Product;
import dev.awase.coordination.Aspect;
import dev.awase.coordination.Match;
import dev.awase.coordination.Placing;
import dev.awase.coordination.ReasonSentence;
import dev.awase.coordination.Terms;
import dev.awase.coordination.Verdict;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One product's points taken apart into bars with words, and what the shopper is told or why she does not see it. */
final class ScorePanel extends VBox {
    private static final double FULL = 170;

    private final CurationDesk desk;
    private final Office office;

    ScorePanel(CurationDesk desk, Office office) {
        this.desk = desk;
        this.office = office;
        setId("score");
        getStyleClass().addAll("paper", "score");
        clear();
    }

    void clear() {
        getChildren().clear();
        setVisible(false);
    }

    void show(Match match, Terms terms) {
        head(match.product());
        ReasonSentence.all(match.score().reasons(), office.locale(), office.strings()::pattern)
                .forEach(words -> getChildren().add(Controls.wrapped(words)));
        bars(terms);
    }

    void show(AnswersModel.Why why) {
        head(why.product());
        Placing placing = why.placing();
        String id = placing.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Label verdict = Controls.wrapped(office.text("staff.curation.verdict." + id, placing.rank()));
        verdict.setId("verdict");
        verdict.getStyleClass().add(placing.verdict() == Verdict.ADMITTED ? "shown" : "not-shown");
        getChildren().add(verdict);
        placing.terms().filter(_ -> placing.slot().isPresent()).ifPresent(this::bars);
    }

    private void head(Product product) {
        getChildren()
                .setAll(
                        Tile.picture(product, 96, desk.thumbnails(), office),
                        Controls.heading(Tile.name(product, office)),
                        Controls.note(product.sku()));
        setVisible(true);
    }

    private void bars(Terms terms) {
        Label points = new Label(office.text("staff.curation.points", Math.round(terms.points() * 100)));
        points.getStyleClass().addAll("display", "points");
        getChildren().add(points);
        double most = terms.said().stream()
                .mapToDouble(term -> Math.abs(term.contribution()))
                .max()
                .orElse(1);
        terms.said().stream()
                .sorted(Comparator.comparingDouble((Terms.Term term) -> -Math.abs(term.contribution())))
                .map(term -> bar(term, most))
                .forEach(getChildren()::add);
        if (!terms.silent().isEmpty()) {
            String silent = terms.silent().stream().map(this::name).collect(Collectors.joining(", "));
            getChildren().add(Controls.note(office.text("staff.curation.silent", silent)));
        }
    }

    private VBox bar(Terms.Term term, double most) {
        Label name = Controls.wrapped(name(term.aspect()));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label part = new Label(office.text("staff.curation.part-of-points", term.contribution() * 100));
        part.setMinWidth(Region.USE_PREF_SIZE);
        Region bar = new Region();
        bar.getStyleClass().addAll("bar", term.contribution() < 0 ? "takes" : "gives");
        bar.setMinWidth(2);
        bar.setMaxWidth(Math.max(2, FULL * Math.abs(term.contribution()) / most));
        VBox line = new VBox(3, new HBox(8, name, part), bar);
        line.getStyleClass().add("term");
        line.setId("term-" + term.aspect().id());
        if (Aspect.weighed().contains(term.aspect())) {
            line.getChildren()
                    .add(Controls.note(
                            office.text("staff.curation.value-weight", Math.round(term.value() * 100), term.weight())));
        }
        return line;
    }

    private String name(Aspect aspect) {
        return office.text("staff.curation.aspect." + aspect.id());
    }
}
