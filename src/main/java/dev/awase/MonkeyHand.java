package dev.awase;

import dev.awase.design.review.Reach;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/** A monkey's finger on a window: presses, moves and releases as the system itself tells them. On the screen's thread. */
final class MonkeyHand {
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.TAB,
            KeyCode.TAB,
            KeyCode.ENTER,
            KeyCode.SPACE,
            KeyCode.ESCAPE,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.A,
            KeyCode.BACK_SPACE);

    /** What a swipe takes on its way. */
    static final int SWIPE_MOVES = 3;

    private static final Set<String> WAYS_OUT = Set.of("back", "start-over", "delete-now", "finish");

    private static final int SELDOM = 12;

    private final Scene scene;
    private final Robot robot = new Robot();
    private final Deque<Runnable> pending = new ArrayDeque<>();

    MonkeyHand(Scene scene) {
        this.scene = scene;
    }

    /** Goes on with a swipe that has begun, and says whether there was one. */
    boolean goOn() {
        Runnable next = pending.poll();
        if (next == null) {
            return false;
        }
        next.run();
        return true;
    }

    /** What is in reach now. */
    List<Reach.Spot> reach() {
        return Reach.below(scene.getRoot());
    }

    /** Does it, and says on what. */
    String act(MonkeyAct act) {
        Point2D stray = new Point2D(act.x() * scene.getWidth(), act.y() * scene.getHeight());
        return switch (act.kind()) {
            case TOUCH -> touch(picked(reach(), act), stray);
            case STRAY -> touch(Optional.empty(), stray);
            case DOUBLE_TAP -> {
                Optional<Reach.Spot> spot = picked(reach(), act);
                touch(spot, stray);
                yield touch(spot, stray);
            }
            case SWIPE -> swipe(stray, new Point2D(act.toX() * scene.getWidth(), act.toY() * scene.getHeight()));
            case LANGUAGE -> {
                List<Reach.Spot> languages = reach().stream()
                        .filter(spot -> spot.id().startsWith("language"))
                        .toList();
                yield touch(picked(languages, act), stray);
            }
            case KEY -> key(KEYS.get(act.pick() % KEYS.size()));
        };
    }

    String touch(Reach.Spot spot) {
        return touch(Optional.of(spot), spot.at());
    }

    private String touch(Optional<Reach.Spot> spot, Point2D stray) {
        Point2D at = spot.map(Reach.Spot::at).orElse(stray);
        move(at);
        robot.mousePress(MouseButton.PRIMARY);
        robot.mouseRelease(MouseButton.PRIMARY);
        return spot.map(Reach.Spot::id).orElseGet(() -> place(at));
    }

    private String swipe(Point2D from, Point2D to) {
        move(from);
        robot.mousePress(MouseButton.PRIMARY);
        for (int i = 1; i <= SWIPE_MOVES; i++) {
            Point2D at = from.interpolate(to, (double) i / SWIPE_MOVES);
            boolean last = i == SWIPE_MOVES;
            pending.add(() -> {
                move(at);
                if (last) {
                    robot.mouseRelease(MouseButton.PRIMARY);
                }
            });
        }
        return place(from) + " to " + place(to);
    }

    /** Only into our own window: whatever else has the keyboard keeps it. */
    private String key(KeyCode key) {
        if (scene.getWindow().isFocused()) {
            robot.keyPress(key);
            robot.keyRelease(key);
        }
        return key.name();
    }

    private void move(Point2D at) {
        Window window = scene.getWindow();
        robot.mouseMove(
                window.getX() + scene.getX() + Math.clamp(at.getX(), 1, scene.getWidth() - 1),
                window.getY() + scene.getY() + Math.clamp(at.getY(), 1, scene.getHeight() - 1));
    }

    /** One of them, by chance; of ways back and out only now and then, for else no visit would come far. */
    private static Optional<Reach.Spot> picked(List<Reach.Spot> spots, MonkeyAct act) {
        List<Reach.Spot> onward =
                spots.stream().filter(spot -> !WAYS_OUT.contains(spot.id())).toList();
        List<Reach.Spot> among = onward.isEmpty() || act.pick() % SELDOM == 0 ? spots : onward;
        return among.isEmpty() ? Optional.empty() : Optional.of(among.get(act.pick() / SELDOM % among.size()));
    }

    private static String place(Point2D at) {
        return "%.0f,%.0f".formatted(at.getX(), at.getY());
    }
}
