package dev.awase.staff.arrivals;

import dev.awase.catalog.FileTrouble;
import dev.awase.catalog.WatchRules;
import dev.awase.catalog.WatchedFile;
import dev.awase.catalog.files.WatchedFolder;
import dev.awase.design.WhileShown;
import dev.awase.staff.Controls;
import dev.awase.staff.FaultWords;
import dev.awase.staff.Office;
import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.Duration;

/** Where tills and shop systems put their files, what goes too far, and what became of the last ones. */
final class WatchCard extends VBox {
    private static final Duration EACH = Duration.seconds(3);
    private static final List<Integer> PERCENTS = List.of(0, 5, 10, 20, 50, 100);

    private final WatchModel model;
    private final Office office;
    private final Consumer<Path> preview;
    private final VBox files = new VBox(14);

    /** @param preview shows what a file would do that waits */
    WatchCard(WatchModel model, Office office, Consumer<Path> preview) {
        this.model = model;
        this.office = office;
        this.preview = preview;
        getStyleClass().add("paper");
        setSpacing(14);
        model.shown().addListener((_, _, _) -> show());
        show();
        Timeline again = new Timeline(new KeyFrame(Duration.ZERO, _ -> model.look()), new KeyFrame(EACH));
        again.setCycleCount(Animation.INDEFINITE);
        WhileShown.run(this, again);
    }

    private void show() {
        WatchRules rules = model.shown().get().rules();
        files.getChildren()
                .setAll(model.shown().get().files().stream().map(this::row).toList());
        if (files.getChildren().isEmpty()) {
            files.getChildren().add(Controls.note(office.text("staff.arrivals.watch.none")));
        }
        FlowPane limits = new FlowPane(
                20,
                12,
                percent("watch-rejected", rules.mostRejected(), chosen -> model.limit(chosen, rules.mostRemoved())),
                percent("watch-removed", rules.mostRemoved(), chosen -> model.limit(rules.mostRejected(), chosen)));
        getChildren()
                .setAll(
                        Controls.heading(office.text("staff.arrivals.watch.title")),
                        Controls.wrapped(office.text("staff.arrivals.watch.why")),
                        Controls.wrapped(WatchedFolder.in(model.folder()).toString()),
                        Controls.button("watch-choose", office.text("staff.arrivals.watch.choose"), this::choose),
                        limits,
                        files);
    }

    private Node percent(String id, int now, IntConsumer chosen) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        List<Integer> offered = List.copyOf(
                new TreeSet<>(java.util.stream.Stream.concat(PERCENTS.stream(), java.util.stream.Stream.of(now))
                        .toList()));
        offered.forEach(each -> box.getItems().add(each + " %"));
        box.getSelectionModel().select(offered.indexOf(now));
        box.setPrefWidth(260);
        box.setOnAction(_ -> chosen.accept(offered.get(box.getSelectionModel().getSelectedIndex())));
        return Controls.field(office.text("staff.arrivals." + id.replace('-', '.')), box);
    }

    private void choose() {
        File chosen = new DirectoryChooser().showDialog(getScene().getWindow());
        if (chosen != null) {
            model.watch(chosen.toPath());
        }
    }

    private Node row(WatchedFile file) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(office.locale())
                .withZone(ZoneId.systemDefault())
                .format(file.at());
        WatchedFile.Outcome did = file.outcome();
        String what = switch (did.kind()) {
            case STOCK -> office.text("staff.arrivals.watch.counted", did.changed(), did.removed(), did.rejected());
            case PRODUCTS ->
                office.text("staff.arrivals.watch.brought", did.added(), did.changed(), did.rejected())
                        + (did.removed() == 0 ? "" : office.text("staff.arrivals.went", did.removed()));
            case UNKNOWN -> "";
        };
        String state = office.text("staff.arrivals.watch."
                + file.state().name().toLowerCase(Locale.ROOT)
                + (file.state() == WatchedFile.State.WAITING ? "." + did.why() : ""));
        VBox words =
                new VBox(2, Controls.wrapped(file.sign().name()), Controls.note(when + "  " + state + "  " + what));
        if (file.state() == WatchedFile.State.FAILED) {
            // A file of an earlier version kept no more than English words.
            FileTrouble.parse(did.why())
                    .map(trouble -> FaultWords.of(trouble, office.strings()))
                    .ifPresent(why -> words.getChildren().add(Controls.note(why)));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, words);
        row.setAlignment(Pos.CENTER_LEFT);
        if (file.state() == WatchedFile.State.WAITING) {
            row.getChildren().addAll(answers(file));
        }
        return row;
    }

    /** What can be done with a file that waits. */
    private List<Node> answers(WatchedFile file) {
        List<Node> answers = new ArrayList<>();
        if (file.outcome().kind() == WatchedFile.Kind.PRODUCTS) {
            Path waiting = WatchedFolder.waiting(model.folder(), file);
            answers.add(button("watch-look-", file, "look", () -> preview.accept(waiting)));
        }
        answers.add(button("watch-take-", file, "take", () -> model.take(file)));
        answers.add(button("watch-leave-", file, "leave", () -> model.leave(file)));
        return answers;
    }

    private Node button(String id, WatchedFile file, String words, Runnable press) {
        return Controls.button(id + file.id(), office.text("staff.arrivals.watch." + words), press);
    }
}
