package dev.awase.staff.members;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.access.Change;
import dev.awase.access.Member;
import dev.awase.access.Role;
import dev.awase.staff.Area;
import dev.awase.staff.MembersInMemory;
import dev.awase.staff.SampleOffice;
import dev.awase.staff.StaffWindow;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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
class MembersPageTest {
    private final MembersInMemory members = new MembersInMemory();
    private final SampleOffice office = new SampleOffice();
    private StaffWindow window;

    @Start
    void start(Stage stage) {
        members.add(new Member("Mori", Role.MANAGER), "739105");
        window = office.show(
                stage,
                Area.MEMBERS,
                at -> new MembersPage(at, new MembersModel(members, at), new TrailModel(at)),
                Locale.ENGLISH,
                Clock.systemUTC(),
                Runnable::run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void somebodyIsLetInAndTheTrailSaysByWhom(String language, FxRobot robot) {
        robot.interact(() -> window.speak(Locale.of(language)));
        press(robot, "#member-add");
        type(robot, "#member-name", "Abe");
        type(robot, "#member-pin", "482916");
        type(robot, "#member-again", "482999");
        press(robot, "#member-save");
        assertEquals(1, members.members.size(), "two PINs that differ are none");
        assertTrue(robot.lookup("#member-dialog").tryQuery().isPresent(), "what was typed stays");
        type(robot, "#member-again", "482916");
        press(robot, "#member-save");
        assertEquals(new Member("Abe", Role.CLERK), members.members.getLast());
        assertTrue(robot.lookup("#member-dialog").tryQuery().isEmpty());
        assertEquals("Mori", office.changes.getLast().who());
        assertEquals("member.add", office.changes.getLast().action());
        assertFalse(office.changes.toString().contains("482916"), "the trail holds no PIN");
    }

    @Test
    void anEmptyTrailSaysSo(FxRobot robot) {
        assertTrue(robot.from(window)
                .lookup("Nothing of that kind was changed yet.")
                .tryQuery()
                .isPresent());
    }

    @Test
    @SuppressWarnings("unchecked")
    void rolesAndPinsAreChangedAndSomebodyIsTakenOut(FxRobot robot) {
        members.add(new Member("Abe", Role.CLERK), "482916");
        robot.interact(() -> window.speak(Locale.ENGLISH));
        robot.interact(
                () -> ((ComboBox<Role>) robot.lookup("#role-Abe").queryAs(ComboBox.class)).setValue(Role.MANAGER));
        assertEquals(Role.MANAGER, members.members.getLast().role());
        press(robot, "#pin-Abe");
        type(robot, "#member-pin", "902817");
        type(robot, "#member-again", "902817");
        press(robot, "#member-save");
        assertEquals("902817", members.pins.get("Abe"));
        press(robot, "#remove-Abe");
        press(robot, "#member-cancel");
        assertEquals(2, members.members.size());
        press(robot, "#remove-Abe");
        press(robot, "#member-save");
        assertEquals(1, members.members.size());
        assertEquals(
                List.of("member.role", "member.pin", "member.remove"),
                office.changes.stream().map(change -> change.action()).toList());
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatWasDoneToAMemberIsTakenBack(FxRobot robot) {
        members.add(new Member("Abe", Role.CLERK), "482916");
        robot.interact(() -> window.speak(Locale.ENGLISH));
        press(robot, "#remove-Abe");
        press(robot, "#member-save");
        assertEquals(1, members.members.size());
        robot.interact(() -> robot.lookup("#undo").queryAs(Button.class).fire());
        assertEquals(new Member("Abe", Role.CLERK), members.members.getLast());
        press(robot, "#rename-Abe");
        type(robot, "#member-name", "　Ａｂｅｎｏ ");
        press(robot, "#member-save");
        assertEquals("Abeno", members.members.getLast().name(), "full width is the same name");
        robot.interact(() -> robot.lookup("#undo").queryAs(Button.class).fire());
        assertEquals("Abe", members.members.getLast().name());
        robot.interact(
                () -> ((ComboBox<Role>) robot.lookup("#role-Abe").queryAs(ComboBox.class)).setValue(Role.MANAGER));
        robot.interact(() -> robot.lookup("#undo").queryAs(Button.class).fire());
        assertEquals(Role.CLERK, members.members.getLast().role());
        assertEquals(
                List.of(
                        "member.remove",
                        "member.remove.undo",
                        "member.name",
                        "member.name.undo",
                        "member.role",
                        "member.role.undo"),
                office.changes.stream().map(Change::action).toList());
    }

    @Test
    @SuppressWarnings("unchecked")
    void theTrailIsNarrowedAndItsWordsAreNoIds(FxRobot robot) {
        office.note(new Change(Instant.EPOCH, "Abe", "product.price", "AW-1", "100", "90"));
        office.note(new Change(Instant.EPOCH, "Mori", "product.price.undo", "AW-1", "90", "100"));
        office.note(new Change(Instant.EPOCH, "Mori", "made.up-later", "AW-2", "", ""));
        robot.interact(() -> window.speak(Locale.ENGLISH));
        assertTrue(words(robot).contains("Price changed: taken back"), words(robot));
        assertTrue(words(robot).contains("made.up-later"), "an action without words is shown as it is");
        assertFalse(words(robot).contains("product.price"), words(robot));
        type(robot, "#trail-search", "CHANGED");
        assertTrue(words(robot).contains("100 → 90"), "what was done is found by its words");
        assertFalse(words(robot).contains("made.up-later"), words(robot));
        type(robot, "#trail-search", "");
        robot.interact(
                () -> ((ComboBox<Optional<String>>) robot.lookup("#trail-who").queryAs(ComboBox.class))
                        .setValue(Optional.of("Abe")));
        assertFalse(words(robot).contains("taken back"), words(robot));
        assertTrue(words(robot).contains("100 → 90"), words(robot));
        robot.interact(
                () -> ((ComboBox<Optional<String>>) robot.lookup("#trail-kind").queryAs(ComboBox.class))
                        .setValue(Optional.of("made")));
        assertTrue(words(robot).contains("Nothing of that kind"), words(robot));
    }

    private String words(FxRobot robot) {
        return robot.from(window).lookup((Node node) -> node instanceof Label).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.joining("\n"));
    }

    private static void type(FxRobot robot, String field, String words) {
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(words));
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
    }
}
