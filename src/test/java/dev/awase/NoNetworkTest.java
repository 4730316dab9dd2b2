package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.analytics.Mishap;
import dev.awase.camera.LensSettings;
import dev.awase.design.Viewing;
import dev.awase.session.Step;
import dev.awase.session.Styling;
import dev.awase.session.Visit;
import dev.awase.staff.health.Symptom;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole visit in a shop whose model is set up and whose network is down, on the real screens; no phone comes in either. */
class NoNetworkTest {
    private static final WindowSize WINDOW = WindowSize.parse("540x960");
    private static final Pattern ALARMING =
            Pattern.compile("(?i)\\b(error|fail|offline|network|connect|unreachable|unavailable|sorry|wrong)");

    @TempDir
    Path home;

    @TempDir
    Path shots;

    private final List<Step.Looks> looks = new CopyOnWriteArrayList<>();
    private final List<Step.Trouble> troubles = new CopyOnWriteArrayList<>();
    private final Set<String> read = new ConcurrentSkipListSet<>();

    /** Nobody listens there; no network knows the name. */
    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:1/v1", "https://model.invalid/v1"})
    void theLookOfTheMachineStandsNothingAlarmsHerAndTheStaffAreTold(String address) throws Exception {
        Files.writeString(
                home.resolve("settings.json"),
                "{\"languages\": [\"en\"], \"model\": {\"preset\": \"other\", \"address\": \"" + address
                        + "\", \"model\": \"m\"}}");
        try (Store store = Store.open(new Home(home), new Progress(new PrintWriter(new StringWriter())))) {
            List<Path> pictures = play(store);
            assertTrue(pictures.getLast().toString().contains("goodbye"), pictures::toString);
            theLookStood();
            nothingAlarmed();
            theStaffAreTold(store);
        }
    }

    private void theLookStood() {
        Step.Looks asking = looks.stream()
                .filter(step -> step.styling() instanceof Styling.Asking)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the model was never asked"));
        Step.Looks last = looks.getLast();
        assertEquals(Styling.NONE, last.styling());
        assertEquals(asking.look(), last.look());
        assertFalse(last.look().shelves().isEmpty());
    }

    private void nothingAlarmed() {
        assertEquals(List.of(), troubles);
        assertTrue(read.size() > 50, () -> "the screens were read: " + read);
        assertEquals(
                List.of(),
                read.stream().filter(words -> ALARMING.matcher(words).find()).toList());
    }

    private static void theStaffAreTold(Store store) {
        List<String> kinds = store.faults().latest().stream().map(Mishap::kind).toList();
        assertTrue(kinds.stream().anyMatch(kind -> kind.startsWith("model.")), kinds::toString);
        Settings settings = Settings.read(store.home().settings());
        List<Symptom> symptoms = new ModelWatch(store.database(), settings.model(), Clock.systemUTC())
                .notes()
                .map(note -> note.symptom())
                .toList();
        assertTrue(
                symptoms.contains(Symptom.MODEL_FAILING) || symptoms.contains(Symptom.MODEL_PAUSED),
                symptoms::toString);
    }

    private List<Path> play(Store store) throws InterruptedException {
        SettingsWatch settings = SettingsWatch.of(store.home(), as -> as.withCamera(LensSettings.REHEARSAL));
        Surroundings around = new Surroundings(
                Clock.systemUTC(),
                System::nanoTime,
                Viewing.STANDARD,
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                this::hear);
        Kiosk kiosk = Kiosk.open(store, settings, Optional.of(WINDOW), around);
        List<Path> pictures = kiosk.rehearse(shots);
        kiosk.close();
        kiosk.untilClosed();
        return pictures;
    }

    /** On the screen's thread, after the screen has shown it. */
    private void hear(Visit visit) {
        if (visit.step() instanceof Step.Looks step) {
            looks.add(step);
        }
        if (visit.step() instanceof Step.Trouble trouble) {
            troubles.add(trouble);
        }
        Window.getWindows().forEach(window -> read(window.getScene().getRoot()));
    }

    private void read(Node node) {
        switch (node) {
            case Labeled labeled when labeled.getText() != null -> read.add(labeled.getText());
            case Text text -> read.add(text.getText());
            default -> {}
        }
        if (node instanceof javafx.scene.Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::read);
        }
    }
}
