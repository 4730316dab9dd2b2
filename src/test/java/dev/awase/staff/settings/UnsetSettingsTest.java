package dev.awase.staff.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.design.PictureCache;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Area;
import dev.awase.staff.SampleOffice;
import dev.awase.staff.Thumbnails;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The page in a shop that has set nothing yet: the file is read only after the page stands, and holds no more than it did. */
@ExtendWith(ApplicationExtension.class)
class UnsetSettingsTest {
    private final SampleOffice office = new SampleOffice();
    private final ShelfInMemory shelf = new ShelfInMemory();
    private final SettingsMemory memory = new SettingsMemory();
    private final Deque<Runnable> arriving = new ArrayDeque<>();

    @Start
    void start(Stage stage) throws IOException {
        Taxonomy taxonomy;
        try (InputStream in =
                Objects.requireNonNull(Taxonomy.class.getResourceAsStream("/assets/taxonomy/fashion.json"))) {
            taxonomy = Taxonomy.read(in);
        }
        Thumbnails thumbnails = new Thumbnails(new PictureCache(Runnable::run, Runnable::run, 1 << 20));
        shelf.fixed = Map.of(Setting.CAMERA_WAKES, "true", Setting.CAMERA_ROTATE, "90");
        office.show(
                stage,
                Area.SETTINGS,
                at -> new SettingsPage(at, new SettingsDesk(shelf, new SampleBench(), memory, taxonomy, thumbnails)),
                Locale.ENGLISH,
                Clock.systemUTC(),
                arriving::add);
    }

    @Test
    void aSwitchShowsWhatHoldsWithoutBeingSet(FxRobot robot) {
        assertFalse(box("camera-auto-shot", robot).isSelected(), "nothing is known yet");
        arrive(robot);
        assertTrue(box("camera-auto-shot", robot).isSelected());
        assertTrue(box("camera-mirror", robot).isSelected());
        assertTrue(box("camera-wake-on-movement", robot).isSelected(), "the environment says so");
        assertTrue(box("camera-wake-on-movement", robot).isDisabled(), "and cannot be changed here");
        robot.interact(() -> box("camera-auto-shot", robot).fire());
        assertEquals(Map.of(Setting.CAMERA_AUTO_SHOT, "false"), memory.draft);
    }

    @Test
    void aChoiceShowsWhatHoldsWithoutBeingSet(FxRobot robot) {
        arrive(robot);
        assertEquals(
                "90", robot.lookup("#set-camera-rotate").queryAs(ComboBox.class).getValue());
    }

    private void arrive(FxRobot robot) {
        robot.interact(() -> {
            while (!arriving.isEmpty()) {
                arriving.removeFirst().run();
            }
        });
    }

    private static CheckBox box(String id, FxRobot robot) {
        return robot.lookup("#set-" + id).queryAs(CheckBox.class);
    }
}
