package dev.awase.staff;

import dev.awase.design.Strings;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** What has happened, at the lower edge of the console, each for some seconds; the last deeds can be taken back. */
final class Toasts extends VBox implements Notices {
    private static final Duration SAID = Duration.seconds(8);
    /** Who has to do something about it needs longer to read. */
    private static final Duration TROUBLE = Duration.seconds(20);

    private static final int MOST = 3;
    private static final int UNDO_DEPTH = 20;

    private final Deque<Runnable> undos = new ArrayDeque<>();
    private Strings strings = Strings.of(Locale.ENGLISH);

    Toasts() {
        getStyleClass().add("toasts");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
        setMaxHeight(USE_PREF_SIZE);
    }

    /** The room that what is told takes, in pixels; none while nothing is. */
    double height() {
        return getChildren().isEmpty() ? 0 : getHeight();
    }

    void speak(Strings words) {
        strings = words;
    }

    @Override
    public void say(String words) {
        show(words, "said", SAID);
    }

    @Override
    public void say(String words, Runnable undo) {
        undos.push(undo);
        if (undos.size() > UNDO_DEPTH) {
            undos.removeLast();
        }
        HBox toast = show(words, "said", SAID);
        toast.getChildren().add(1, Controls.button("undo", strings.text("staff.undo"), () -> {
            getChildren().remove(toast);
            if (undos.remove(undo)) {
                undo.run();
            }
        }));
    }

    @Override
    public void trouble(String words) {
        show(words, "trouble", TROUBLE);
    }

    /** Takes the newest deed back that has not been yet. */
    void undoNewest() {
        if (!undos.isEmpty()) {
            undos.pop().run();
        }
    }

    /** Nobody is here any more: what was told is gone, and nothing can be taken back by whoever comes next. */
    void forget() {
        undos.clear();
        getChildren().clear();
    }

    private HBox show(String words, String style, Duration time) {
        Label label = Controls.wrapped(words);
        label.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox toast = new HBox(label);
        Node close = Controls.icon(
                "toast-close",
                Feather.X,
                strings.text("staff.close"),
                () -> getChildren().remove(toast));
        toast.getChildren().add(close);
        toast.setAlignment(Pos.CENTER_LEFT);
        toast.getStyleClass().addAll("toast", style);
        toast.setMaxWidth(720);
        toast.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(toast);
        while (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(_ -> getChildren().remove(toast));
        pause.play();
        return toast;
    }
}
