package dev.awase.staff.settings;

import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.stage.Screen;

/** The panel in millimeters, with a picture to hold a ruler to: right only where this window is on the kiosk's screen. */
final class ScreenView extends VBox {
    private static final int RULER = 100;
    /** The kiosk's screens are at least so many em wide and high; see {@code design.Format}. */
    private static final double NARROW_EM = 33.75;

    private static final double WIDE_EM = 56;
    /** How far the large button of the idle screen and the rail's are above the lower edge, in em. */
    private static final double BUTTON_EM = 8.7;

    private static final double RAIL_EM = 2;
    private static final double LOWEST = 700;
    private static final double HIGHEST = 1_200;

    private final Fields fields;
    private final Office office;
    private final VBox picture = new VBox(16);
    private final Label reach = Controls.wrapped("");

    ScreenView(Fields fields) {
        this.fields = fields;
        this.office = fields.office();
        picture.setId("screen-picture");
        reach.setId("screen-reach");
        getChildren()
                .addAll(
                        Controls.card(
                                fields.text(Setting.SCREEN_SHORT, 160),
                                fields.text(Setting.SCREEN_LONG, 160),
                                fields.text(Setting.SCREEN_EDGE, 160),
                                reach),
                        new StanceView(fields),
                        Controls.card(
                                Controls.heading(office.text("staff.settings.screen.try")),
                                Controls.note(office.text("staff.settings.screen.how")),
                                picture));
        fields.model().draft().subscribe(_ -> draw());
        fields.model().kept().subscribe(_ -> draw());
    }

    private void draw() {
        Optional<Double> side = number(Setting.SCREEN_SHORT).filter(mm -> mm >= 50 && mm <= 5_000);
        picture.getChildren().clear();
        reach.setText("");
        if (side.isEmpty()) {
            return;
        }
        var bounds = Screen.getPrimary().getBounds();
        double pixels = Math.min(bounds.getWidth(), bounds.getHeight()) / side.get();
        picture.getChildren().addAll(ruler(pixels), targets(pixels));
        number(Setting.SCREEN_EDGE).ifPresent(edge -> {
            double wide = number(Setting.SCREEN_LONG).orElse(side.get() * WIDE_EM / NARROW_EM);
            double em = Math.min(side.get() / NARROW_EM, wide / WIDE_EM);
            double rail = edge + RAIL_EM * em;
            double button = edge + BUTTON_EM * em;
            boolean good = rail >= LOWEST && button <= HIGHEST;
            reach.setText(office.text(
                    good ? "staff.settings.screen.reach" : "staff.settings.screen.no-reach",
                    Math.round(rail),
                    Math.round(button)));
        });
    }

    private Optional<Double> number(Setting setting) {
        try {
            return Optional.of(Double.parseDouble(fields.model().value(setting)));
        } catch (NumberFormatException unclear) {
            return Optional.empty();
        }
    }

    /** A line of 100 mm with a mark each centimeter. */
    private Pane ruler(double pixels) {
        Pane ruler = new Pane();
        ruler.getStyleClass().add("ruler");
        ruler.setId("screen-ruler");
        double length = RULER * pixels;
        ruler.getChildren().add(new Line(1, 30, length + 1, 30));
        for (int mm = 0; mm <= RULER; mm += 10) {
            double x = 1 + mm * pixels;
            ruler.getChildren().add(new Line(x, mm % 50 == 0 ? 6 : 18, x, 30));
        }
        Label words = Controls.note(office.text("staff.settings.screen.ruler", RULER));
        words.relocate(4, 36);
        ruler.getChildren().add(words);
        ruler.setMinSize(length + 2, 58);
        ruler.setMaxSize(length + 2, 58);
        return ruler;
    }

    /** The least a finger needs, what the main buttons have, and the smallest capitals. */
    private HBox targets(double pixels) {
        HBox row = new HBox(18);
        row.setAlignment(Pos.BOTTOM_LEFT);
        for (int mm : List.of(15, 20)) {
            // Beside it: on a screen of few pixels a square of 15 mm is narrower than its own size in words.
            Label words = Controls.note(office.text("staff.settings.screen.mm", mm));
            words.setMinWidth(Region.USE_PREF_SIZE);
            Region target = new Region();
            target.getStyleClass().add("target");
            target.setMinSize(mm * pixels, mm * pixels);
            target.setMaxSize(mm * pixels, mm * pixels);
            row.getChildren().addAll(target, words);
        }
        row.getChildren().add(Controls.note(office.text("staff.settings.screen.targets")));
        return row;
    }
}
