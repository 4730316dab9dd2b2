package dev.awase.staff.settings;

import dev.awase.design.CountdownRing;
import dev.awase.design.WhileShown;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** How patient the kiosk is, with the count-down to look at as long as it would be. */
final class TimeoutsView extends VBox {
    private final Fields fields;
    private final CountdownRing ring = new CountdownRing(150);
    private final Label words = Controls.wrapped("");
    private final Timeline countdown = new Timeline();

    TimeoutsView(Fields fields) {
        this.fields = fields;
        Office office = fields.office();
        ring.setVisible(false);
        ring.setManaged(false);
        words.setId("timeouts-words");
        Button look = Controls.button("timeouts-try", office.text("staff.settings.timeouts.try"), this::count);
        getChildren()
                .addAll(
                        Controls.card(
                                fields.text(Setting.TIMEOUT_IDLE, 160),
                                fields.text(Setting.TIMEOUT_COUNTDOWN, 160),
                                fields.text(Setting.TIMEOUT_GOODBYE, 160),
                                words),
                        Controls.card(look, ring));
        fields.model().draft().subscribe(_ -> words.setText(whole()));
        fields.model().kept().subscribe(_ -> words.setText(whole()));
        fields.model().faults().subscribe(_ -> words.setText(whole()));
        WhileShown.tell(this, shown -> {
            if (!shown) {
                countdown.stop();
            }
        });
    }

    private String whole() {
        int idle = seconds(Setting.TIMEOUT_IDLE);
        int count = seconds(Setting.TIMEOUT_COUNTDOWN);
        return idle == 0 || count == 0 || !fields.model().faults().get().wrong().isEmpty()
                ? ""
                : fields.office().text("staff.settings.timeouts.whole", idle, count, idle + count);
    }

    private int seconds(Setting setting) {
        try {
            return Integer.parseInt(fields.model().value(setting));
        } catch (NumberFormatException unclear) {
            return 0;
        }
    }

    private void count() {
        int seconds = Math.min(600, seconds(Setting.TIMEOUT_COUNTDOWN));
        if (seconds == 0) {
            return;
        }
        countdown.stop();
        countdown.getKeyFrames().clear();
        for (int gone = 0; gone < seconds; gone++) {
            int left = seconds - gone;
            countdown
                    .getKeyFrames()
                    .add(new KeyFrame(Duration.seconds(gone), _ -> ring.show(left, (double) left / seconds)));
        }
        countdown.getKeyFrames().add(new KeyFrame(Duration.seconds(seconds), _ -> ring.show(0, 0)));
        ring.setVisible(true);
        ring.setManaged(true);
        countdown.playFromStart();
    }
}
