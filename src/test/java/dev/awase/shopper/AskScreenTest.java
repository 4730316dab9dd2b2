package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.ProductId;
import dev.awase.session.Exchange;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import dev.awase.stylist.Reply;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TouchEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The conversation as a shopper has it: through the window, by the names of what she touches. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class AskScreenTest {
    @TempDir
    static Path folder;

    private final AtomicLong now = new AtomicLong(TimeUnit.HOURS.toNanos(1));
    private SampleShop shop;
    private SampleTalk talk;
    private SampleDesk desk;
    private ShopperWindow window;

    @Start
    void start(Stage stage) {
        shop = new SampleShop(folder);
        talk = new SampleTalk(shop, Locale.JAPANESE);
        desk = new SampleDesk(shop);
        window = SampleWindow.show(stage, shop, desk, 540, 960, now::get);
    }

    @Test
    void aSuggestionAsksAWholeQuestionAtOneTouch(FxRobot robot) {
        show(robot, talk.fresh(shop.looks(), Step.Hearing.READY));
        tap(robot, "ask-chip-0");
        show(robot, talk.fresh(shop.detail(), Step.Hearing.READY));
        tap(robot, "ask-chip-2");
        show(robot, talk.answers());
        tap(robot, "ask-chip-1");
        assertEquals(
                List.of(
                        new Intent.AskWords("これに合うバッグは？"),
                        new Intent.AskWords("Lサイズはありますか"),
                        new Intent.AskWords("もっと手頃なものは？")),
                desk.asked);
    }

    @Test
    void kanaAreTypedMarkedConvertedAndSent(FxRobot robot) {
        desk.kana = kana -> kana.equals("かばん") ? List.of("鞄", "カバン") : List.of();
        show(robot, talk.fresh(shop.looks(), Step.Hearing.READY));
        tap(robot, "ask-field");
        for (String key : List.of("key-か", "key-は", "key-゛", "key-ん")) {
            tap(robot, key);
        }
        assertEquals("かばん", written(robot));
        assertEquals("カバン", candidate(robot, 0), "katakana at once");
        tap(robot, "key-convert");
        assertEquals("鞄", candidate(robot, 0));
        tap(robot, "candidate-0");
        tap(robot, "key-は");
        assertEquals("鞄は", written(robot));
        tap(robot, "ask-send");
        assertEquals(List.of(new Intent.AskWords("鞄は")), desk.asked);
        assertEquals("", written(robot));
        assertTrue(find(robot, "key-か").isEmpty(), "the pad makes room for the answer");
    }

    @Test
    void lettersCapitalsAndFiguresAreTyped(FxRobot robot) {
        show(robot, talk.fresh(shop.looks(), Step.Hearing.READY));
        tap(robot, "ask-field");
        for (String key : List.of(
                "pad-latin",
                "key-shift",
                "key-Q",
                "key-q",
                "key-space",
                "pad-numbers",
                "key-XL",
                "key-left",
                "key-0")) {
            tap(robot, key);
        }
        assertEquals("Qq X0L", written(robot));
        tap(robot, "key-close");
        assertTrue(find(robot, "key-0").isEmpty());
        assertEquals("Qq X0L", written(robot), "putting the pad away loses nothing");
    }

    @Test
    void theTapThatOpensThePadDoesNotWriteWhenItBounces(FxRobot robot) {
        show(robot, talk.fresh(shop.looks(), Step.Hearing.READY));
        tap(robot, "ask-field");
        robot.clickOn(found(robot, "key-か"));
        assertEquals("", written(robot));
        tap(robot, "key-か");
        robot.clickOn(found(robot, "key-か"));
        assertEquals("か", written(robot), "a bouncing key writes once");
    }

    @Test
    void aHeldBackspaceGoesOn(FxRobot robot) throws Exception {
        show(robot, talk.heard());
        tap(robot, "ask-field");
        int length = written(robot).length();
        pass(1000);
        robot.moveTo(found(robot, "key-delete")).press(MouseButton.PRIMARY);
        assertEquals(length - 1, written(robot).length());
        pass(600);
        await(() -> written(robot).length() == length - 2);
        pass(80);
        await(() -> written(robot).length() == length - 3);
        robot.release(MouseButton.PRIMARY);
        pass(1000);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(length - 3, written(robot).length());
    }

    @Test
    void twoThumbsMayOverlap(FxRobot robot) {
        show(robot, talk.fresh(shop.looks(), Step.Hearing.READY));
        tap(robot, "ask-field");
        pass(1000);
        robot.interact(() -> {
            Fingers.touch(found(robot, "key-あ"), TouchEvent.TOUCH_PRESSED);
            Fingers.touch(found(robot, "key-い"), TouchEvent.TOUCH_PRESSED);
            Fingers.touch(found(robot, "key-あ"), TouchEvent.TOUCH_RELEASED);
            Fingers.touch(found(robot, "key-い"), TouchEvent.TOUCH_RELEASED);
        });
        assertEquals("あい", written(robot));
    }

    @Test
    void aKeyboardThatHappensToBeThereWorks(FxRobot robot) {
        show(robot, talk.fresh(shop.looks(), Step.Hearing.READY));
        tap(robot, "ask-field");
        robot.write("bag?").type(KeyCode.BACK_SPACE).type(KeyCode.ENTER);
        assertEquals(List.of(new Intent.AskWords("bag")), desk.asked);
    }

    @Test
    void anAnswerGrowsInItsPlaceAndItsCardsOpen(FxRobot robot) {
        show(robot, talk.fresh(shop.looks(), Step.Hearing.READY));
        Node screen = robot.lookup(".ask").query();
        show(robot, SampleTalk.ask(shop.looks(), Step.Hearing.READY, asked(Optional.empty())));
        Label answer = robot.lookup(".answer-words").queryAs(Label.class);
        show(robot, SampleTalk.ask(shop.looks(), Step.Hearing.READY, asked(words("一つめ。", false))));
        assertEquals("一つめ。", answer.getText());
        Exchange whole = new Exchange("質問", words("一つめ。二つめ。", true), List.of(shop.match(9), shop.match(10)));
        show(robot, SampleTalk.ask(shop.looks(), Step.Hearing.READY, whole));
        assertSame(answer, robot.lookup(".answer-words").queryAs(Label.class));
        assertEquals("一つめ。二つめ。", answer.getText().replace("\n", ""));
        assertSame(screen, robot.lookup(".ask").query());
        tap(robot, "card-S9");
        assertEquals(List.of(new Intent.OpenProduct(new ProductId(10))), desk.asked);
    }

    @Test
    void theNewestQuestionStandsAtTheTop(FxRobot robot) throws Exception {
        Exchange one = asked(words("長い答えです。".repeat(60), true));
        show(robot, SampleTalk.ask(shop.looks(), Step.Hearing.READY, one));
        show(robot, SampleTalk.ask(shop.looks(), Step.Hearing.READY, one, asked(words("短い答え。", false))));
        await(() -> {
            List<Node> exchanges = List.copyOf(robot.lookup(".exchange").queryAll());
            Bounds page = bounds(robot.lookup(".conversation").query());
            return exchanges.size() == 2
                    && Math.abs(page.getMinY() - bounds(exchanges.getLast()).getMinY()) <= 1.5;
        });
    }

    @Test
    void untilItBeginsThePictureStandsDownToTheQuestions(FxRobot robot) throws Exception {
        show(robot, talk.fresh(shop.looks(), Step.Hearing.READY));
        await(() -> {
            Bounds picture = bounds(robot.lookup(".subject .picture").query());
            return Math.abs(picture.getMaxY()
                            - bounds(robot.lookup(".prompts").query()).getMinY())
                    <= 2;
        });
        show(robot, SampleTalk.ask(shop.looks(), Step.Hearing.READY, asked(words("はい。", true))));
        await(() -> bounds(robot.lookup(".subject").query()).getHeight()
                < bounds(robot.lookup(".conversation").query()).getMinY() + 1);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfReplyHasWords(Reply.Kind kind, FxRobot robot) {
        Optional<Reply> reply = Optional.of(new Reply(kind, kind == Reply.Kind.WORDS ? "はい。" : "", List.of(), true));
        show(robot, SampleTalk.ask(shop.detail(), Step.Hearing.ABSENT, asked(reply)));
        assertFalse(robot.lookup(".answer-words").queryAs(Label.class).getText().isBlank());
        assertEquals(kind == Reply.Kind.UNKNOWN, find(robot, "call-staff").isPresent());
    }

    @Test
    void whereTheAnswerIsNotKnownSomebodyIsCalledByOneTouch(FxRobot robot) {
        show(robot, talk.knowsNot());
        tap(robot, "call-staff");
        assertEquals(List.of(new Intent.CallStaff()), desk.asked);
    }

    @Test
    void itListensWhileTheButtonIsHeldWhereverTheFingerLeaves(FxRobot robot) {
        show(robot, talk.fresh(shop.looks(), Step.Hearing.READY));
        robot.moveTo(found(robot, "ask-talk")).press(MouseButton.PRIMARY);
        assertEquals(List.of(new Intent.HoldToTalk()), desk.asked);
        show(robot, talk.fresh(shop.looks(), Step.Hearing.LISTENING));
        robot.interact(() -> {
            // A press belongs to its node: the toolkit tells it of the release wherever that is.
            Bounds elsewhere = bounds(found(robot, "back"));
            found(robot, "ask-talk").fireEvent(Fingers.released(elsewhere.getCenterX(), elsewhere.getCenterY()));
        });
        assertEquals(List.of(new Intent.HoldToTalk(), new Intent.LetGo()), desk.asked);
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void aFingerAndAScreenReaderCanHoldItToo(FxRobot robot) {
        show(robot, talk.fresh(shop.looks(), Step.Hearing.READY));
        robot.interact(() -> {
            Fingers.touch(found(robot, "ask-talk"), TouchEvent.TOUCH_PRESSED);
            Fingers.touch(found(robot, "ask-talk"), TouchEvent.TOUCH_RELEASED);
            found(robot, "ask-talk").executeAccessibleAction(AccessibleAction.FIRE);
        });
        show(robot, talk.fresh(shop.looks(), Step.Hearing.LISTENING));
        robot.interact(() -> found(robot, "ask-talk").executeAccessibleAction(AccessibleAction.FIRE));
        Intent hold = new Intent.HoldToTalk();
        assertEquals(List.of(hold, new Intent.LetGo(), hold, new Intent.LetGo()), desk.asked);
    }

    @Test
    void withoutAMicrophoneThereIsNoButton(FxRobot robot) {
        show(robot, talk.fresh(shop.looks(), Step.Hearing.ABSENT));
        assertFalse(found(robot, "ask-talk").isVisible());
    }

    @Test
    void whatWasHeardIsThereToCorrectAndIsNotSent(FxRobot robot) {
        show(robot, talk.fresh(shop.looks(), Step.Hearing.READY));
        show(robot, heard(1, "白い靴"));
        assertEquals("白い靴", written(robot));
        show(robot, heard(2, "黒い靴"));
        assertEquals("黒い靴", written(robot), "said again, it is said instead");
        tap(robot, "ask-field");
        tap(robot, "key-は");
        show(robot, heard(2, "黒い靴"));
        assertEquals("黒い靴は", written(robot), "a correction stays");
        assertEquals(List.of(), desk.asked);
    }

    @Test
    void anotherLanguageKeepsWhatWasWritten(FxRobot robot) {
        show(robot, heard(1, "白い靴"));
        robot.interact(() -> window.show(new Visit(1, Locale.ENGLISH, heard(1, "白い靴"))));
        assertEquals("白い靴", written(robot));
        robot.interact(() -> window.show(new Visit(2, Locale.ENGLISH, talk.fresh(shop.looks(), Step.Hearing.READY))));
        assertEquals("", written(robot), "the next shopper finds nothing of it");
    }

    private Step.Ask heard(int number, String words) {
        return new Step.Ask(shop.looks(), List.of(), Step.Hearing.READY, new Step.Heard(number, words));
    }

    private static Exchange asked(Optional<Reply> reply) {
        return new Exchange("質問", reply, List.of());
    }

    private static Optional<Reply> words(String words, boolean whole) {
        return Optional.of(new Reply(Reply.Kind.WORDS, words, List.of(), whole));
    }

    private void show(FxRobot robot, Step step) {
        robot.interact(() -> window.show(new Visit(1, Locale.JAPANESE, step)));
    }

    private void tap(FxRobot robot, String id) {
        pass(1000);
        robot.clickOn(found(robot, id));
    }

    private void pass(long millis) {
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private static Optional<Node> find(FxRobot robot, String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).tryQuery();
    }

    private static Node found(FxRobot robot, String id) {
        return find(robot, id).orElseThrow(() -> new AssertionError("nothing is called " + id));
    }

    private static String written(FxRobot robot) {
        return String.valueOf(found(robot, "ask-field").queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    private static String candidate(FxRobot robot, int index) {
        return robot.from(found(robot, "candidate-" + index))
                .lookup(".label")
                .queryAs(Label.class)
                .getText();
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        // Asked on the screen's own thread: another would look at it in the middle of a change.
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, (Callable<Boolean>)
                () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
