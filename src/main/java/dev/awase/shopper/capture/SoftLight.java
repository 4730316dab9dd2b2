package dev.awase.shopper.capture;

import dev.awase.design.Motion;
import java.util.function.Consumer;
import javafx.animation.FadeTransition;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** White that comes and goes slowly: where a room is too dark, the screen itself is the lamp. */
final class SoftLight extends Region {
    /** Slow enough for eyes that are used to the dark. */
    static final Duration SLOWLY = Duration.millis(900);

    private static final double HALF = 0.5;

    private final FadeTransition fade = new FadeTransition(SLOWLY, this);
    private final Motion motion;

    SoftLight(Motion motion) {
        this.motion = motion;
        getStyleClass().add("soft-light");
        setMouseTransparent(true);
        setOpacity(0);
        setMinSize(0, 0);
    }

    /** Tells when it has become light enough to read dark words on it, and when it no longer is. */
    void day(Consumer<Boolean> light) {
        opacityProperty().map(opacity -> opacity.doubleValue() > HALF).subscribe(light);
    }

    void shine(boolean on) {
        fade.stop();
        if (motion == Motion.STILL) {
            setOpacity(on ? 1 : 0);
        } else {
            fade.setToValue(on ? 1 : 0);
            fade.play();
        }
    }
}
