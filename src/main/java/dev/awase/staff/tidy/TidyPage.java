package dev.awase.staff.tidy;

import dev.awase.catalog.tidy.TidyBook.Found;
import dev.awase.catalog.tidy.TidyBook.Kept;
import dev.awase.catalog.tidy.TidyBook.State;
import dev.awase.catalog.tidy.UntidyKind;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Area;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.StaffPage;
import dev.awase.staff.Thumbnails;
import dev.awase.staff.Work;
import dev.awase.staff.WorkBar;
import dev.awase.staff.tidy.TidyModel.Row;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is untidy: the sorts with their counts at the left, the findings of one of them beside it. */
public final class TidyPage extends StaffPage {
    private final TidyModel model;
    private final FindingWords words;
    private final Thumbnails thumbnails;
    private final Label looked = Controls.note("");
    private final VBox working = new VBox();
    private final KindList kinds;
    private final VBox head = new VBox();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final Button more;
    private final Map<CheckBox, Kept> boxes = new LinkedHashMap<>();

    public TidyPage(Office office, TidyModel model, Taxonomy taxonomy, Thumbnails thumbnails) {
        super(office, Area.TIDY);
        this.model = model;
        this.words = new FindingWords(office, taxonomy);
        this.thumbnails = thumbnails;
        this.kinds = new KindList(office, model);
        this.more = Controls.button("tidy-more", office.text("staff.tidy.more"), model::goOn);
        styled(TidyPage.class, "tidy.css");
        looked.setId("tidy-looked");
        Button look = Controls.button("tidy-look", Feather.REFRESH_CW, office.text("staff.tidy.look"), model::look);
        look.disableProperty().bind(model.work().map(Optional::isPresent));
        actions(look);
        head.getStyleClass().add("tidy-head");
        list.getStyleClass().add("findings");
        list.setId("findings");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox right = new VBox(head, scroll);
        right.getStyleClass().add("tidy-right");
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox both = new HBox(kinds, right);
        both.getStyleClass().add("tidy-both");
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox all = new VBox(looked, working, both);
        all.getStyleClass().add("tidy-all");
        setCenter(all);
        InvalidationListener told = _ -> tell();
        model.found().addListener(told);
        model.stale().addListener(told);
        model.kind().addListener(told);
        model.state().addListener(told);
        model.work().subscribe(this::work);
        model.rows().addListener((InvalidationListener) _ -> fill());
        tell();
        fill();
        model.open();
    }

    @Override
    public void leave() {
        model.work().get().ifPresent(Work::stop);
    }

    private void work(Optional<Work> begun) {
        working.getChildren().clear();
        begun.ifPresent(one -> working.getChildren().add(new WorkBar(one, office())));
        working.setManaged(begun.isPresent());
    }

    private void tell() {
        Optional<Found> found = model.found().get();
        looked.setText(found.map(this::looked).orElse(""));
        found.ifPresent(kinds::show);
        fillHead();
    }

    private String looked(Found found) {
        if (found.version() < 0) {
            return office().text("staff.tidy.never");
        }
        String when = office().text("staff.tidy.looked", found.products(), Date.from(found.at()));
        return model.stale().get() ? when + " " + office().text("staff.tidy.stale") : when;
    }

    private void fillHead() {
        UntidyKind kind = model.kind().get();
        Found found = model.found().get().orElse(null);
        int left = found == null ? 0 : found.of(kind).left();
        boolean open = model.state().get() == State.OPEN;
        head.getChildren()
                .setAll(
                        Controls.heading(office().text("staff.tidy.kind." + kind.id())),
                        Controls.note(office().text("staff.tidy.how." + kind.id())));
        if (kind == UntidyKind.PRICE && found != null && found.tooFew() > 0) {
            head.getChildren().add(Controls.note(office().text("staff.tidy.too-few", found.tooFew())));
        }
        FlowPane tools = new FlowPane(10, 10);
        tools.setAlignment(Pos.CENTER_LEFT);
        if (open && !model.rows().isEmpty()) {
            tools(kind, tools);
        }
        if (!open || left > 0) {
            tools.getChildren()
                    .add(Controls.button(
                            "tidy-left",
                            open ? office().text("staff.tidy.show-left", left) : office().text("staff.tidy.show-open"),
                            () -> model.show(open ? State.LEFT : State.OPEN)));
        }
        if (!tools.getChildren().isEmpty()) {
            head.getChildren().add(tools);
        }
    }

    private void tools(UntidyKind kind, FlowPane tools) {
        CheckBox all = new CheckBox(office().text("staff.tidy.choose-all"));
        all.setId("choose-all");
        all.setOnAction(_ -> boxes.keySet().forEach(box -> box.setSelected(all.isSelected())));
        tools.getChildren().add(all);
        boolean twins = model.rows().stream().noneMatch(row -> row.untidy().mendable());
        if (!twins) {
            tools.getChildren()
                    .addAll(
                            Controls.primary(
                                    "mend-all",
                                    office().text("staff.tidy.mend-all"),
                                    () -> office().overlay().open(new MendAllDialog(kind, model, office()))),
                            Controls.button(
                                    "mend-chosen",
                                    office().text("staff.tidy.mend-chosen"),
                                    () -> chosen().ifPresent(model::mend)));
        }
        tools.getChildren()
                .add(Controls.button(
                        "leave-chosen",
                        office().text("staff.tidy.leave-chosen"),
                        () -> chosen().ifPresent(model::leave)));
    }

    private Optional<List<Kept>> chosen() {
        List<Kept> chosen = boxes.entrySet().stream()
                .filter(box -> box.getKey().isSelected())
                .map(Map.Entry::getValue)
                .toList();
        if (chosen.isEmpty()) {
            office().notices().trouble(office().text("staff.tidy.none-chosen"));
        }
        return Optional.of(chosen).filter(some -> !some.isEmpty());
    }

    private void fill() {
        double place = scroll.getVvalue();
        boxes.clear();
        list.getChildren().clear();
        for (Row row : model.rows()) {
            FindingRow shown = new FindingRow(row, model, words, thumbnails, this::compare);
            boxes.put(shown.chosen(), row.kept());
            list.getChildren().add(shown);
        }
        if (model.rows().isEmpty()
                && model.found().get().filter(found -> found.version() >= 0).isPresent()) {
            list.getChildren()
                    .add(Controls.wrapped(office().text(
                                    model.state().get() == State.OPEN
                                            ? "staff.tidy.nothing"
                                            : "staff.tidy.nothing-left")));
        }
        if (model.more().get()) {
            list.getChildren().add(more);
        }
        scroll.setVvalue(place);
        fillHead();
    }

    private void compare(Row row) {
        office().overlay().open(new MergeDialog(row, model, words, thumbnails));
    }
}
