package dev.awase.staff;

import dev.awase.design.IdleWatch;
import dev.awase.design.Strings;
import dev.awase.design.WhileShown;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventType;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.VBox;

/**
 * Locks the console when nobody has touched it for a while: five quiet minutes, then half a minute in which it asks. The
 * veil hides the page at once, so that a shopper who walks by reads nothing.
 */
final class AutoLock extends VBox {
    static final IdleWatch.Pace PACE = new IdleWatch.Pace(Duration.ofMinutes(5), Duration.ofSeconds(30));

    /** Nobody stands at the entrance for longer; a kiosk behind it is a kiosk out of service. */
    static final Duration AT_THE_ENTRANCE = Duration.ofSeconds(60);

    private final IdleWatch watch;
    private final LongSupplier nanos;
    private Optional<Runnable> back = Optional.empty();
    private long touched;
    private final Shift shift;
    private final Label seconds = new Label();
    private final Label words = Controls.wrapped("");
    private final Button stay = Controls.primary("still-here", "", this::touched);

    /** {@code nanos} is the clock that idleness is told by. */
    AutoLock(Shift shift, LongSupplier nanos) {
        this.shift = shift;
        this.nanos = nanos;
        this.touched = nanos.getAsLong();
        this.watch = new IdleWatch(nanos);
        watch.restart(PACE);
        setId("auto-lock");
        getStyleClass().add("auto-lock");
        setAlignment(Pos.CENTER);
        seconds.getStyleClass().addAll("display", "auto-lock-seconds");
        getChildren().addAll(seconds, words, stay);
        setVisible(false);
        Timeline each = new Timeline(new KeyFrame(javafx.util.Duration.millis(200), _ -> look()));
        each.setCycleCount(Animation.INDEFINITE);
        WhileShown.run(this, each);
    }

    void speak(Strings strings) {
        words.setText(strings.text("staff.idle"));
        stay.setText(strings.text("staff.still-here"));
    }

    /** Each touch, key and movement there is somebody here. */
    void watch(Node window) {
        for (EventType<? extends InputEvent> touch : List.of(
                MouseEvent.MOUSE_PRESSED,
                MouseEvent.MOUSE_MOVED,
                TouchEvent.TOUCH_PRESSED,
                ScrollEvent.SCROLL,
                KeyEvent.KEY_PRESSED)) {
            window.addEventFilter(touch, _ -> touched());
        }
    }

    /** Behind the entrance lies a kiosk, to go back to when nobody enters. */
    void backTo(Runnable kiosk) {
        back = Optional.of(kiosk);
    }

    private void touched() {
        touched = nanos.getAsLong();
        watch.touched();
        look();
    }

    /** Looks at the clock. */
    void look() {
        if (shift.member().get().isEmpty()) {
            setVisible(false);
            if (nanos.getAsLong() - touched >= AT_THE_ENTRANCE.toNanos()) {
                touched = nanos.getAsLong();
                back.ifPresent(Runnable::run);
            }
            return;
        }
        switch (watch.state()) {
            case IdleWatch.State.Quiet() -> setVisible(false);
            case IdleWatch.State.Warning warning -> {
                seconds.setText(Integer.toString(warning.left()));
                setVisible(true);
            }
            case IdleWatch.State.Expired() -> {
                setVisible(false);
                watch.touched();
                shift.lock();
                back.ifPresent(Runnable::run);
            }
        }
    }
}
