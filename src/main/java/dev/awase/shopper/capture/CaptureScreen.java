package dev.awase.shopper.capture;

import dev.awase.camera.Camera;
import dev.awase.camera.LensSettings;
import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.session.Coaching;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The shopper holds a piece up: live preview, guide, coaching words and the shutter, or stills in a rehearsal. Held still
 * in good light, a piece is photographed by itself after a count-down that she may stop.
 */
public final class CaptureScreen extends BorderPane {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final Studio studio;
    private final Consumer<Intent> intend;
    private final Preview preview;
    private final Label coaching = Words.heading("");
    private final Label advice = Words.body("");
    private final Touch shutter;
    private final Touch stop;
    private final AutoShot auto;
    private final SoftLight light;
    private Step.Capture step;

    /**
     * {@code hung} says whether the preview is a mirror, and whether a photo may take itself; {@code otherWays} are how to
     * begin without it.
     */
    public CaptureScreen(
            Step.Capture step, Lens lens, LensSettings hung, Region otherWays, Studio studio, Consumer<Intent> intend) {
        this.step = step;
        this.studio = studio;
        this.intend = intend;
        // What lies still by nature is photographed by nobody: stills are picked.
        this.auto = new AutoShot(hung.autoShot() && !lens.rehearsal());
        this.light = new SoftLight(studio.motion());
        light.day(day -> pseudoClassStateChanged(LIT, day));
        this.shutter = new Touch("shutter", studio.text("capture.shutter"), face(), this::touched).styled("shutter");
        this.stop = Touch.secondary("count-stop", studio.text("capture.count-stop"), this::stopped);
        // It looks at the lens at once, and may find that it has come alive: what it tells of that is there by now.
        this.preview = new Preview(lens, hung.mirror(), studio, watcher());
        getStyleClass().addAll("screen", "capture", studio.portrait() ? "portrait" : "landscape");
        getStylesheets().add(Styles.beside(CaptureScreen.class, "capture.css"));
        coaching.getStyleClass().add("coaching");
        advice.getStyleClass().add("advice");
        stop.setVisible(false);
        stop.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        // Beside the shutter: a second tap on it stops nothing.
        StackPane.setAlignment(stop, Pos.CENTER_RIGHT);
        VBox controls = new VBox(coaching, advice, new StackPane(shutter, stop));
        controls.getStyleClass().add("controls");
        controls.getChildren().add(otherWays);
        setCenter(preview);
        if (lens.rehearsal()) {
            preview.badge(badge());
            rehearse(lens, controls);
        }
        if (studio.portrait()) {
            setBottom(new StackPane(light, controls));
        } else {
            controls.setMaxWidth(studio.em(22));
            controls.setPrefWidth(studio.em(22));
            studio.aside(this, new StackPane(light, controls));
        }
        say();
    }

    /** The same lens, another word: a hint after a photo that was not readable, or a photo being read. */
    public void update(Step.Capture next) {
        step = next;
        say();
    }

    /** What she is asked for now. */
    public Coaching.Hint hint() {
        return preview.coaching().hint();
    }

    private void say() {
        preview.reading(step.reading() ? studio.text("capture.reading") : "");
        coaching.setText(step.hint()
                .map(doubt -> studio.text("capture.hint." + doubt.id()))
                .orElseGet(() -> studio.text("capture.headline")));
        advice.setText(studio.text("capture.advice"));
        advice.setVisible(step.hint().isEmpty());
        advice.setManaged(step.hint().isEmpty());
        shutter.setDisable(step.reading() || preview.state() != Camera.State.LIVE);
    }

    private Preview.Watcher watcher() {
        return new Preview.Watcher() {
            @Override
            public void cameraIs(Camera.State state) {
                shutter.setDisable(step.reading() || state != Camera.State.LIVE);
            }

            @Override
            public void coached(Coaching coaching) {
                light.shine(coaching.lamp());
                switch (auto.see(coaching, !shutter.isDisabled())) {
                    case COUNT -> count();
                    case STOP -> ready();
                    case NOTHING -> {}
                }
            }
        };
    }

    private void touched() {
        auto.letHer();
        count();
    }

    private void stopped() {
        auto.letHer();
        ready();
    }

    private void count() {
        shutter.setDisable(true);
        stop.setVisible(true);
        preview.countDown(() -> {
            auto.taken();
            stop.setVisible(false);
            intend.accept(new Intent.TakePhoto(preview.aspect()));
        });
    }

    private void ready() {
        preview.stopCounting();
        stop.setVisible(false);
        shutter.setDisable(step.reading() || preview.state() != Camera.State.LIVE);
    }

    /** Upright the stills lie among the controls; else there is more room for them below the picture. */
    private void rehearse(Lens lens, VBox controls) {
        StillStrip strip = new StillStrip(studio, index -> intend.accept(new Intent.PickStill(index)));
        lens.stills(strip::show);
        if (studio.portrait()) {
            controls.getChildren().add(controls.getChildren().size() - 1, strip);
        } else {
            VBox.setVgrow(preview, Priority.ALWAYS);
            setCenter(new VBox(preview, strip));
        }
    }

    private Label badge() {
        Label badge = Words.small(studio.text("frame.rehearsal"));
        badge.getStyleClass().add("badge");
        badge.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(badge, Pos.TOP_LEFT);
        return badge;
    }

    private static Node face() {
        Region disc = new Region();
        disc.getStyleClass().add("disc");
        return disc;
    }
}
