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

    /** Whether one can begin from here. */
    static boolean fit(Step step) {
        return switch (step) {
            case Step.Attract _, Step.Notice _, Step.Capture _, Step.Pick _, Step.Trouble _ -> true;
            default -> false;
        };
    }

    /** {@code phone}: whether a photo may come from her own phone. */
    static Region of(Step step, Studio studio, Ways ways, boolean phone) {
        VBox all = new VBox();
        all.getStyleClass().add("other-ways");
        FlowPane row = new FlowPane();
        row.getStyleClass().add("other-ways-row");
        row.getChildren().addAll(offered(studio, ways, phone));
        if (step instanceof Step.Capture) {
            all.getChildren().add(Words.small(studio.text("frame.way-code")));
        }
        all.getChildren().add(row);
        return all;
    }

    private static List<Touch> offered(Studio studio, Ways ways, boolean phone) {
        Touch pick = way("pick", studio.text("frame.way-pick"), () -> ways.intend(new Intent.OpenPick()));
        return phone ? List.of(pick, phone(studio, ways)) : List.of(pick);
    }

    static Touch phone(Studio studio, Ways ways) {
        return way("phone", studio.text("frame.way-phone"), () -> ways.intend(new Intent.OpenPhone()));
    }

    private static Touch way(String name, String words, Runnable begin) {
        return Touch.secondary("way-" + name, words, begin).styled("way");
    }
}
