package dev.awase.staff;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Long work as it is seen: its words, how far it has come, and a button that stops it. */
public final class WorkBar extends HBox {
    public WorkBar(Work work, Office office) {
        getStyleClass().add("work-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label words = new Label();
        words.textProperty().bind(work.words());
        words.setMinWidth(Region.USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(work.share());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button stop = Controls.button("work-stop", office.text("staff.stop"), work::stop);
        stop.disableProperty().bind(work.running().not());
        getChildren().addAll(words, bar, stop);
    }
}
