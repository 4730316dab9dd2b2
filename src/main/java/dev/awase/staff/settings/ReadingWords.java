package dev.awase.staff.settings;

import dev.awase.design.LiveView;
import dev.awase.design.Picture;
import dev.awase.design.ToneDot;
import dev.awase.item.Appearance;
import dev.awase.item.Guess;
import dev.awase.item.Reading;
import dev.awase.item.Swatch;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What was read of a test shot, in words: the kind and how sure, each tone with its share, the pattern, or the doubt. */
final class ReadingWords extends VBox {
    private static final double SHOT_WIDTH = 150;

    private final Taxonomy taxonomy;
    private final Office office;

    ReadingWords(Taxonomy taxonomy, Office office) {
        this.taxonomy = taxonomy;
        this.office = office;
        setId("camera-reading");
        getStyleClass().add("reading");
    }

    void show(Optional<CameraModel.Shot> shot) {
        getChildren().clear();
        if (shot.isEmpty()) {
            getChildren().add(Controls.note(office.text("staff.settings.camera.shoot-how")));
            return;
        }
        getChildren().add(still(shot.get()));
        Reading reading = shot.get().reading();
        switch (reading) {
            case Reading.Clear clear -> {
                getChildren().add(Controls.heading(taxonomy.label(clear.item().category(), office.locale())));
                getChildren().add(Controls.wrapped(office.text("staff.settings.camera.sure", clear.confidence())));
            }
            case Reading.Unclear unclear -> {
                getChildren()
                        .add(Controls.heading(office.text(
                                "staff.settings.doubt." + unclear.doubt().id())));
                unclear.guesses().stream()
                        .findFirst()
                        .ifPresent(best -> getChildren().add(guess(best)));
            }
        }
        reading.appearance().ifPresent(this::appearance);
        getChildren().add(Controls.note(office.text("staff.settings.camera.not-kept")));
    }

    private Picture still(CameraModel.Shot shot) {
        Picture picture = new Picture(Picture.Fit.WHOLE);
        double height = SHOT_WIDTH * shot.height() / shot.width();
        picture.setMinSize(SHOT_WIDTH, height);
        picture.setMaxSize(SHOT_WIDTH, height);
        picture.setAccessibleText(office.text("staff.settings.camera.shot"));
        new LiveView(picture).show(shot.argb(), shot.width(), shot.height());
        return picture;
    }

    private Label guess(Guess best) {
        return Controls.wrapped(office.text(
                "staff.settings.camera.perhaps", taxonomy.label(best.category(), office.locale()), best.confidence()));
    }

    private void appearance(Appearance looks) {
        for (Swatch swatch : looks.palette().swatches()) {
            HBox line = new HBox(
                    ToneDot.of(swatch.tone().rgb(), 9),
                    Controls.wrapped(office.text(
                            "staff.settings.camera.tone", swatch.name().label(office.locale()), swatch.share())));
            line.getStyleClass().add("tone-line");
            getChildren().add(line);
        }
        getChildren()
                .add(Controls.wrapped(
                        office.text("looks.pattern." + looks.pattern().id())));
    }
}
