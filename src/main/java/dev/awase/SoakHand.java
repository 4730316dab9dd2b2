package dev.awase;

import dev.awase.design.review.Reach;
import dev.awase.item.Gtin;
import dev.awase.session.Visit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A soak's eyes and finger on a kiosk's window: sees what can be reached, touches it as a finger would and waits for what
 * comes of it. Off the screen's thread.
 */
final class SoakHand implements AutoCloseable {
    /** A faster touch is taken for a bounce. */
    private static final Duration BREATH = Duration.ofMillis(350);

    private static final double NEARLY = 0.99;

    /** It looks ten times a second, at 60 drawings: a minute's. */
    private static final int MOST_DRAWINGS = 3_600;

    private final SoakStage stage;
    private final SoakWorld world;
    private final SoakBell bell;
    private final SoakTimes times;
    private final Runnable pulse;

    SoakHand(SoakStage stage, SoakWorld world, SoakBell bell, SoakTimes times) {
        this.stage = stage;
        this.world = world;
        this.bell = bell;
        this.times = times;
        this.pulse = bell::pulsed;
        on(() -> {
            scene().addPostLayoutPulseListener(pulse);
            return true;
        });
    }

    Visit now() {
        return bell.newest();
    }

    SoakWorld world() {
        return world;
    }

    SoakTimes times() {
        return times;
    }

    /** Touches what {@code choose} takes of all that can be reached, and answers its id; none where it takes nothing. */
    Optional<String> touch(Function<List<Reach.Spot>, Optional<Reach.Spot>> choose) {
        world.pass(BREATH);
        return on(() -> {
            Optional<Reach.Spot> spot = choose.apply(Reach.below(scene().getRoot()));
            spot.ifPresent(found -> Hand.touch(found.node()));
            return spot.map(Reach.Spot::id);
        });
    }

    /** Whether something of this id can be reached. */
    boolean sees(String id) {
        return on(() -> Reach.below(scene().getRoot()).stream()
                .anyMatch(spot -> spot.id().equals(id)));
    }

    /** A scanner types the number of a product. */
    void scan(Gtin code) {
        world.pass(BREATH);
        on(() -> {
            world.atOnce(() -> type(code.digits()));
            return true;
        });
    }

    private void type(String digits) {
        digits.chars().forEach(digit -> key(KeyEvent.KEY_TYPED, Character.toString(digit), KeyCode.UNDEFINED));
        key(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
    }

    private void key(EventType<KeyEvent> type, String letter, KeyCode code) {
        Event.fireEvent(scene(), new KeyEvent(type, letter, letter, code, false, false, false, false));
    }

    /** Waits for a visit like this and its screen. */
    Visit await(Predicate<Visit> come, String what) {
        return bell.await(come, what);
    }

    /** The same, and keeps how long that took since {@code began} as a stage's time. */
    Visit await(Predicate<Visit> come, String stage, long began) {
        Visit visit = bell.await(come, stage);
        times.add(stage, System.nanoTime() - began);
        return visit;
    }

    void drawn() {
        bell.drawn();
    }

    /**
     * Nobody touches it for so long. Whatever comes of itself meanwhile, such as an answer, is new to look at and begins the
     * wait anew, so that it may have to pass again.
     *
     * @param over whether what was waited for has come; looked at after each change and each drawing
     */
    Visit leave(Duration time, Predicate<Visit> over) {
        long heard = bell.times();
        world.pass(time);
        Visit now = bell.newest();
        long drawings = 0;
        while (!over.test(now)) {
            if (drawings++ > MOST_DRAWINGS) {
                throw new Refusal("waited in vain for the screen to notice that nobody is there");
            }
            bell.drawn();
            now = bell.newest();
            if (bell.times() != heard) {
                heard = bell.times();
                world.pass(time);
            }
        }
        return now;
    }

    /**
     * Has the whole window drawn anew, and a picture that nobody has seen: what is not drawn keeps the textures of pictures that
     * are gone, and where all pictures of the window are drawn out of a cache JavaFX looks for none of them.
     */
    void redrawn() {
        on(() -> new ImageView(new WritableImage(1, 1)).snapshot(null, null));
        for (double opacity : List.of(NEARLY, 1.0)) {
            on(() -> {
                scene().getRoot().setOpacity(opacity);
                return true;
            });
            drawn();
            drawn();
        }
    }

    void resize(double width, double height) {
        on(() -> {
            stage.window().setWidth(width);
            stage.window().setHeight(height);
            return true;
        });
        drawn();
    }

    double width() {
        return on(() -> stage.window().getWidth());
    }

    double height() {
        return on(() -> stage.window().getHeight());
    }

    /** Lets go of pictures that are kept up to a bound and no longer shown. */
    void rest() {
        on(() -> {
            stage.rest().run();
            return true;
        });
    }

    /** How many pictures hang in the window, and what they take in memory at 4 bytes a pixel. */
    SoakReading.Pictures pictures() {
        return on(() -> SoakReading.Pictures.of(scene().getRoot()));
    }

    private Scene scene() {
        return stage.window().getScene();
    }

    @Override
    public void close() {
        Platform.runLater(() -> scene().removePostLayoutPulseListener(pulse));
    }

    private static <T> T on(Supplier<T> work) {
        return ScreenThread.ask(work, SoakBell.PATIENCE);
    }
}
