package dev.awase.shopper.capture;

import dev.awase.camera.Camera;
import dev.awase.camera.Frame;
import dev.awase.design.CountdownRing;
import dev.awase.design.LiveView;
import dev.awase.design.Picture;
import dev.awase.design.Studio;
import dev.awase.design.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** The lens's newest frame, as in a mirror where the shop wishes, under a guide that keeps faces out; it is pulled on each pulse. */
final class Preview extends StackPane {
    private static final int COUNT = 3;

    private final Lens lens;
    private final Studio studio;
    private final LiveView live;
    private final Label word = Words.heading("");
    private final CountdownRing ring;
    private final Consumer<Camera.State> listener;
    private final Timeline countdown = new Timeline();
    private Camera.State state;
    private String reading = "";
    private long shown;

    Preview(Lens lens, boolean mirror, Studio studio, Consumer<Camera.State> listener) {
        this.lens = lens;
        this.studio = studio;
        this.listener = listener;
        this.state = lens.state();
        this.ring = new CountdownRing(studio.em(11));
        Picture picture = new Picture(Picture.Fit.COVER);
        if (mirror) {
            picture.mirror();
        }
        live = new LiveView(picture);
        getStyleClass().add("preview");
        word.getStyleClass().add("word");
        ring.setVisible(false);
        getChildren().addAll(picture, new Guide(studio), word, ring);
        setMinSize(0, 0);
        AnimationTimer pulse = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pull();
            }
        };
        sceneProperty().addListener((on, old, scene) -> {
            if (scene == null) {
                pulse.stop();
                countdown.stop();
                live.clear();
            } else {
                pulse.start();
            }
        });
        say();
    }

    Camera.State state() {
        return state;
    }

    /** Says what is being done with the photo; the empty string where nothing is. */
    void reading(String stage) {
        reading = stage;
        say();
    }

    /** Counts 3, 2, 1 and then runs {@code take}; thrown away with the screen. */
    void countDown(Runnable take) {
        countdown.getKeyFrames().clear();
        for (int i = 0; i < COUNT; i++) {
            int left = COUNT - i;
            countdown
                    .getKeyFrames()
                    .add(new KeyFrame(Duration.seconds(i), at -> ring.show(left, left / (double) COUNT)));
        }
        countdown.getKeyFrames().add(new KeyFrame(Duration.seconds(COUNT), at -> {
            ring.setVisible(false);
            take.run();
        }));
        ring.setVisible(true);
        countdown.playFromStart();
    }

    private void pull() {
        Camera.State now = lens.state();
        if (now != state) {
            state = now;
            say();
            listener.accept(now);
        }
        Optional<Frame> newest = lens.newestFrame();
        newest.filter(frame -> frame.nanos() != shown).ifPresent(frame -> {
            shown = frame.nanos();
            live.show(frame.argb(), frame.width(), frame.height());
        });
    }

    private void say() {
        String text = reading.isEmpty()
                ? switch (state) {
                    case ABSENT -> studio.text("capture.absent");
                    case OPENING -> studio.text("capture.opening");
                    case STALLED -> studio.text("capture.stalled");
                    case LIVE -> "";
                }
                : reading;
        word.setText(text);
        word.setVisible(!text.isEmpty());
    }
}
