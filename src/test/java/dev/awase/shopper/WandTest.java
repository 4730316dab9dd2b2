package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.design.Motion;
import dev.awase.item.Gtin;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A scanner's keys on the window, and a hand's. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class WandTest {
    private static final long SCANNER = 8_000_000;
    private static final long HAND = 140_000_000;

    @TempDir
    static Path folder;

    private final AtomicLong now = new AtomicLong(1);
    private SampleDesk desk;
    private ShopperWindow window;

    @Start
    void start(Stage stage) {
        SampleShop shop = new SampleShop(folder);
        desk = new SampleDesk(shop);
        window = SampleWindow.show(stage, shop, desk, 540, 960, now::get, Motion.STILL);
        window.show(new Visit(1, Locale.ENGLISH, new Step.Notice()));
    }

    @BeforeEach
    void focusTheButton(FxRobot robot) {
        robot.interact(() -> focused().requestFocus());
    }

    @Test
    void whatAScannerTypesStartsFromThatProductAndPressesNothing(FxRobot robot) {
        robot.interact(() -> type("4901234567894", SCANNER));
        assertEquals(List.of(new Intent.Scan(new Gtin("4901234567894"))), desk.asked);
    }

    /** As it is in front of a shopper who has touched no key: the keys come to the window itself. */
    @Test
    void whereNothingHasTheFocusAScannerIsHeardToo(FxRobot robot) {
        robot.interact(() -> {
            window.requestFocus();
            window.show(new Visit(1, Locale.ENGLISH, new Step.Attract()));
            type("4901234567894", SCANNER, window.getScene());
        });
        assertEquals(List.of(new Intent.Scan(new Gtin("4901234567894"))), desk.asked);
    }

    @Test
    void whatAHandTypesIsAHands(FxRobot robot) {
        robot.interact(() -> type("4901234567894", HAND));
        assertEquals(List.of(new Intent.OpenCamera()), desk.asked, "its Enter presses the button as ever");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/4901234567894",
                "4901234567893",
                "' OR 1=1 --4901234567894",
                "49012345678944901234567894",
                "x4901234567894"
            })
    void whatIsNoNumberOfAProductDoesNothing(String hostile, FxRobot robot) {
        robot.interact(() -> type(hostile, SCANNER));
        assertEquals(List.of(), desk.asked);
    }

    /** A quick hand on a field is no scanner, and no Enter of hers is lost. */
    @Test
    void wherePeopleWriteNothingIsTakenForAScanner(FxRobot robot) {
        robot.interact(() -> {
            window.show(new Visit(1, Locale.ENGLISH, new Step.Goodbye(true)));
            type("4901234567894", SCANNER, window.getScene());
        });
        assertEquals(List.of(), desk.asked);
    }

    private Node focused() {
        return window.lookup("#open-camera");
    }

    private void type(String words, long each) {
        type(words, each, focused());
    }

    private void type(String words, long each, EventTarget target) {
        List<KeyEvent> keys = new ArrayList<>();
        words.chars()
                .mapToObj(letter -> String.valueOf((char) letter))
                .forEach(letter -> keys.add(key(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED)));
        keys.add(key(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, KeyCode.ENTER));
        keys.add(key(KeyEvent.KEY_TYPED, "\r", KeyCode.UNDEFINED));
        for (KeyEvent key : keys) {
            now.addAndGet(each);
            Event.fireEvent(target, key);
        }
    }

    private static KeyEvent key(EventType<KeyEvent> type, String letter, KeyCode code) {
        return new KeyEvent(type, letter, "", code, false, false, false, false);
    }
}
