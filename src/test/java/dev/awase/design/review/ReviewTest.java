package dev.awase.design.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.design.Format;
import dev.awase.design.ScreenSettings;
import dev.awase.design.Styles;
import dev.awase.design.Touch;
import dev.awase.design.Typefaces;
import dev.awase.design.Viewing;
import dev.awase.design.Words;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Each check is shown a fault that it must find, and what is right beside it. */
@ExtendWith(ApplicationExtension.class)
class ReviewTest {
    private static final Format FORMAT = new Format(540, 960, ScreenSettings.DEFAULT);

    @Start
    void start(Stage stage) {
        // Only the toolkit is needed.
    }

    @Test
    void whatIsRightIsLeftAlone(FxRobot robot) {
        assertEquals(
                List.of(),
                faults(
                        robot,
                        () -> new VBox(
                                Words.display("What goes\nwith yours?"),
                                Words.body("Shown in words, 言葉で, 中文, 한국어."),
                                Touch.primary("begin", "Match it", () -> {}))));
    }

    @Test
    void aShortenedLabelIsFound(FxRobot robot) {
        found(robot, Fault.Kind.CUT, "is shortened", () -> {
            Label label = new Label("Much longer than its place");
            label.setMaxWidth(60);
            return label;
        });
    }

    @Test
    void whatASeatedShopperDoesNotReachIsFoundWhereSheAskedForLowerControls(FxRobot robot) {
        Supplier<Node> high = () -> placed(Touch.primary("high", "Too high", () -> {}), 20, 20);
        Supplier<Node> low = () -> placed(Touch.primary("low", "In reach", () -> {}), 20, 700);
        assertEquals(List.of(), faults(robot, high));
        Viewing seated = Viewing.STANDARD.lower(true);
        assertEquals(List.of(), faults(robot, low, seated));
        assertEquals(
                List.of("reach: high: lies 1344 to 1393 mm above the floor"),
                faults(robot, high, seated).stream().map(Fault::toString).toList());
    }

    @Test
    void wordsThatStandOutOfTheirButtonAreFound(FxRobot robot) {
        found(robot, Fault.Kind.CUT, "stands out of what is touched", () -> {
            Touch touch = Touch.primary("begin", "Much longer than its place is wide", () -> {});
            touch.setMinWidth(60);
            touch.setMaxWidth(100);
            return touch;
        });
    }

    @Test
    void wordsBeyondTheWindowAreFound(FxRobot robot) {
        found(robot, Fault.Kind.CUT, "reaches over the upper or lower edge", () -> placed("Too low", 20, 955));
    }

    @Test
    void wordsBeyondTheSideAreFound(FxRobot robot) {
        found(robot, Fault.Kind.CUT, "reaches over the side", () -> placed("Too far out", 500, 20));
    }

    @Test
    void wordsThatAPartCutsAreFound(FxRobot robot) {
        found(robot, Fault.Kind.CUT, "is clipped", () -> {
            Pane strip = new Pane(placed("Half of it", 10, 10));
            strip.setClip(new Rectangle(0, 0, 200, 18));
            return new Pane(strip);
        });
    }

    @Test
    void wordsThatWantMoreRoomThanTheirLabelHasAreFound(FxRobot robot) {
        found(robot, Fault.Kind.CUT, "is larger than its label", () -> {
            Label label = new Label("Two lines\nin the room of half a one");
            label.setMinHeight(8);
            label.setMaxHeight(8);
            label.setTextOverrun(OverrunStyle.CLIP);
            return label;
        });
    }

    @Test
    void wordsOverWordsAreFoundUnlessAGroundHidesTheLower(FxRobot robot) {
        found(
                robot,
                Fault.Kind.OVERLAP,
                "lies under “Above”",
                () -> new Pane(placed("Below", 20, 20), placed("Above", 24, 22)));
        assertEquals(List.of(), faults(robot, () -> {
            StackPane veil = new StackPane(placed("Above", 24, 22));
            veil.setBackground(Background.fill(Color.WHITE));
            veil.setMinSize(200, 100);
            return new Pane(placed("Below", 20, 20), veil);
        }));
    }

    @Test
    void paleWordsAreFoundOnAnyGround(FxRobot robot) {
        found(robot, Fault.Kind.CONTRAST, "needs 4.5", () -> inked("Pale", Color.web("#999999"), Color.WHITE));
        assertEquals(List.of(), faults(robot, () -> inked("Dark", Color.web("#444444"), Color.WHITE)));
        found(robot, Fault.Kind.CONTRAST, "needs 4.5", () -> inked("Faded", Color.rgb(0, 0, 0, 0.4), Color.WHITE));
    }

    @Test
    void strongContrastIsHeldToMore(FxRobot robot) {
        Supplier<Node> gray = () -> inked("Gray", Color.web("#666666"), Color.WHITE);
        assertEquals(List.of(), faults(robot, gray));
        List<Fault> faults = faults(robot, gray, Viewing.STANDARD.with(Viewing.Theme.HIGH_CONTRAST));
        assertTrue(faults.stream().anyMatch(fault -> fault.words().contains("needs 7.0")), faults::toString);
    }

    @Test
    void wordsOnAPictureNeedAShade(FxRobot robot) {
        found(robot, Fault.Kind.CONTRAST, "needs 4.5", () -> onPicture(Color.rgb(0, 0, 0, 0.3)));
        assertEquals(List.of(), faults(robot, () -> onPicture(Color.rgb(0, 0, 0, 0.8))));
    }

    @Test
    void aLetterWithoutAGlyphIsFound(FxRobot robot) {
        found(robot, Fault.Kind.GLYPH, "has no glyphs for \ue0ff", () -> placed("Size \ue0ff", 20, 20));
    }

    @Test
    void whatIsTooSmallToTouchIsFound(FxRobot robot) {
        found(robot, Fault.Kind.TARGET, "is 14.7 mm and needs 15", () -> {
            Touch touch = new Touch("begin", "Go", new Pane(), () -> {});
            touch.setMinSize(90, 20);
            touch.setMaxSize(90, 20);
            return touch;
        });
    }

    @Test
    void theButtonThatMattersIsHeldToMore(FxRobot robot) {
        found(robot, Fault.Kind.TARGET, "needs 20", () -> {
            Touch touch = Touch.primary("begin", "Match it", () -> {});
            touch.setManaged(false);
            touch.resizeRelocate(20, 20, 260, 25);
            return touch;
        });
    }

    @Test
    void aControlHalfBeyondTheWindowIsFound(FxRobot robot) {
        found(
                robot,
                Fault.Kind.TARGET,
                "is partly covered or beyond the window",
                () -> placed(Touch.primary("low", "Go", () -> {}), 20, 930));
    }

    @Test
    void aControlHalfUnderAnotherGroundIsFound(FxRobot robot) {
        found(robot, Fault.Kind.TARGET, "is partly covered", () -> {
            Touch touch = new Touch("begin", "Go", new Pane(), () -> {});
            touch.setMinSize(90, 60);
            StackPane strip = new StackPane();
            strip.setBackground(Background.fill(Color.WHITE));
            strip.setMinSize(200, 100);
            strip.relocate(0, 40);
            return new Pane(touch, strip);
        });
    }

    @Test
    void lettersThatAreTooSmallAreFound(FxRobot robot) {
        found(robot, Fault.Kind.SIZE, "needs 4.8", () -> {
            Text text = new Text("HARD TO READ");
            text.setFont(Font.font("Jost", 8));
            return text;
        });
    }

    @Test
    void largeLettersAreHeldToMore(FxRobot robot) {
        Supplier<Node> body = () -> Words.body("Running text");
        assertEquals(List.of(), faults(robot, body));
        List<Fault> faults = faults(robot, body, Viewing.STANDARD.with(Viewing.Size.LARGE));
        assertTrue(faults.stream().anyMatch(fault -> fault.words().contains("needs 10")), faults::toString);
    }

    @Test
    void aControlWithoutANameIsFound(FxRobot robot) {
        found(robot, Fault.Kind.NAME, "no name", () -> {
            Touch touch = new Touch("nameless", " ", new Pane(), () -> {});
            touch.setMinSize(80, 80);
            return touch;
        });
    }

    private static Node placed(String words, double x, double y) {
        Label label = new Label(words);
        label.relocate(x, y);
        label.setManaged(false);
        label.resize(90, 24);
        return label;
    }

    private static Node placed(Touch touch, double x, double y) {
        touch.setManaged(false);
        touch.resizeRelocate(x, y, 260, 66);
        return touch;
    }

    private static Node inked(String words, Color ink, Color ground) {
        Text text = new Text(words);
        text.setFill(ink);
        StackPane pane = new StackPane(text);
        pane.setBackground(Background.fill(ground));
        return pane;
    }

    private static Node onPicture(Color shade) {
        StackPane shaded = new StackPane();
        shaded.setBackground(Background.fill(shade));
        Node words = inked("On a picture", Color.WHITE, Color.TRANSPARENT);
        return new StackPane(new ImageView(new WritableImage(400, 400)), shaded, words);
    }

    private static void found(FxRobot robot, Fault.Kind kind, String words, Supplier<Node> planted) {
        List<Fault> faults = faults(robot, planted);
        assertFalse(faults.isEmpty(), "nothing was found");
        assertTrue(
                faults.stream()
                        .anyMatch(fault -> fault.kind() == kind && fault.words().contains(words)),
                faults::toString);
    }

    private static List<Fault> faults(FxRobot robot, Supplier<Node> content) {
        return faults(robot, content, Viewing.STANDARD);
    }

    private static List<Fault> faults(FxRobot robot, Supplier<Node> content, Viewing viewing) {
        AtomicReference<List<Fault>> faults = new AtomicReference<>(List.of());
        robot.interact(() -> {
            StackPane root = new StackPane(content.get());
            root.getStyleClass().add("awase");
            root.getStylesheets().addAll(Styles.house());
            root.getStylesheets()
                    .add(Styles.scale(
                            FORMAT, Typefaces.load().faces(Locale.ENGLISH).orElseThrow()));
            Scene scene = new Scene(root, FORMAT.width(), FORMAT.height());
            root.resize(FORMAT.width(), FORMAT.height());
            for (int pulse = 0; pulse < 2; pulse++) {
                root.applyCss();
                root.layout();
            }
            faults.set(new Review().of(scene.getRoot(), FORMAT, viewing));
        });
        return faults.get();
    }
}
