package dev.awase.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/**
 * The way through a window by keys alone: Tab and Shift-Tab in the order it is read, arrows to the nearest, Enter and Space
 * to act, Escape back. What lies over the rest ({@link Layer}) keeps the keys until it is left. A key that is held acts
 * once, so that it does not run through several screens. Nothing is shown of it until a key is pressed.
 */
public final class KeyPath {
    private static final Set<KeyCode> ACTING = EnumSet.of(KeyCode.ENTER, KeyCode.SPACE, KeyCode.ESCAPE);

    private final Pane root;
    private final Runnable back;
    private final FocusRing ring = new FocusRing();
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private final EventHandler<KeyEvent> first = this::noticed;
    private final EventHandler<KeyEvent> last = this::pressed;
    private final EventHandler<KeyEvent> released = key -> held.remove(key.getCode());
    private final EventHandler<MouseEvent> finger = touch -> use(false);
    private boolean keys;
    private Consumer<Node> told = node -> {};

    /** Lies over the rest of a window; Escape leaves it. */
    public interface Layer {
        void leave();
    }

    /** {@code back} is what Escape does where nothing lies over the rest. */
    public KeyPath(Pane root, Runnable back) {
        this.root = root;
        this.back = back;
        root.getChildren().add(ring);
        root.sceneProperty().subscribe((before, now) -> {
            Optional.ofNullable(before).ifPresent(this::leave);
            Optional.ofNullable(now).ifPresent(this::enter);
        });
    }

    private void enter(Scene scene) {
        // At the scene, for where nothing has the focus a key goes there and nowhere else.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, first);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, last);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, finger);
        scene.focusOwnerProperty().subscribe(this::focused);
    }

    private void leave(Scene scene) {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, first);
        scene.removeEventHandler(KeyEvent.KEY_PRESSED, last);
        scene.removeEventFilter(KeyEvent.KEY_RELEASED, released);
        scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, finger);
    }

    /** A screen has come: whoever goes by keys stands on what had this id, else on what the screen asks for first. */
    public void arrived(Parent screen, Optional<String> id) {
        if (!keys || !owner().map(this::lost).orElse(true)) {
            return;
        }
        List<Node> all = stops();
        all.stream()
                .filter(node -> id.isPresent() && id.get().equals(node.getId()))
                .findFirst()
                .or(() -> Stops.within(screen, all)
                        .filter(node -> node.getStyleClass().contains("primary"))
                        .findFirst())
                .or(() -> Stops.within(screen, all).findFirst())
                .or(() -> all.stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    /** {@code listener} is told what keys come to. */
    public void onFocus(Consumer<Node> listener) {
        told = listener;
    }

    /** What has the focus, where keys are used. */
    public Optional<Node> standing() {
        return keys ? owner() : Optional.empty();
    }

    /** The id of what has the focus. */
    public Optional<String> at() {
        return owner().map(Node::getId);
    }

    /** All that Tab comes to, in its order. */
    public List<Node> stops() {
        List<Node> stops = new ArrayList<>();
        Stops.collect(top().<Node>map(Node.class::cast).orElse(root), stops);
        return stops;
    }

    private void noticed(KeyEvent key) {
        use(true);
        if (ACTING.contains(key.getCode()) && !held.add(key.getCode())) {
            key.consume();
        }
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case TAB -> step(key.isShiftDown() ? -1 : 1);
            case UP, DOWN, LEFT, RIGHT -> go(key.getCode());
            case ENTER, SPACE -> {
                if (owner().isEmpty()) {
                    step(1);
                }
            }
            case ESCAPE -> top().ifPresentOrElse(Layer::leave, back);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(int by) {
        List<Node> stops = stops();
        if (stops.isEmpty()) {
            return;
        }
        int at = owner().map(stops::indexOf).orElse(-1);
        int next = at < 0 ? (by > 0 ? 0 : stops.size() - 1) : Math.floorMod(at + by, stops.size());
        stops.get(next).requestFocus();
    }

    private void go(KeyCode way) {
        List<Node> stops = stops();
        Optional<Node> from = owner().filter(stops::contains);
        if (from.isEmpty()) {
            step(1);
            return;
        }
        Bounds here = bounds(from.get());
        stops.stream()
                .filter(node -> !node.equals(from.get()) && Bearing.ahead(way, here, bounds(node)) > 0)
                .min(Comparator.comparingDouble(node -> Bearing.far(way, here, bounds(node))))
                .ifPresent(Node::requestFocus);
    }

    private void use(boolean now) {
        keys = now;
        ring.show(keys ? owner() : Optional.empty());
    }

    private void focused(Node now) {
        Optional<Node> owner = owner();
        ring.show(keys ? owner : Optional.empty());
        owner.filter(_ -> keys).ifPresent(told);
        for (Node at = owner.orElse(null); at != null; at = at.getParent()) {
            if (at instanceof Glide glide && keys) {
                glide.reveal(owner.orElseThrow());
            }
        }
    }

    private Optional<Node> owner() {
        return Optional.ofNullable(root.getScene())
                .map(Scene::getFocusOwner)
                .filter(node -> !node.equals(root) && Stops.within(root, node));
    }

    private boolean lost(Node owner) {
        return !stops().contains(owner);
    }

    /** What lies over the rest, the uppermost where there are several. */
    private Optional<Layer> top() {
        List<Layer> layers = new ArrayList<>();
        Stops.layers(root, layers);
        return layers.isEmpty() ? Optional.empty() : Optional.of(layers.getLast());
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
