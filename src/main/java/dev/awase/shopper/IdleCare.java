package dev.awase.shopper;

import dev.awase.design.IdleWatch;
import dev.awase.design.KeyPath;
import dev.awase.design.WhileShown;
import dev.awase.session.Coaching;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import dev.awase.shopper.capture.CaptureScreen;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventType;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.util.Duration;

/** Notices that nobody touches a window any more, counts down over it, and tells it that she has left. */
final class IdleCare {
    private final ShopperWindow window;
    private final KeyPath keys;
    private final IdleWatch idle;
    private Optional<IdleVeil> veil = Optional.empty();
    private Optional<String> beforeVeil = Optional.empty();
    private Coaching.Hint hint = Coaching.Hint.NONE;

    IdleCare(ShopperWindow window, KeyPath keys, LongSupplier nanos) {
        this.window = window;
        this.keys = keys;
        this.idle = new IdleWatch(nanos);
        for (EventType<? extends InputEvent> touch :
                List.of(MouseEvent.MOUSE_PRESSED, TouchEvent.TOUCH_PRESSED, ScrollEvent.SCROLL, KeyEvent.KEY_PRESSED)) {
            window.addEventFilter(touch, event -> idle.touched());
        }
        Timeline watch = new Timeline(new KeyFrame(Duration.millis(100), at -> watch()));
        watch.setCycleCount(Animation.INDEFINITE);
        WhileShown.run(window, watch);
    }

    /** Another step has come: everything from the start, at its own pace. */
    void restart(IdleWatch.Pace pace) {
        idle.restart(pace);
        lift();
    }

    /** Looks how long nobody has touched it; ten times a second while it is on a screen. */
    void watch() {
        boolean away = window.shown()
                .map(visit -> visit.step() instanceof Step.Attract)
                .orElse(true);
        if (away) {
            if (idle.state() instanceof IdleWatch.State.Expired) {
                window.home();
            }
            return;
        }
        look();
        switch (idle.state()) {
            case IdleWatch.State.Quiet() -> lift();
            case IdleWatch.State.Warning warning -> warn(warning);
            case IdleWatch.State.Expired() -> {
                idle.touched();
                window.leftAlone();
            }
        }
    }

    /** Whoever brings another hint up before the lens is here, though her hands are full. */
    private void look() {
        Coaching.Hint now = window.screen()
                .filter(CaptureScreen.class::isInstance)
                .map(screen -> ((CaptureScreen) screen).hint())
                .orElse(Coaching.Hint.NONE);
        if (now != hint && now.ofSomebody()) {
            idle.seen();
        }
        hint = now;
    }

    private void warn(IdleWatch.State.Warning warning) {
        veil.orElseGet(this::cover).show(warning);
    }

    private IdleVeil cover() {
        Locale language = window.shown().map(Visit::language).orElse(Locale.JAPANESE);
        boolean photo = window.shown().map(Visit::step).filter(Step::holdsPhoto).isPresent();
        IdleVeil fresh = new IdleVeil(photo, window.studio(language), this::stay);
        window.getChildren().add(fresh);
        veil = Optional.of(fresh);
        beforeVeil = keys.at();
        window.arrived(fresh, Optional.empty());
        return fresh;
    }

    private void stay() {
        idle.touched();
        lift();
    }

    private void lift() {
        if (veil.isPresent()) {
            window.getChildren().remove(veil.get());
            veil = Optional.empty();
            window.screen().ifPresent(screen -> keys.arrived(screen, beforeVeil));
        }
    }
}
