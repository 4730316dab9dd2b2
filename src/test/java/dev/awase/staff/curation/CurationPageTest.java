package dev.awase.staff.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Relation;
import dev.awase.staff.Area;
import dev.awase.staff.SampleOffice;
import dev.awase.staff.StaffWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The page by touch, in both languages: a newcomer's way from a pair to the kiosk's answer and its weights. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class CurationPageTest {
    private final SampleOffice office = new SampleOffice();
    private SampleShop shop;
    private StaffWindow window;

    @Start
    void start(Stage stage) throws IOException {
        shop = new SampleShop(Files.createTempDirectory("curation"));
        window = office.show(
                stage,
                Area.CURATION,
                at -> new CurationPage(at, shop.desk),
                Locale.ENGLISH,
                SampleShop.CLOCK,
                Runnable::run);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void aNewcomerCuratesAsksAndWeighs(String language, FxRobot robot) {
        robot.interact(() -> window.speak(Locale.of(language)));
        pick(robot, "#choose-product", "AW-TOP-001");
        pick(robot, "#add-never-with", "AW-BOT-003");
        assertTrue(robot.lookup("#part-AW-BOT-003").tryQuery().isPresent());
        touch(robot, "#push-start");
        assertEquals(1, shop.catalog.pushes().size());
        touch(robot, "#part-looks");
        touch(robot, "#look-begin");
        pick(robot, "#look-add", "AW-TOP-001");
        assertTrue(robot.lookup("#look-keep").queryButton().isDisabled());
        pick(robot, "#look-add", "AW-BOT-001");
        type(robot, "#look-name-" + language, "Library");
        touch(robot, "#look-keep");
        assertEquals(1, shop.catalog.looks().size());
        touch(robot, "#part-answer");
        pick(robot, "#answer-product", "AW-TOP-001");
        assertFalse(robot.lookup("#match-AW-BOT-003").tryQuery().isPresent(), "never with, and yet shown");
        touch(robot, "#match-AW-BOT-001");
        assertTrue(robot.lookup("#term-curated").tryQuery().isPresent());
        assertTrue(words(robot).contains("Library"), () -> "the reason names the look: " + words(robot));
        pick(robot, "#answer-why", "AW-BOT-003");
        assertFalse(robot.lookup("#verdict").queryAs(Labeled.class).getText().isBlank());
        touch(robot, "#part-weights");
        String before = robot.lookup("#weights-said").queryAs(Labeled.class).getText();
        robot.interact(() -> {
            robot.lookup("#weight-closeness").queryAs(Slider.class).setValue(0);
            robot.lookup("#weight-price").queryAs(Slider.class).setValue(1);
        });
        String after = robot.lookup("#weights-said").queryAs(Labeled.class).getText();
        assertFalse(after.equals(before), after);
        touch(robot, "#weights-keep");
        assertEquals(1, shop.weights().price());
        touch(robot, "#weights-shipped");
        touch(robot, "#weights-keep");
        assertTrue(shop.desk.weights().read().shipped());
        assertTrue(shop.catalog.relations().stream().anyMatch(one -> one.kind() == Relation.Kind.NEVER_WITH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void nothingToTouchIsWithoutAName(String language, FxRobot robot) {
        robot.interact(() -> window.speak(Locale.of(language)));
        for (CurationPage.Part part : CurationPage.Part.values()) {
            touch(robot, "#part-" + part.id());
            robot.from(window).lookup((Node node) -> node instanceof ButtonBase).queryAllAs(ButtonBase.class).stream()
                    .filter(button -> button.getStyleClass().contains("button"))
                    .forEach(button -> assertFalse(
                            button.getText().isEmpty() && button.getAccessibleText() == null, () -> "" + button));
        }
    }

    private static void pick(FxRobot robot, String opener, String sku) {
        touch(robot, opener);
        type(robot, "#picker-words", sku);
        touch(robot, "#pick-" + sku);
    }

    private static void type(FxRobot robot, String field, String words) {
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(words));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void touch(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String words(FxRobot robot) {
        return robot.from(window).lookup((Node node) -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }
}
