package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.design.Strings;
import dev.awase.session.Calling;
import dev.awase.session.Choosing;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is said aloud to whoever asked for it. */
@ExtendWith(ApplicationExtension.class)
class TellingTest {
    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
    }

    /** Remembers what it was to say; it knows English alone. */
    private static final class Voice implements Aloud {
        final List<String> said = new ArrayList<>();

        @Override
        public boolean speaks(Locale language) {
            return language.equals(Locale.ENGLISH);
        }

        @Override
        public void say(String words, Locale language) {
            said.add(words);
        }

        @Override
        public void hush() {
            said.add("(silence)");
        }
    }

    @Test
    void headlinesAndNamesAreSaidFromTheTouchUntilTheVisitIsOver(FxRobot robot) {
        robot.interact(() -> {
            SampleShop shop = new SampleShop(folder);
            Voice voice = new Voice();
            ShopperWindow window = shown(shop, voice);
            window.show(new Visit(1, Locale.ENGLISH, new Step.Attract()));
            assertEquals(List.of(), voice.said, "silent until somebody asks");
            speak(window);
            assertTrue(voice.said.getLast().startsWith("What goes"), voice.said::toString);
            window.show(new Visit(1, Locale.ENGLISH, new Step.Notice()));
            assertTrue(voice.said.getLast().startsWith("Your photo stays here."), voice.said::toString);
            tab(window);
            assertEquals("Open the camera", voice.said.getLast());
            window.show(new Visit(2, Locale.JAPANESE, new Step.Attract()));
            assertEquals("(silence)", voice.said.getLast());
            int until = voice.said.size();
            window.show(new Visit(2, Locale.ENGLISH, new Step.Notice()));
            assertEquals(until, voice.said.size(), "the next shopper has not asked for it");
        });
    }

    @Test
    void whatATouchHasChosenAndNewsOfACallAreSaid(FxRobot robot) {
        robot.interact(() -> {
            SampleShop shop = new SampleShop(folder);
            Voice voice = new Voice();
            ShopperWindow window = shown(shop, voice);
            Step.Looks liked = shop.laidOut();
            Choosing silent = new Choosing(Map.of(), Set.of(), true, List.of());
            window.show(new Visit(
                    1,
                    Locale.ENGLISH,
                    new Step.Looks(
                            liked.brought(), liked.reading(), liked.wish(), liked.look(), liked.styling(), silent)));
            speak(window);
            window.applyCss();
            Node like = window.lookup("#like-look");
            assertEquals(text("looks.like"), like.getAccessibleText());
            Fingers.click(like);
            window.show(new Visit(1, Locale.ENGLISH, liked));
            assertEquals(text("frame.chosen", text("looks.like")), like.getAccessibleText());
            assertEquals(like.getAccessibleText(), voice.said.getLast());
            window.show(new Visit(1, Locale.ENGLISH, liked, new Calling(Calling.Stage.SEEN, "")));
            assertEquals(text("call.seen-how"), voice.said.getLast());
            window.openViewing();
            assertEquals(
                    text("frame.chosen", text("frame.viewing.spoken")),
                    window.lookup("#view-spoken").getAccessibleText());
        });
    }

    private static String text(String key, Object... arguments) {
        return Strings.of(Locale.ENGLISH).text(key, arguments);
    }

    @Test
    void itIsOfferedOnlyInALanguageThatCanBeSaid(FxRobot robot) {
        robot.interact(() -> {
            SampleShop shop = new SampleShop(folder);
            ShopperWindow window = shown(shop, new Voice());
            window.show(new Visit(1, Locale.JAPANESE, new Step.Notice()));
            window.openViewing();
            assertNull(window.lookup("#view-spoken"));
            window.show(new Visit(1, Locale.ENGLISH, new Step.Notice()));
            window.openViewing();
            assertNotNull(window.lookup("#view-spoken"));
        });
    }

    @Test
    void everyScreenHasAHeadlineToSay(FxRobot robot) {
        robot.interact(() -> {
            SampleShop shop = new SampleShop(folder);
            ShopperWindow window = shown(shop, new Voice());
            for (Map.Entry<String, Step> step :
                    Shots.steps(shop, Locale.ENGLISH).entrySet()) {
                window.show(new Visit(1, Locale.ENGLISH, step.getValue()));
                window.applyCss();
                window.layout();
                assertFalse(
                        Telling.headline(window.screen().orElseThrow()).isEmpty(),
                        "nothing is said of " + step.getKey());
            }
        });
    }

    private ShopperWindow shown(SampleShop shop, Voice voice) {
        SampleDesk desk = new SampleDesk(shop);
        desk.voice = voice;
        return SampleWindow.show(stage, shop, desk, 540, 960);
    }

    private static void speak(ShopperWindow window) {
        window.openViewing();
        window.applyCss();
        window.lookup("#view-spoken").executeAccessibleAction(AccessibleAction.FIRE);
    }

    private static void tab(ShopperWindow window) {
        window.getScene()
                .getRoot()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
    }
}
