package dev.awase.staff.insight;

import dev.awase.analytics.Insight;
import dev.awase.analytics.Insight.Wanted;
import dev.awase.analytics.Share;
import dev.awase.analytics.VisitRecord.Dwelt;
import dev.awase.analytics.VisitRecord.Ending;
import dev.awase.analytics.VisitRecord.Stage;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Area;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.Paper;
import dev.awase.staff.StaffPage;
import dev.awase.staff.WorkBar;
import java.awt.image.BufferedImage;
import java.io.File;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The figures of the chosen days: the few large ones first, then how far visits went, what was not found, and when. */
public final class InsightPage extends StaffPage {
    private static final int WANTED_SHOWN = 12;
    private static final int REJECTED_SHOWN = 20;

    private final InsightModel model;
    private final Wording wording;
    private final VBox body = new VBox();

    public InsightPage(Office office, InsightModel model, Taxonomy taxonomy) {
        super(office, Area.INSIGHT);
        this.model = model;
        this.wording = new Wording(taxonomy, office);
        styled(InsightPage.class, "insight.css");
        actions(
                spans(),
                Controls.button("insight-receipts", office.text("staff.insight.receipts"), this::receipts),
                Controls.button("insight-csv", office.text("staff.insight.csv"), this::export),
                Controls.button("insight-pdf", office.text("staff.insight.pdf"), this::print));
        model.printing()
                .addListener((_, _, work) ->
                        setBottom(work.map(begun -> new WorkBar(begun, office)).orElse(null)));
        body.getStyleClass().add("insight-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        model.told().addListener((_, _, told) -> told.ifPresent(this::show));
        model.rejected().addListener((_, _, _) -> model.told().get().ifPresent(this::show));
        model.choose(InsightModel.Span.MONTH);
    }

    private HBox spans() {
        HBox row = new HBox();
        row.getStyleClass().add("spans");
        ToggleGroup group = new ToggleGroup();
        for (InsightModel.Span span : InsightModel.Span.values()) {
            String id = span.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(office().text("staff.insight.span." + id));
            button.setId("span-" + id);
            button.setToggleGroup(group);
            button.setSelected(span == InsightModel.Span.MONTH);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.choose(span);
            });
            row.getChildren().add(button);
        }
        return row;
    }

    private void show(InsightModel.Told told) {
        Insight now = told.now();
        body.getChildren().clear();
        if (now.simulated() > 0) {
            Label mark = Controls.wrapped(office().text("staff.insight.simulated", now.simulated()));
            mark.setId("insight-simulated");
            mark.getStyleClass().add("simulated");
            body.getChildren().add(mark);
        }
        if (!model.rejected().get().isEmpty()) {
            body.getChildren().add(rejected());
        }
        if (now.visits() == 0) {
            Label none = Controls.heading(office().text("staff.insight.none"));
            none.setId("insight-none");
            body.getChildren()
                    .addAll(
                            Controls.card(none, Controls.note(office().text("staff.insight.none-how"))),
                            new ModelCard(now.model(), told.cost(), wording, office()),
                            Controls.note(office().text("staff.insight.privacy")));
            return;
        }
        body.getChildren()
                .addAll(
                        figures(told),
                        funnel(now),
                        wanted(now.wanted()),
                        new WordsCard(now.words(), office()),
                        new LikedCard(now.liked(), wording, office()),
                        new TradeCard(now.trade(), model, wording, office()),
                        hours(now),
                        endings(now),
                        new ModelCard(now.model(), told.cost(), wording, office()),
                        Controls.note(office().text("staff.insight.privacy")));
    }

    private FlowPane figures(InsightModel.Told told) {
        FlowPane row = new FlowPane(48, 24);
        row.getStyleClass().add("figures");
        row.getChildren()
                .add(figure(
                        "%,d".formatted(told.now().visits()),
                        office().text("staff.insight.visits"),
                        wording.visits(told.now().visits(), told.before().visits())));
        for (Stage stage : List.of(Stage.LOOK, Stage.DETAIL, Stage.CALLED)) {
            Share now = told.now().reached().getOrDefault(stage, new Share(0, 0));
            Share before = told.before().reached().getOrDefault(stage, new Share(0, 0));
            row.getChildren()
                    .add(figure(
                            office().text("staff.insight.percent", now.rate()),
                            office().text("staff.insight.figure." + stage.id()),
                            wording.change(now, before)));
        }
        return row;
    }

    private static VBox figure(String number, String words, String change) {
        Label big = new Label(number);
        big.getStyleClass().addAll("display", "figure");
        Label what = Controls.wrapped(words);
        what.setMaxWidth(210);
        VBox figure = new VBox(big, what);
        if (!change.isEmpty()) {
            Label than = Controls.note(change);
            than.setMaxWidth(210);
            figure.getChildren().add(than);
        }
        return figure;
    }

    private VBox funnel(Insight now) {
        GridPane grid = grid();
        row(grid, 0, office().text("staff.insight.stage.begun"), new Bar(1), "%,d".formatted(now.visits()));
        int at = 1;
        for (Stage stage : Stage.values()) {
            Share share = now.reached().getOrDefault(stage, new Share(0, now.visits()));
            row(
                    grid,
                    at++,
                    office().text("staff.insight.stage." + stage.id()),
                    new Bar(share.rate()),
                    "%,d · ".formatted(share.of()) + wording.share(share));
        }
        return part("staff.insight.funnel", grid);
    }

    private VBox wanted(List<Wanted> wanted) {
        List<Wanted> missing = wanted.stream()
                .filter(each -> each.missing() > 0)
                .limit(WANTED_SHOWN)
                .toList();
        if (missing.isEmpty()) {
            return part("staff.insight.wanted", Controls.note(office().text("staff.insight.all-found")));
        }
        GridPane grid = grid();
        long most = missing.getFirst().missing();
        for (int i = 0; i < missing.size(); i++) {
            Wanted each = missing.get(i);
            row(grid, i, wording.wish(each), new Bar((double) each.missing() / most), wording.missing(each));
        }
        return part("staff.insight.wanted", grid);
    }

    private VBox hours(Insight now) {
        Label busiest = Controls.wrapped(HeatMap.busiest(now.touches(), office()));
        VBox part = part("staff.insight.hours", new HeatMap(now.touches(), office()));
        part.getChildren().add(busiest);
        part.getChildren().add(Controls.note(office().text("staff.insight.touches")));
        return part;
    }

    private VBox endings(Insight now) {
        GridPane grid = grid();
        int at = 0;
        for (Ending ending : Ending.values()) {
            Share share = new Share(now.endings().getOrDefault(ending, 0L), now.visits());
            row(
                    grid,
                    at++,
                    office().text("staff.insight.ending." + ending.id()),
                    new Bar(share.rate()),
                    "%,d · ".formatted(share.of()) + wording.share(share));
        }
        VBox part = part("staff.insight.endings", grid);
        for (Dwelt step : Dwelt.values()) {
            Optional.ofNullable(now.dwell().get(step))
                    .ifPresent(median -> part.getChildren()
                            .add(Controls.note(
                                    office().text("staff.insight.dwell." + step.id(), wording.duration(median)))));
        }
        return part;
    }

    private VBox part(String key, Node content) {
        VBox part = Controls.card(Controls.heading(office().text(key)), content);
        part.getStyleClass().add("insight-part");
        return part;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane(18, 10);
        grid.getStyleClass().add("bars");
        return grid;
    }

    private static void row(GridPane grid, int at, String name, Bar bar, String figure) {
        Label words = new Label(name);
        words.setMinWidth(170);
        Label number = new Label(figure);
        number.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHgrow(bar, Priority.ALWAYS);
        bar.setAccessibleText(name + ": " + figure);
        grid.addRow(at, words, bar, number);
    }

    /** Why rows of the last receipts were left out, with what to do. */
    private VBox rejected() {
        VBox part = Controls.card(Controls.heading(office().text(
                        "staff.insight.receipts-rejected",
                        model.rejected().get().size())));
        part.setId("insight-rejected");
        model.rejected().get().stream()
                .limit(REJECTED_SHOWN)
                .forEach(row -> part.getChildren()
                        .add(Controls.wrapped(office().text(
                                        "staff.insight.receipts-row",
                                        row.line(),
                                        row.value(),
                                        row.words(office().locale())))));
        return part;
    }

    private void receipts() {
        FileChooser chooser = new FileChooser();
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            model.takeReceipts(file.toPath());
        }
    }

    private void print() {
        model.told().get().ifPresent(told -> {
            FileChooser chooser = new FileChooser();
            chooser.setInitialFileName(fileName(told, "pdf"));
            File file = chooser.showSaveDialog(getScene().getWindow());
            if (file != null) {
                model.print(file.toPath(), pictures(told));
            }
        });
    }

    /** What is on the page, below a head that says which days it is about. */
    List<BufferedImage> pictures(InsightModel.Told told) {
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(office().locale());
        Label title = new Label(office().text("staff.insight.title"));
        title.getStyleClass().addAll("display", "page-title");
        VBox head = new VBox(
                title,
                Controls.note(office().text(
                                "staff.insight.days",
                                day.format(told.now().period().first()),
                                day.format(told.now().period().last()))));
        body.getChildren().addFirst(head);
        body.applyCss();
        body.layout();
        List<BufferedImage> pictures = Paper.pictures(body.getChildren());
        body.getChildren().remove(head);
        return pictures;
    }

    private static String fileName(InsightModel.Told told, String ending) {
        return "awase-" + told.now().period().first() + "-"
                + told.now().period().last() + "." + ending;
    }

    private void export() {
        FileChooser chooser = new FileChooser();
        model.told().get().ifPresent(told -> {
            chooser.setInitialFileName(fileName(told, "csv"));
            File file = chooser.showSaveDialog(getScene().getWindow());
            if (file != null) {
                model.export(file.toPath(), new InsightCsv());
            }
        });
    }
}
