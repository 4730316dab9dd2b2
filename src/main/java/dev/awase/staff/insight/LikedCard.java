package dev.awase.staff.insight;

import dev.awase.analytics.Insight.Liked;
import dev.awase.analytics.Share;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How much of what shoppers said something of they liked: by kind of thing, by pair of kinds, by the rule they were told. */
final class LikedCard extends VBox {
    private static final int SHOWN = 8;

    LikedCard(List<Liked> liked, Wording wording, Office office) {
        getStyleClass().addAll("paper", "insight-part");
        setId("insight-liked");
        getChildren().add(Controls.heading(office.text("staff.insight.liked")));
        if (liked.isEmpty()) {
            getChildren().add(Controls.note(office.text("staff.insight.liked-none")));
            return;
        }
        for (Liked.By by : Liked.By.values()) {
            List<Liked> of =
                    liked.stream().filter(each -> each.by() == by).limit(SHOWN).toList();
            if (!of.isEmpty()) {
                String key = "staff.insight.liked." + by.name().toLowerCase(Locale.ROOT);
                getChildren().addAll(Controls.note(office.text(key)), grid(of, wording, office));
            }
        }
    }

    private static GridPane grid(List<Liked> liked, Wording wording, Office office) {
        GridPane grid = new GridPane(18, 10);
        grid.getStyleClass().add("bars");
        for (int i = 0; i < liked.size(); i++) {
            Liked each = liked.get(i);
            Label name = new Label(wording.liked(each));
            name.setMinWidth(170);
            Bar bar = new Bar(each.share().rate());
            String figure = figure(each.share(), wording, office);
            bar.setAccessibleText(name.getText() + ": " + figure);
            Label number = new Label(figure);
            number.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHgrow(bar, Priority.ALWAYS);
            grid.addRow(i, name, bar, number);
        }
        return grid;
    }

    /** What is too early to say names the counts already. */
    private static String figure(Share share, Wording wording, Office office) {
        String words = wording.share(share);
        return share.tooEarly() ? words : office.text("staff.insight.liked-of", share.of(), share.all(), words);
    }
}
