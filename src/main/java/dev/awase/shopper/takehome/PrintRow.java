package dev.awase.shopper.takehome;

import dev.awase.design.Studio;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.session.Intent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Prints the list: a button, what is being done and how it ended, and a button to stop it. */
final class PrintRow extends HBox {
    private final List<String> lines;
    private final SlipPrinter printer;
    private final Studio studio;
    private final Label state = Words.body("");
    private final Touch print;
    private final Touch stop;
    private Optional<Runnable> printing = Optional.empty();

    PrintRow(List<String> lines, SlipPrinter printer, Studio studio, Consumer<Intent> intend) {
        this.lines = lines;
        this.printer = printer;
        this.studio = studio;
        getStyleClass().add("print-row");
        print = Touch.secondary("print", studio.text("takehome.print"), () -> {
            intend.accept(new Intent.PrintList());
            begin();
        });
        stop = Touch.secondary("stop-print", studio.text("takehome.stop"), () -> printing.ifPresent(Runnable::run));
        for (Touch touch : List.of(print, stop)) {
            touch.setMinWidth(Region.USE_PREF_SIZE);
        }
        state.setId("print-state");
        getChildren().addAll(print, stop, state);
        offer();
        sceneProperty().addListener((on, old, scene) -> {
            // Nobody is there any more to fetch it.
            if (scene == null) {
                printing.ifPresent(Runnable::run);
            }
        });
    }

    private void begin() {
        if (printing.isEmpty()) {
            state.setText(studio.text("takehome.printing"));
            printing = Optional.of(() -> {});
            offer();
            Runnable stopping = printer.print(lines, this::ended);
            printing = printing.map(_ -> stopping);
        }
    }

    private void ended(SlipPrinter.End end) {
        printing = Optional.empty();
        state.setText(studio.text(
                "takehome.print." + end.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        offer();
    }

    private void offer() {
        boolean busy = printing.isPresent();
        show(print, !busy);
        show(stop, busy);
    }

    private static void show(Touch touch, boolean shown) {
        touch.setVisible(shown);
        touch.setManaged(shown);
    }
}
