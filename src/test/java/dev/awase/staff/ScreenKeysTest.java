package dev.awase.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.design.Strings;
import dev.awase.design.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ScreenKeysTest {
    private final List<String> confirmed = new ArrayList<>();
    private TextField name;
    private TextArea words;
    private DatePicker day;
    private PasswordField pin;
    private Button elsewhere;
    private ScreenKeys keys;
    private long now;

    @Start
    void start(Stage stage) {
        name = new TextField("ab");
        words = new TextArea();
        day = new DatePicker();
        pin = new PasswordField();
        elsewhere = new Button("elsewhere");
        keys = new ScreenKeys(List.of(Locale.ENGLISH, Locale.JAPANESE), () -> now += 1_000_000_000L);
        keys.writeKana((kana, told) -> told.accept(List.of("森")));
        keys.speak(Strings.of(Locale.ENGLISH));
        name.setOnAction(_ -> confirmed.add(name.getText()));
        StackPane own = new StackPane(pin);
        own.getStyleClass().add("own-keys");
        VBox root = new VBox(name, words, day, own, elsewhere, keys);
        root.getStyleClass().add("awase");
        root.getStylesheets().add(Styles.beside(Styles.class, "tokens.css"));
        stage.setScene(new Scene(root, 900, 700));
        stage.show();
    }

    @Test
    void theyComeOnlyWhereTheyAreWantedAndOnlyForAField(FxRobot robot) {
        robot.interact(name::requestFocus);
        assertFalse(keys.isVisible(), "nobody wants them");
        robot.interact(() -> keys.wanted().set(true));
        assertTrue(keys.isVisible(), "at once, in the field that is written into");
        robot.interact(elsewhere::requestFocus);
        assertFalse(keys.isVisible());
        robot.interact(day::requestFocus);
        assertTrue(keys.isVisible(), "a day can be typed, too");
        robot.interact(pin::requestFocus);
        assertFalse(keys.isVisible(), "where keys stand already there are no others");
        robot.interact(words::requestFocus);
        robot.interact(() -> keys.wanted().set(false));
        assertFalse(keys.isVisible());
    }

    @Test
    void whatIsTouchedStandsAtTheCaretAndClosingConfirmsIt(FxRobot robot) {
        robot.interact(() -> {
            keys.wanted().set(true);
            name.requestFocus();
            name.positionCaret(1);
        });
        touch(robot, "#key-x");
        touch(robot, "#key-y");
        touch(robot, "#key-delete");
        assertEquals("axb", name.getText());
        robot.interact(() -> name.insertText(0, "1"));
        touch(robot, "#key-y");
        assertEquals("1yaxb", name.getText(), "what another keyboard writes is not lost");
        assertEquals(List.of(), confirmed);
        touch(robot, "#key-close");
        assertEquals(List.of("1yaxb"), confirmed);
        assertFalse(keys.isVisible());
    }

    @Test
    void kanaAreWrittenInTheShopsWords(FxRobot robot) {
        robot.interact(() -> {
            keys.wanted().set(true);
            name.clear();
            name.requestFocus();
        });
        touch(robot, "#pad-kana");
        touch(robot, "#key-も");
        touch(robot, "#key-り");
        touch(robot, "#key-convert");
        robot.interact(() -> robot.from(keys)
                .lookup((Node node) -> String.valueOf(node.getAccessibleText()).contains("森"))
                .query()
                .executeAccessibleAction(AccessibleAction.FIRE));
        assertEquals("森", name.getText());
    }

    @Test
    void aLongTextIsNeverCut(FxRobot robot) {
        String longer = "x".repeat(1_000);
        robot.interact(() -> {
            keys.wanted().set(true);
            words.setText(longer);
            words.requestFocus();
        });
        touch(robot, "#key-y");
        assertEquals(longer, words.getText());
        touch(robot, "#key-delete");
        assertTrue(words.getText().length() >= 999);
    }

    private void touch(FxRobot robot, String key) {
        robot.interact(() -> robot.from(keys).lookup(key).query().executeAccessibleAction(AccessibleAction.FIRE));
    }
}
