package dev.awase.design;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * A line that tells something new over whatever is on the screen, and goes by itself: nothing to touch, nothing that has
 * to be read in time, since the same stands elsewhere too.
 */
public final class Toast extends StackPane {
    /** Long enough to notice it and to read two lines. */
    static final Duration STANDS = Duration.seconds(6);

    private final PauseTransition life = new PauseTransition(STANDS);

    public Toast(String words, Studio studio) {
        Label label = Words.body(words);
        getStyleClass().add("toast");
        setId("toast");
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        setMaxSize(studio.em(26), Region.USE_PREF_SIZE);
        getChildren().add(label);
    }

    /** Lays it over {@code host}, in the place of the one before. */
    public static void show(StackPane host, String words, Studio studio) {
        host.getChildren().removeIf(Toast.class::isInstance);
        Toast toast = new Toast(words, studio);
        StackPane.setAlignment(toast, Pos.TOP_CENTER);
        host.getChildren().add(toast);
        studio.motion().appear(toast);
        toast.life.setOnFinished(_ -> toast.end(host, studio));
        toast.life.play();
    }

    private void end(Pane host, Studio studio) {
        studio.motion().vanish(host, this);
    }

    /** As if it had stood its time. */
    void over() {
        life.jumpTo(STANDS);
    }
}
