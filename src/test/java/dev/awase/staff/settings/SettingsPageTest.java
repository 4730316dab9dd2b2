package dev.awase.staff.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.design.PictureCache;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Area;
import dev.awase.staff.SampleOffice;
import dev.awase.staff.StaffWindow;
import dev.awase.staff.Thumbnails;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SettingsPageTest {
    private static final String CANARY = "sk-canary-4714";

    private final SampleOffice office = new SampleOffice();
    private final ShelfInMemory shelf = new ShelfInMemory();
    private final SampleBench bench = new SampleBench();
    private final SettingsMemory memory = new SettingsMemory();
    private StaffWindow window;

    @Start
    void start(Stage stage) throws IOException {
        Taxonomy taxonomy;
        try (InputStream in = Taxonomy.class.getResourceAsStream("/assets/taxonomy/fashion.json")) {
            taxonomy = Taxonomy.read(in);
        }
        Thumbnails thumbnails = new Thumbnails(new PictureCache(Runnable::run, Runnable::run, 1 << 20));
        window = office.show(
                stage,
                Area.SETTINGS,
                at -> new SettingsPage(at, new SettingsDesk(shelf, bench, memory, taxonomy, thumbnails)),
                Locale.ENGLISH,
                Clock.systemUTC(),
                Runnable::run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyPartOpensAndNamesWhatCanBeTouched(String language, FxRobot robot) {
        robot.interact(() -> window.speak(Locale.of(language)));
        for (Section section : Section.values()) {
            go(section, robot);
            assertFalse(words(robot).contains("staff.settings"), words(robot));
            List<Node> nameless = robot
                    .lookup((Node node) -> (node instanceof ButtonBase || node instanceof TextInputControl)
                            && node.getId() != null
                            && node.getId().startsWith("set-")
                            && (node.getAccessibleText() == null
                                    || node.getAccessibleText().isEmpty())
                            && !(node instanceof CheckBox))
                    .queryAll()
                    .stream()
                    .toList();
            assertEquals(List.of(), nameless);
        }
    }

    @Test
    void aWrongValueCannotBeKeptAndSaysWhatIsAllowed(FxRobot robot) {
        go(Section.TIMEOUTS, robot);
        type("set-timeouts-idle-seconds", "wrong", robot);
        assertTrue(button("settings-save", robot).isDisabled());
        Node rule = robot.lookup("#rule-timeouts-idle-seconds").query();
        assertTrue(rule.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("wrong")));
        type("set-timeouts-idle-seconds", "９０", robot);
        assertFalse(button("settings-save", robot).isDisabled());
        fire("settings-save", robot);
        assertEquals("timeouts.idle_seconds=90", shelf.text.orElseThrow());
        assertEquals("timeouts.idle_seconds", office.changes.getLast().subject());
        assertTrue(button("settings-save", robot).isDisabled());
    }

    @Test
    void howThePanelHangsIsShownSmallAndOverTheWholeScreen(FxRobot robot) {
        go(Section.SCREEN, robot);
        ComboBox<String> turn = robot.lookup("#set-screen-turn").queryComboBox();
        robot.interact(() -> turn.setValue("270"));
        assertTrue(words(robot).contains("270° clockwise"), words(robot));
        Node small = robot.lookup("#screen-sketch .sketch-kiosk").query();
        assertEquals(2, small.getTransforms().size(), "the small kiosk lies on its side");
        fire("screen-trial", robot);
        Node picture = robot.lookup("#screen-trial-picture").query();
        Window trial = picture.getScene().getWindow();
        assertTrue(trial.isShowing());
        assertEquals(2, picture.getTransforms().size());
        robot.clickOn(picture);
        assertFalse(trial.isShowing(), "a touch takes it away");
        fire("settings-save", robot);
        assertEquals("screen.turn=270", shelf.text.orElseThrow());
    }

    @Test
    void whatIsTypedOutlivesAnotherLanguage(FxRobot robot) {
        go(Section.BRAND, robot);
        type("set-brand-name", "日向", robot);
        robot.interact(() -> window.speak(Locale.JAPANESE));
        assertEquals(
                "日向", robot.lookup("#set-brand-name").<TextInputControl>query().getText());
    }

    @Test
    void aTestShotIsReadInWords(FxRobot robot) {
        go(Section.CAMERA, robot);
        fire("camera-start", robot);
        fire("camera-shoot", robot);
        String words = words(robot);
        assertTrue(words.contains("93%"), words);
        assertTrue(words.contains("green, 100%"), words);
        assertTrue(words.contains("Striped"), words);
        go(Section.PRINTER, robot);
        go(Section.CAMERA, robot);
        assertFalse(words(robot).contains("93%"), "a shot stays no longer than its part");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theEndpointsFindingsAreInWords(String language, FxRobot robot) {
        robot.interact(() -> window.speak(Locale.of(language)));
        go(Section.MODEL, robot);
        fire("model-probe", robot);
        String words = words(robot);
        assertTrue(words.contains(language.equals("ja") ? "画像を読めません" : "It does not see"), words);
        assertTrue(words.contains("1,234"), words);
    }

    @Test
    void aKeyThatIsKeptIsNowhereOnThePage(FxRobot robot) {
        go(Section.MODEL, robot);
        robot.interact(
                () -> robot.lookup("#model-key").queryAs(PasswordField.class).setText(CANARY));
        fire("model-key-keep", robot);
        assertEquals(CANARY, shelf.key.orElseThrow());
        assertEquals("", robot.lookup("#model-key").queryAs(PasswordField.class).getText());
        assertFalse((words(robot) + office.changes).contains(CANARY));
        assertTrue(words(robot).contains("A key is set."));
        fire("model-key-remove", robot);
        assertTrue(shelf.key.isPresent(), "it asks first");
        fire("model-key-remove-yes", robot);
        assertTrue(shelf.key.isEmpty());
    }

    @Test
    void whatTheEnvironmentSaysCannotBeTyped(FxRobot robot) {
        shelf.fixed = Map.of(Setting.MODEL_ADDRESS, "http://localhost:8080/v1");
        robot.interact(() -> window.speak(Locale.ENGLISH));
        go(Section.MODEL, robot);
        TextInputControl address = robot.lookup("#set-model-address").query();
        assertTrue(address.isDisabled());
        assertEquals("http://localhost:8080/v1", address.getText());
        assertTrue(words(robot).contains("environment"));
        assertEquals(true, button("settings-save", robot).isDisabled(), "nothing was changed by being shown");
    }

    @Test
    void aLastLanguageStays(FxRobot robot) {
        go(Section.LANGUAGES, robot);
        robot.interact(
                () -> robot.lookup("#language-ja").queryAs(CheckBox.class).fire());
        assertEquals("en", memory.draft.get(Setting.LANGUAGES));
        robot.interact(
                () -> robot.lookup("#language-en").queryAs(CheckBox.class).fire());
        assertEquals("en", memory.draft.get(Setting.LANGUAGES));
        assertTrue(robot.lookup("#language-en").queryAs(CheckBox.class).isSelected());
    }

    @Test
    void hoursAreTypedAsPeopleTypeThem(FxRobot robot) {
        go(Section.HOURS, robot);
        type("set-opening-hours-monday", "１０：００～２０：００", robot);
        assertEquals("10:00-20:00", memory.draft.get(Setting.HOURS_MONDAY));
        robot.interact(() -> robot.lookup("#closed-opening-hours-sunday")
                .queryAs(CheckBox.class)
                .fire());
        fire("hours-same", robot);
        assertEquals("10:00-20:00", memory.draft.get(Setting.HOURS_SATURDAY));
        assertEquals("closed", memory.draft.get(Setting.HOURS_SUNDAY));
        fire("hours-try", robot);
        assertTrue(words(robot).contains("closed. The idle screen is dimmed."), words(robot));
    }

    private static void go(Section section, FxRobot robot) {
        fire("section-" + section.id(), robot);
    }

    private static void fire(String id, FxRobot robot) {
        robot.interact(() -> button(id, robot).fire());
    }

    private static Button button(String id, FxRobot robot) {
        return robot.lookup("#" + id).queryAs(Button.class);
    }

    private static void type(String id, String words, FxRobot robot) {
        robot.interact(() -> robot.lookup("#" + id).<TextInputControl>query().setText(words));
    }

    private String words(FxRobot robot) {
        return robot.from(window).lookup((Node node) -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }
}
