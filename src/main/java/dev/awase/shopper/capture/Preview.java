package dev.awase.shopper.capture;

import dev.awase.camera.Camera;
import dev.awase.camera.Frame;
import dev.awase.design.CountdownRing;
import dev.awase.design.LiveView;
import dev.awase.design.Motion;
import dev.awase.design.Picture;
import dev.awase.design.Studio;
import dev.awase.design.WhileShown;
import dev.awase.design.Words;
import dev.awase.session.Coaching;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * The lens's newest frame, as in a mirror where the shop wishes, under a guide that keeps faces out, with a hint on it; it
 * is pulled on each pulse. Where the room is too dark a white rim around it gives light.
 */
final class Preview extends StackPane {
    private static final int COUNT = 3;

    /** The rim of light, in em. */
    private static final double RIM = 2.2;

    private final Lens lens;
    private final Studio studio;
    private final LiveView live;
    private final Label word = Words.heading("");
    private final CountdownRing ring;
    private final HintSign sign;
    private final StackPane glass = new StackPane();
    private final SoftLight light;
    private final DoubleProperty rim = new SimpleDoubleProperty(this, "rim");
    private final Timeline rimming = new Timeline();
    private final Watcher watcher;
    private final Timeline countdown = new Timeline();
    private Camera.State state;
    private Coaching coaching = Coaching.NONE;
    private String reading = "";
    private long shown;

    /** Who is told what the lens shows now. */
    interface Watcher {
        void cameraIs(Camera.State state);

        void coached(Coaching coaching);
    }

    Preview(Lens lens, boolean mirror, Studio studio, Watcher watcher) {
        this.lens = lens;
        this.studio = studio;
        this.watcher = watcher;
        this.state = lens.state();
        this.ring = new CountdownRing(studio.em(11));
        this.sign = new HintSign(studio);
        this.light = new SoftLight(studio.motion());
        Picture picture = new Picture(Picture.Fit.COVER);
        if (mirror) {
            picture.mirror();
        }
        live = new LiveView(picture);
        getStyleClass().add("preview");
        word.getStyleClass().add("word");
        ring.setVisible(false);
        StackPane.setAlignment(sign, Pos.BOTTOM_CENTER);
        StackPane.setMargin(sign, new Insets(0, studio.em(0.6), studio.em(0.6), studio.em(0.6)));
        glass.getChildren().addAll(picture, new Guide(studio), sign, word, ring);
        glass.setMinSize(0, 0);
        getChildren().addAll(light, glass);
        rim.subscribe(wide -> StackPane.setMargin(glass, new Insets(wide.doubleValue())));
        setMinSize(0, 0);
        // The first look is not left to the first pulse.
        glass.heightProperty().subscribe(_ -> pull());
        pulse();
        say();
    }

    private void pulse() {
        AnimationTimer pulse = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pull();
            }
        };
        WhileShown.tell(this, shown -> {
            if (shown) {
                pulse.start();
            } else {
                pulse.stop();
                countdown.stop();
                rimming.stop();
                live.clear();
            }
        });
    }

    Camera.State state() {
        return state;
    }

    /** What the live picture asked for last. */
    Coaching coaching() {
        return coaching;
    }

    /** Lays something in a corner of the picture. */
    void badge(Node badge) {
        glass.getChildren().add(badge);
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

    /** No photo after all. */
    void stopCounting() {
        countdown.stop();
        ring.setVisible(false);
    }

    /** Width by height of what she sees of the lens now. */
    double aspect() {
        return Math.max(1, glass.getWidth()) / Math.max(1, glass.getHeight());
    }

    /** Looks at the newest frame; what a pulse does. */
    void pull() {
        Camera.State now = lens.state();
        if (now != state) {
            state = now;
            say();
            watcher.cameraIs(now);
        }
        Optional<Frame> newest = lens.newestFrame();
        newest.filter(frame -> frame.nanos() != shown).ifPresent(frame -> {
            shown = frame.nanos();
            live.show(frame.argb(), frame.width(), frame.height());
        });
        coach();
    }

    private void coach() {
        boolean laidOut = glass.getWidth() > 0 && glass.getHeight() > 0;
        boolean sees = state == Camera.State.LIVE && reading.isEmpty() && laidOut;
        Coaching said = sees ? lens.coaching(aspect()) : Coaching.NONE;
        sign.show(said);
        if (!said.equals(coaching)) {
            boolean lamp = said.lamp() != coaching.lamp();
            coaching = said;
            if (lamp) {
                shine(said.lamp());
            }
            watcher.coached(said);
        }
    }

    private void shine(boolean on) {
        light.shine(on);
        rimming.stop();
        double wide = on ? studio.em(RIM) : 0;
        if (studio.motion() == Motion.STILL) {
            rim.set(wide);
        } else {
            rimming.getKeyFrames()
                    .setAll(new KeyFrame(SoftLight.SLOWLY, new KeyValue(rim, wide, Interpolator.EASE_BOTH)));
            rimming.playFromStart();
        }
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
