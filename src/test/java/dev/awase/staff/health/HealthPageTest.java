package dev.awase.staff.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.staff.Area;
import dev.awase.staff.SampleOffice;
import dev.awase.staff.StaffWindow;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class HealthPageTest {
    private final SampleOffice office = new SampleOffice();
    private final OneShelf shelf = new OneShelf();
    private StaffWindow window;

    /** A shelf whose copies hold 320 products. */
    private static final class OneShelf implements BackupShelf {
        private final List<Kept> copies = new ArrayList<>();

        @Override
        public List<Kept> kept() {
            return List.copyOf(copies);
        }

        @Override
        public void takeNow() {
            copies.add(new Kept("awase-2026-11-27.db", Instant.parse("2026-11-27T06:10:00Z"), 3 << 20));
        }

        @Override
        public Rehearsal rehearse(String name) {
            return new Rehearsal(name, true, 320, 1_204, 318, true);
        }
    }

    @Start
    void start(Stage stage) {
        window = office.show(
                stage,
                Area.HEALTH,
                at -> new HealthPage(at, new HealthModel(at, shelf)),
                Locale.ENGLISH,
                Clock.systemUTC(),
                Runnable::run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void aCopyIsMadeAndItsReturnRehearsed(String language, FxRobot robot) {
        robot.interact(() -> window.speak(Locale.of(language)));
        robot.interact(() -> robot.lookup("#back-up").queryAs(Button.class).fire());
        assertEquals(1, shelf.copies.size());
        assertEquals("backup.take", office.changes.getLast().action());
        assertFalse(words(robot).contains("1,204"), "nothing is said of a copy that nobody opened");
        robot.interact(() -> robot.lookup((Node node) -> node instanceof Button
                        && node.getId() != null
                        && node.getId().startsWith("rehearse"))
                .queryAs(Button.class)
                .fire());
        assertTrue(words(robot).contains("320"), words(robot));
        assertTrue(words(robot).contains("1,204"), words(robot));
    }

    private String words(FxRobot robot) {
        return robot.from(window).lookup((Node node) -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }
}
