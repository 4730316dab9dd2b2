package dev.awase.staff.settings;

import dev.awase.design.Stance;
import dev.awase.design.Stance.Orientation;
import dev.awase.design.Turned;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How the panel hangs, with a small kiosk on a screen of this one's shape, and a picture over the whole of it to try. */
final class StanceView extends VBox {
    private static final double LONG_SIDE = 150;

    private final Fields fields;
    private final Office office;
    private final StackPane sketch = new StackPane();
    private final Label words = Controls.wrapped("");
    private final Button show;

    StanceView(Fields fields) {
        this.fields = fields;
        this.office = fields.office();
        sketch.setId("screen-sketch");
        sketch.getStyleClass().add("panel-sketch");
        words.setId("screen-stance");
        show = Controls.button("screen-trial", Feather.MAXIMIZE, office.text("staff.settings.screen.show"), this::show);
        VBox beside = new VBox(14, words, show);
        beside.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(beside, Priority.ALWAYS);
        HBox tried = new HBox(22, sketch, beside);
        tried.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .add(Controls.card(
                        fields.choice(
                                Setting.SCREEN_ORIENTATION,
                                Arrays.stream(Orientation.values())
                                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                                        .toList()),
                        fields.choice(Setting.SCREEN_TURN, List.of("0", "90", "180", "270")),
                        tried,
                        Controls.note(office.text("staff.settings.screen.system"))));
        fields.model().draft().subscribe(_ -> draw());
        fields.model().kept().subscribe(_ -> draw());
    }

    /** Empty while what is typed is no way to hang. */
    private Optional<Stance> stance() {
        try {
            return Optional.of(new Stance(
                    Orientation.valueOf(
                            fields.model().value(Setting.SCREEN_ORIENTATION).toUpperCase(Locale.ROOT)),
                    Integer.parseInt(fields.model().value(Setting.SCREEN_TURN))));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private void draw() {
        Optional<Stance> stance = stance();
        sketch.getChildren().clear();
        show.setDisable(stance.isEmpty());
        words.setText("");
        if (stance.isEmpty()) {
            return;
        }
        Rectangle2D screen = Screen.getPrimary().getBounds();
        double scale = LONG_SIDE / Math.max(screen.getWidth(), screen.getHeight());
        Turned panel = new Turned(kiosk(), stance.get());
        panel.setMinSize(screen.getWidth() * scale, screen.getHeight() * scale);
        panel.setMaxSize(screen.getWidth() * scale, screen.getHeight() * scale);
        sketch.getChildren().add(panel);
        int degrees = stance.get().degrees(screen.getWidth(), screen.getHeight());
        String size = "%.0f × %.0f".formatted(screen.getWidth(), screen.getHeight());
        words.setText(
                degrees == 0
                        ? office.text("staff.settings.screen.straight", size)
                        : office.text("staff.settings.screen.turned", size, degrees));
    }

    /** Upright as a shopper sees it: a picture, and the buttons below. */
    private static Region kiosk() {
        FontIcon up = new FontIcon(Feather.ARROW_UP);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Region button = new Region();
        button.getStyleClass().add("sketch-button");
        VBox kiosk = new VBox(up, space, button);
        kiosk.getStyleClass().add("sketch-kiosk");
        return kiosk;
    }

    private void show() {
        stance().ifPresent(stance -> ScreenTrial.show(getScene().getWindow(), stance, office));
    }
}
