package dev.awase.shopper;

import dev.awase.design.Studio;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The ways to begin without this kiosk's camera, on every screen where one can begin. One more is one line more. */
final class OtherWays {
    private OtherWays() {}

    static Region of(Step step, Studio studio, Ways ways) {
        VBox all = new VBox();
        all.getStyleClass().add("other-ways");
        FlowPane row = new FlowPane();
        row.getStyleClass().add("other-ways-row");
        row.getChildren().addAll(offered(studio, ways));
        if (step instanceof Step.Capture) {
            all.getChildren().add(Words.small(studio.text("frame.way-code")));
        }
        all.getChildren().add(row);
        return all;
    }

    private static List<Touch> offered(Studio studio, Ways ways) {
        return List.of(way("way-pick", "frame.way-pick", studio, () -> ways.intend(new Intent.OpenPick())));
    }

    private static Touch way(String id, String key, Studio studio, Runnable begin) {
        return Touch.secondary(id, studio.text(key), begin).styled("way");
    }
}
