package dev.awase.design;

import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.ParallelTransition;
import javafx.animation.ScaleTransition;
import javafx.animation.Timeline;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/** How things move: calmly, or not at all for those whom motion disturbs. Nothing waits for a motion to end. */
public enum Motion {
    CALM,
    STILL;

    /** A change of screen. */
    public static final Duration SCREEN = Duration.millis(320);

    /** A change within a screen. */
    public static final Duration PART = Duration.millis(220);

    /** Things changing places within a screen. */
    public static final Duration MOVE = Duration.millis(520);

    private static final Object GLIDING = new Object();

    private static final Duration BREATH = Duration.millis(1600);

    private static final double FAINT = 0.2;

    private static final double DRIFT = 1.05;

    private static final Interpolator EASE = Interpolator.EASE_OUT;

    /** Lets a node fade in while it rises a little. */
    public void rise(Node node, double pixels, Duration delay) {
        if (this == STILL) {
            return;
        }
        node.setOpacity(0);
        FadeTransition fade = new FadeTransition(SCREEN, node);
        fade.setToValue(1);
        TranslateTransition move = new TranslateTransition(SCREEN, node);
        move.setFromY(pixels);
        move.setToY(0);
        move.setInterpolator(EASE);
        ParallelTransition both = new ParallelTransition(fade, move);
        both.setDelay(delay);
        both.play();
    }

    /** Lets a picture come nearer by a twentieth, so slowly that it is felt more than seen. */
    public void drift(Node node, Duration time) {
        if (this == STILL) {
            return;
        }
        ScaleTransition nearer = new ScaleTransition(time, node);
        nearer.setToX(DRIFT * node.getScaleX());
        nearer.setToY(DRIFT * node.getScaleY());
        nearer.setInterpolator(Interpolator.LINEAR);
        nearer.play();
    }

    /** Lets a node come and go faintly, as long as it is on a screen: something is being waited for, and that is all. */
    public void breathe(Node node) {
        if (this == STILL) {
            return;
        }
        FadeTransition breath = new FadeTransition(BREATH, node);
        breath.setFromValue(1);
        breath.setToValue(FAINT);
        breath.setAutoReverse(true);
        breath.setCycleCount(Animation.INDEFINITE);
        WhileShown.run(node, breath);
    }

    /** Lets a node come in where it stands. */
    public void appear(Node node) {
        if (this == CALM) {
            node.setOpacity(0);
            FadeTransition fade = new FadeTransition(MOVE, node);
            fade.setToValue(1);
            fade.play();
        }
    }

    /** Lets a node that its parent no longer arranges fade where it is, and then takes it away. */
    public void vanish(Pane parent, Node node) {
        if (this == STILL) {
            parent.getChildren().remove(node);
            return;
        }
        FadeTransition fade = new FadeTransition(PART, node);
        fade.setToValue(0);
        fade.setOnFinished(done -> parent.getChildren().remove(node));
        fade.play();
    }

    /** Lets a node glide from where it stood, {@code x} and {@code y} pixels away and of another size, to its place. */
    public void glide(Node node, double x, double y, double scale) {
        if (node.getProperties().remove(GLIDING) instanceof Timeline before) {
            before.stop();
        }
        if (this == STILL) {
            return;
        }
        // Scaled about its middle, a node's corner moves: the way there takes that back.
        node.setTranslateX(x - (1 - scale) * node.getLayoutBounds().getWidth() / 2);
        node.setTranslateY(y - (1 - scale) * node.getLayoutBounds().getHeight() / 2);
        node.setScaleX(scale);
        node.setScaleY(scale);
        if (x == 0 && y == 0 && scale == 1) {
            return;
        }
        Timeline glide = new Timeline(new KeyFrame(
                MOVE,
                new KeyValue(node.translateXProperty(), 0, Interpolator.EASE_BOTH),
                new KeyValue(node.translateYProperty(), 0, Interpolator.EASE_BOTH),
                new KeyValue(node.scaleXProperty(), 1, Interpolator.EASE_BOTH),
                new KeyValue(node.scaleYProperty(), 1, Interpolator.EASE_BOTH)));
        node.getProperties().put(GLIDING, glide);
        glide.play();
    }

    /** Puts {@code next} over what {@code host} shows, and takes the old away once it is covered. */
    public void crossFade(Pane host, Node next, Duration time) {
        Node[] old = host.getChildren().toArray(Node[]::new);
        if (this == STILL || old.length == 0) {
            host.getChildren().setAll(next);
            return;
        }
        for (Node node : old) {
            node.setMouseTransparent(true);
            node.setId(null);
        }
        host.getChildren().add(next);
        next.setOpacity(0);
        FadeTransition fade = new FadeTransition(time, next);
        fade.setToValue(1);
        fade.setOnFinished(done -> host.getChildren().removeAll(old));
        fade.play();
    }
}
