package dev.awase.shopper.capture;

import dev.awase.camera.Camera;
import dev.awase.camera.Photo;
import dev.awase.design.Glide;
import dev.awase.design.Picture;
import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The shopper holds a piece up: live preview, guide, coaching words and the shutter, or stills in a rehearsal. */
public final class CaptureScreen extends BorderPane {
    private final Studio studio;
    private final Consumer<Intent> intend;
    private final Preview preview;
    private final Label coaching = Words.heading("");
    private final Label advice = Words.body("");
    private final Touch shutter;
    private Step.Capture step;

    /**
     * {@code mirror}: the preview shows left and right as a mirror does; {@code otherWays} are how to begin without it.
     */
    public CaptureScreen(
            Step.Capture step, Lens lens, boolean mirror, Region otherWays, Studio studio, Consumer<Intent> intend) {
        this.step = step;
        this.studio = studio;
        this.intend = intend;
        this.preview = new Preview(lens, mirror, studio, this::cameraIs);
        this.shutter = new Touch("shutter", studio.text("capture.shutter"), face(), this::count).styled("shutter");
        getStyleClass().addAll("screen", "capture", studio.portrait() ? "portrait" : "landscape");
        getStylesheets().add(Styles.beside(CaptureScreen.class, "capture.css"));
        coaching.getStyleClass().add("coaching");
        advice.getStyleClass().add("advice");
        VBox controls = new VBox(coaching, advice, shutter);
        controls.getStyleClass().add("controls");
        if (lens.rehearsal()) {
            controls.getChildren().add(strip(lens.stills()));
            preview.getChildren().add(badge());
        }
        controls.getChildren().add(otherWays);
        setCenter(preview);
        if (studio.portrait()) {
            setBottom(controls);
        } else {
            controls.setMaxWidth(studio.em(22));
            controls.setPrefWidth(studio.em(22));
            setRight(controls);
        }
        say();
    }

    /** The same lens, another word: a hint after a photo that was not readable, or a photo being read. */
    public void update(Step.Capture next) {
        step = next;
        say();
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

    private void cameraIs(Camera.State state) {
        shutter.setDisable(step.reading() || state != Camera.State.LIVE);
    }

    private void count() {
        shutter.setDisable(true);
        preview.countDown(() -> intend.accept(new Intent.TakePhoto()));
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

    private Node strip(List<Photo> stills) {
        HBox row = new HBox();
        row.getStyleClass().add("stills");
        double side = studio.em(6);
        for (int i = 0; i < stills.size(); i++) {
            int index = i;
            Picture picture = new Picture(Picture.Fit.COVER);
            picture.setMinSize(side, side);
            picture.setMaxSize(side, side);
            studio.pictures().decode(stills.get(i).jpeg(), side, picture::show);
            row.getChildren()
                    .add(new Touch(
                                    "still-" + i,
                                    studio.text("capture.still", i + 1),
                                    picture,
                                    () -> intend.accept(new Intent.PickStill(index)))
                            .styled("still"));
        }
        VBox strip = new VBox(Words.small(studio.text("capture.stills")), new Glide(Orientation.HORIZONTAL, row));
        strip.getStyleClass().add("strip");
        return strip;
    }
}
