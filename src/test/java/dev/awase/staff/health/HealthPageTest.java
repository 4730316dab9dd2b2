package dev.awase.staff.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.access.Change;
import dev.awase.access.Member;
import dev.awase.access.Role;
import dev.awase.analytics.Mishap;
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
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
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
    private final ShelfInMemory shelf = new ShelfInMemory();
    private final List<Note> notes = new ArrayList<>();
    private final List<Mishap> mishaps = new ArrayList<>();
    private final List<Area> gone = new ArrayList<>();
    private StaffWindow window;

    private final FaultShelf faults = new FaultShelf() {
        @Override
        public List<Mishap> latest() {
            return List.copyOf(mishaps);
        }

        @Override
        public void forget(Mishap mishap) {
            mishaps.remove(mishap);
        }
    };

    private final Ways ways = new Ways() {
        @Override
        public boolean open(Area area) {
            return area != Area.SETTINGS;
        }

        @Override
        public void go(Area area) {
            gone.add(area);
        }
    };

    @Start
    void start(Stage stage) {
        notes.add(Note.of(Symptom.DISK_WELL, 41_000));
        window = office.show(
                stage,
                Area.HEALTH,
                at -> new HealthPage(at, new HealthModel(at, told -> List.copyOf(notes), shelf, faults), ways),
                Locale.ENGLISH,
                Clock.systemUTC(),
                Runnable::run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void aCopyIsMadeAndItsReturnRehearsed(String language, FxRobot robot) {
        robot.interact(() -> window.speak(Locale.of(language)));
        press(robot, "back-up");
        assertEquals(1, shelf.copies.size());
        assertEquals("backup.take", office.changes.getLast().action());
        assertFalse(words(robot).contains("1,204"), "nothing is said of a copy that nobody opened");
        press(robot, "rehearse-awase-2026-11-27.db");
        assertTrue(words(robot).contains("320"), words(robot));
        assertTrue(words(robot).contains("1,204"), words(robot));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void aRestoreSaysWhatIsLostAndHappensOnlyWhenItIsConfirmed(String language, FxRobot robot) {
        shelf.takeNow();
        robot.interact(() -> window.speak(Locale.of(language)));
        press(robot, "restore-awase-2026-11-27.db");
        assertTrue(words(robot).contains("17"), "changes since");
        robot.interact(() -> robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE));
        assertFalse(isThere(robot, "restore-dialog"));
        press(robot, "restore-awase-2026-11-27.db");
        press(robot, "restore-leave");
        assertTrue(shelf.planned().isEmpty());
        press(robot, "restore-awase-2026-11-27.db");
        press(robot, "restore-go");
        assertEquals("Mori", shelf.planned().orElseThrow().who());
        press(robot, "restore-off");
        assertTrue(shelf.planned().isEmpty());
        assertEquals(
                List.of("backup.restore", "backup.keep"),
                office.changes.stream().map(Change::action).toList());
    }

    @Test
    void aPlannedRestoreIsTakenBackByUndo(FxRobot robot) {
        shelf.takeNow();
        robot.interact(() -> window.speak(Locale.ENGLISH));
        press(robot, "restore-awase-2026-11-27.db");
        press(robot, "restore-go");
        robot.interact(() -> robot.lookup("#undo").queryAs(Button.class).fire());
        assertTrue(shelf.planned().isEmpty());
    }

    @Test
    void aDamagedCopyIsNotOffered(FxRobot robot) {
        shelf.takeNow();
        shelf.sound = false;
        robot.interact(() -> window.speak(Locale.ENGLISH));
        press(robot, "restore-awase-2026-11-27.db");
        assertTrue(robot.lookup("#restore-dialog").tryQuery().isEmpty());
        assertTrue(words(robot).contains("damaged"), words(robot));
    }

    @Test
    void aClerkRehearsesAndDoesNotRestore(FxRobot robot) {
        shelf.takeNow();
        robot.interact(() -> window.shift().begin(new Member("Abe", Role.CLERK)));
        assertTrue(isThere(robot, "rehearse-awase-2026-11-27.db"));
        assertFalse(isThere(robot, "restore-awase-2026-11-27.db"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void oneSentenceSaysHowItIsAndEachFindingWhatToDo(String language, FxRobot robot) {
        robot.interact(() -> window.speak(Locale.of(language)));
        String well = sentence(robot);
        notes.add(Note.of(Symptom.CATALOG_EMPTY));
        notes.add(Note.of(Symptom.CAMERA_NONE));
        press(robot, "look-again");
        assertTrue(sentence(robot).contains("2") && !sentence(robot).equals(well), sentence(robot));
        press(robot, "mend-catalog-empty");
        assertEquals(List.of(Area.ARRIVALS), gone);
        assertTrue(robot.lookup("#mend-camera-none").tryQuery().isEmpty(), "no way to where one may not go");
        notes.add(Note.of(Symptom.DISK_FULL, 12));
        press(robot, "look-again");
        assertTrue(robot.lookup("#health-sentence").query().getStyleClass().contains("broken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void faultsAreToldInWordsAndSeenTo(String language, FxRobot robot) {
        Instant at = Instant.parse("2026-11-27T06:10:00Z");
        mishaps.add(new Mishap("model.offline", at, at, 3));
        mishaps.add(new Mishap("backup", at, at, 1));
        mishaps.add(new Mishap("of.a.later-program", at, at, 1));
        robot.interact(() -> window.speak(Locale.of(language)));
        assertFalse(words(robot).contains("model.offline"), words(robot));
        assertTrue(words(robot).contains("of.a.later-program"), "an unknown kind is named");
        press(robot, "mended-model.offline");
        assertEquals(2, mishaps.size());
        assertEquals("health.forget", office.changes.getLast().action());
    }

    private String sentence(FxRobot robot) {
        return robot.lookup("#health-sentence").queryAs(Labeled.class).getText();
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup((Node node) -> node instanceof Button && id.equals(node.getId()))
                .queryAs(Button.class)
                .fire());
    }

    private static boolean isThere(FxRobot robot, String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).tryQuery().isPresent();
    }

    private String words(FxRobot robot) {
        return robot.from(window).lookup((Node node) -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }
}
