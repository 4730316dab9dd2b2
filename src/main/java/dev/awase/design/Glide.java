package dev.awase.design;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/**
 * Content longer than its place, moved by dragging anywhere on it and gliding to a stop. A row inside a column works
 * as fingers expect: the first millimeters decide which of the two moves.
 */
public final class Glide extends Region {
    /** Movement that tells a drag from a tap's tremble. */
    private static final double DECIDE_PIXELS = 8;

    private final Orientation along;
    private final Node content;
    private final DoubleProperty offset = new SimpleDoubleProperty(this, "offset");
    private final Timeline glide = new Timeline();
    private final Drag drag = new Drag();

    public Glide(Orientation along, Node content) {
        this.along = along;
        this.content = content;
        getStyleClass().add("glide");
        getChildren().add(content);
        setMinSize(0, 0);
        Rectangle window = new Rectangle();
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        setClip(window);
        offset.addListener((on, old, next) -> place());
        addEventHandler(MouseEvent.MOUSE_PRESSED, drag::begin);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, drag::follow);
        addEventHandler(MouseEvent.MOUSE_RELEASED, drag::end);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
    }

    /** How far the content is moved, in pixels, 0 at its start. */
    public DoubleProperty offsetProperty() {
        return offset;
    }

    /** Whether the content still moves by itself, after the finger has left. */
    public boolean isMoving() {
        return glide.getStatus() == Animation.Status.RUNNING;
    }

    /** Brings a node inside the content into view. */
    public void reveal(Node node) {
        layout();
        Bounds inside = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double start = vertical() ? inside.getMinY() : inside.getMinX();
        double end = vertical() ? inside.getMaxY() : inside.getMaxX();
        double at = offset.get();
        if (start < at) {
            moveTo(start);
        } else if (end > at + view()) {
            moveTo(Math.min(start, end - view()));
        }
    }

    private void moveTo(double wanted) {
        offset.set(Math.clamp(wanted, 0, Math.max(0, length() - view())));
    }

    private void wheel(ScrollEvent event) {
        // A touch screen's own scroll gestures arrive as drags, too: only wheels and pads count here.
        double by = vertical() ? event.getDeltaY() : event.getDeltaX();
        if (!event.isDirect() && by != 0 && length() > view()) {
            glide.stop();
            moveTo(offset.get() - by);
            event.consume();
        }
    }

    private boolean vertical() {
        return along == Orientation.VERTICAL;
    }

    private double view() {
        return vertical() ? getHeight() : getWidth();
    }

    private double length() {
        return vertical()
                ? content.getLayoutBounds().getHeight()
                : content.getLayoutBounds().getWidth();
    }

    private void place() {
        double moved = -Math.rint(offset.get());
        content.relocate(vertical() ? 0 : moved, vertical() ? moved : 0);
    }

    @Override
    protected void layoutChildren() {
        if (vertical()) {
            content.resize(getWidth(), Math.max(content.prefHeight(getWidth()), getHeight()));
        } else {
            content.resize(Math.max(content.prefWidth(getHeight()), getWidth()), getHeight());
        }
        moveTo(offset.get());
        place();
    }

    @Override
    public Orientation getContentBias() {
        return vertical() ? Orientation.HORIZONTAL : Orientation.VERTICAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(vertical() ? width : -1);
    }

    /** One drag, from the finger's arrival to the end of its glide. */
    private final class Drag {
        private double from;
        private double fromAcross;
        private double last;
        private long lastTime;
        private double speed;
        private boolean mine;
        private boolean decided;

        void begin(MouseEvent event) {
            glide.stop();
            from = along(event);
            fromAcross = across(event);
            last = from;
            lastTime = System.nanoTime();
            speed = 0;
            mine = false;
            decided = false;
        }

        void follow(MouseEvent event) {
            double moved = Math.abs(along(event) - from);
            double movedAcross = Math.abs(across(event) - fromAcross);
            if (!decided && Math.max(moved, movedAcross) > DECIDE_PIXELS) {
                decided = true;
                mine = moved >= movedAcross && length() > view();
            }
            if (mine) {
                double by = along(event) - last;
                long now = System.nanoTime();
                double seconds = Math.max(0.001, (now - lastTime) / 1e9);
                speed = 0.6 * speed + 0.4 * by / seconds;
                lastTime = now;
                moveTo(offset.get() - by);
                event.consume();
            }
            last = along(event);
        }

        void end(MouseEvent event) {
            boolean stillMoving = System.nanoTime() - lastTime < 80_000_000L;
            if (mine && stillMoving && Math.abs(speed) > 50) {
                double target = Math.clamp(offset.get() - speed * 0.3, 0, Math.max(0, length() - view()));
                glide.getKeyFrames()
                        .setAll(new KeyFrame(
                                Duration.millis(600), new KeyValue(offset, target, Interpolator.EASE_OUT)));
                glide.play();
            }
        }

        private double along(MouseEvent event) {
            return vertical() ? event.getSceneY() : event.getSceneX();
        }

        private double across(MouseEvent event) {
            return vertical() ? event.getSceneX() : event.getSceneY();
        }
    }
}
