package dev.awase.staff.help;

import dev.awase.design.WhileShown;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says on every page, and while the console is locked, that somebody rings, and looks for such news; who and what is on the page of calls alone. */
public final class CallBanner extends HBox {
    /** So often the file is asked for news: a call rings here within this time. */
    private static final javafx.util.Duration EACH = javafx.util.Duration.millis(500);

    private final HelpModel model;
    private final Office office;
    private final Label words = Controls.wrapped("");

    /** @param go opens the page of calls */
    public CallBanner(HelpModel model, Office office, Runnable go) {
        this.model = model;
        this.office = office;
        setId("call-banner");
        getStyleClass().add("call-banner");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(
                        new FontIcon(Feather.BELL),
                        words,
                        Controls.button("banner-go", office.text("staff.help.banner-go"), go));
        refresh();
        Timeline watch = new Timeline(new KeyFrame(EACH, _ -> {
            model.look();
            refresh();
        }));
        watch.setCycleCount(Animation.INDEFINITE);
        WhileShown.run(this, watch);
    }

    /** Shown while a call rings. */
    void refresh() {
        long ringing = model.board().get().ringing();
        setVisible(ringing > 0);
        setManaged(ringing > 0);
        model.board().get().waiting().stream()
                .filter(call -> call.ringing())
                .findFirst()
                .ifPresent(call -> words.setText(office.text(
                        "staff.help.banner",
                        ringing,
                        CallCard.minutes(Duration.between(call.at(), model.now()), office))));
    }
}
