package dev.awase.staff.settings;

import dev.awase.design.Stance;
import dev.awase.design.Styles;
import dev.awase.design.Turned;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A picture over the whole screen, turned as the kiosk's would be. A touch or a key takes it away; so do ten seconds, for
 * whoever has turned it away from himself.
 */
final class ScreenTrial {
    private static final int SECONDS = 10;

    private ScreenTrial() {}

    static Stage show(Window owner, Stance stance, Office office) {
        Rectangle2D screen = Screen.getScreensForRectangle(
                        owner.getX(), owner.getY(), Math.max(1, owner.getWidth()), Math.max(1, owner.getHeight()))
                .stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getBounds();
        Label title = Controls.heading(office.text("staff.settings.screen.this-side"));
        Label left = Controls.wrapped("");
        VBox picture = new VBox(new FontIcon(Feather.ARROW_UP), title, left);
        picture.setId("screen-trial-picture");
        picture.getStyleClass().addAll("awase", "staff", "settings", "screen-trial");
        picture.getStylesheets().addAll(owner.getScene().getRoot().getStylesheets());
        picture.getStylesheets().add(Styles.beside(ScreenTrial.class, "settings.css"));
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.initOwner(owner);
        stage.setTitle(office.text("staff.settings.part.screen"));
        Scene scene = new Scene(new Turned(picture, stance), screen.getWidth(), screen.getHeight());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> stage.hide());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> stage.hide());
        stage.setScene(scene);
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        Timeline count = new Timeline();
        for (int second = 0; second < SECONDS; second++) {
            int rest = SECONDS - second;
            count.getKeyFrames()
                    .add(new KeyFrame(
                            Duration.seconds(second),
                            _ -> left.setText(office.text("staff.settings.screen.goes", rest))));
        }
        count.getKeyFrames().add(new KeyFrame(Duration.seconds(SECONDS), _ -> stage.hide()));
        stage.setOnHidden(_ -> count.stop());
        count.play();
        stage.show();
        return stage;
    }
}
