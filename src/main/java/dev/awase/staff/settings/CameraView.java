package dev.awase.staff.settings;

import dev.awase.camera.Camera;
import dev.awase.camera.Frame;
import dev.awase.design.LiveView;
import dev.awase.design.Picture;
import dev.awase.design.WhileShown;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Which camera, how it hangs, a look through it, and what is read of a test shot. */
final class CameraView extends VBox {
    private final CameraModel model;
    private final Office office;
    private final Fields fields;
    private final FlowPane choices = new FlowPane();
    private final StackPane lens = new StackPane();
    private final Label word = Controls.wrapped("");
    private final Button shoot;
    private final ReadingWords reading;
    private Picture picture = new Picture(Picture.Fit.WHOLE);
    private LiveView live = new LiveView(picture);
    private long shown;

    CameraView(CameraModel model, Fields fields, Taxonomy taxonomy) {
        this.model = model;
        this.fields = fields;
        this.office = fields.office();
        this.reading = new ReadingWords(taxonomy, office);
        choices.getStyleClass().add("choices");
        lens.getStyleClass().add("lens");
        lens.setId("camera-lens");
        word.setId("camera-word");
        shoot = Controls.button(
                "camera-shoot", Feather.APERTURE, office.text("staff.settings.camera.shoot"), model::shoot);
        getChildren()
                .addAll(
                        Controls.card(beside(), buttons()),
                        Controls.card(
                                fields.text(Setting.CAMERA_DEVICE, 480),
                                choices,
                                fields.toggle(Setting.CAMERA_MIRROR),
                                fields.choice(Setting.CAMERA_ROTATE, List.of("0", "90", "180", "270"))),
                        Controls.card(fields.toggle(Setting.CAMERA_AUTO_SHOT), fields.toggle(Setting.CAMERA_WAKES)));
        model.found().subscribe(this::choices);
        model.open().subscribe(this::opened);
        model.shot().subscribe(shot -> {
            reading.show(shot);
            look();
        });
        model.busy().subscribe(_ -> look());
        fields.model().draft().addListener((_, before, now) -> {
            hang();
            turn(before, now);
        });
        pulse();
        model.look();
    }

    private FlowPane buttons() {
        Button start = Controls.primary("camera-start", office.text("staff.settings.camera.start"), model::start);
        Button stop = Controls.button("camera-stop", office.text("staff.settings.camera.stop"), model::close);
        stop.disableProperty().bind(model.open().map(Optional::isEmpty));
        FlowPane buttons = new FlowPane(start, shoot, stop);
        buttons.getStyleClass().add("choices");
        return buttons;
    }

    private HBox beside() {
        HBox.setHgrow(reading, Priority.ALWAYS);
        HBox beside = new HBox(lens, reading);
        beside.getStyleClass().add("beside");
        return beside;
    }

    private void choices(List<String> found) {
        choices.getChildren().setAll(choice("auto"), choice("rehearsal"));
        for (String camera : found) {
            int bracket = camera.lastIndexOf(" [");
            String id = bracket < 0 ? camera : camera.substring(bracket + 2, camera.length() - 1);
            choices.getChildren()
                    .add(Controls.button(
                            "camera-found-" + choices.getChildren().size(),
                            Feather.CAMERA,
                            camera,
                            () -> fields.model().set(Setting.CAMERA_DEVICE, id)));
        }
        choices.getChildren()
                .add(Controls.icon(
                        "camera-look", Feather.REFRESH_CW, office.text("staff.settings.camera.look"), model::look));
        if (found.isEmpty()) {
            choices.getChildren().add(Controls.note(office.text("staff.settings.camera.none-found")));
        }
    }

    private Button choice(String id) {
        return Controls.button(
                "camera-" + id,
                office.text("staff.settings.camera.choice." + id),
                () -> fields.model().set(Setting.CAMERA_DEVICE, id));
    }

    private void opened(Optional<Camera> camera) {
        picture = new Picture(Picture.Fit.WHOLE);
        live = new LiveView(picture);
        shown = 0;
        lens.getChildren().setAll(picture, word);
        hang();
        look();
    }

    /** A mirror acts at once. */
    private void hang() {
        if (fields.model().value(Setting.CAMERA_MIRROR).equals("true")) {
            picture.mirror();
        } else {
            picture.unmirror();
        }
    }

    /** An open camera is opened anew where its turn changed. */
    private void turn(Map<Setting, String> before, Map<Setting, String> now) {
        boolean turned = !Objects.equals(before.get(Setting.CAMERA_ROTATE), now.get(Setting.CAMERA_ROTATE));
        if (turned && model.open().get().isPresent()) {
            model.start();
        }
    }

    private void look() {
        Optional<Camera> camera = model.open().get();
        boolean live = camera.filter(one -> one.state() == Camera.State.LIVE).isPresent();
        shoot.setDisable(!live || model.busy().get());
        String words = camera.isEmpty()
                ? office.text(model.besideKiosk() ? "staff.settings.camera.beside" : "staff.settings.camera.closed")
                : switch (camera.get().state()) {
                    case LIVE -> "";
                    case OPENING -> office.text("staff.settings.camera.opening");
                    case ABSENT -> office.text("staff.settings.camera.absent");
                    case STALLED -> office.text("staff.settings.camera.stalled");
                };
        word.setText(words);
        word.setVisible(!words.isEmpty());
    }

    private void pulse() {
        AnimationTimer pulse = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pull();
            }
        };
        WhileShown.run(this, pulse);
    }

    private void pull() {
        if (model.open().get().isEmpty()) {
            return;
        }
        look();
        Optional<Frame> newest = model.frame();
        newest.filter(frame -> frame.nanos() != shown).ifPresent(frame -> {
            shown = frame.nanos();
            live.show(frame.argb(), frame.width(), frame.height());
        });
    }
}
