package dev.awase;

import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;

/**
 * A panel that is turned, unplugged or exchanged while the kiosk runs: its window fills whatever there is then. Where a
 * window manager does that too, it does no harm; a kiosk's bare X server has none. On the screen's thread.
 */
record DisplayWatch(ObservableList<?> screens, Supplier<Rectangle2D> room) {
    static DisplayWatch ofThisMachine() {
        return new DisplayWatch(Screen.getScreens(), () -> Screen.getPrimary().getBounds());
    }

    /** Until the window is closed; {@code told} is run at each change. A window with a frame stays as somebody made it. */
    void follow(Stage stage, Runnable told) {
        ListChangeListener<Object> changed = _ -> {
            if (stage.getStyle() == StageStyle.UNDECORATED) {
                fill(stage, room.get());
            }
            told.run();
        };
        screens.addListener(changed);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> screens.removeListener(changed));
    }

    /** Without a panel there is no room at all, and the window stays as it was until there is one again. */
    private static void fill(Stage stage, Rectangle2D room) {
        if (room.getWidth() >= 1 && room.getHeight() >= 1) {
            stage.setX(room.getMinX());
            stage.setY(room.getMinY());
            stage.setWidth(room.getWidth());
            stage.setHeight(room.getHeight());
        }
    }
}
