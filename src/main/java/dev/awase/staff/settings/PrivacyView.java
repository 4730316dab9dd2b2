package dev.awase.staff.settings;

import dev.awase.design.Strings;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What the shop adds to the notice before the lens opens, by language, below the house's own promises. */
final class PrivacyView extends VBox {
    private final Fields fields;
    private final VBox notices = new VBox(14);

    PrivacyView(Fields fields) {
        this.fields = fields;
        Office office = fields.office();
        notices.setId("privacy-notices");
        Button look = Controls.button("privacy-try", office.text("staff.settings.privacy.try"), this::show);
        getChildren()
                .addAll(
                        Controls.card(fields.area(Setting.PRIVACY_JA, 3), fields.area(Setting.PRIVACY_EN, 3)),
                        Controls.card(look, notices));
    }

    /** The notices as they would stand on the kiosk. */
    private void show() {
        notices.getChildren().clear();
        for (Locale language : Strings.staffed()) {
            Strings words = Strings.of(language);
            VBox notice =
                    new VBox(Controls.heading(words.text("notice.headline").replace('\n', ' ')));
            notice.getStyleClass().add("own-words");
            for (String promise : List.of("notice.memory", "notice.faces", "notice.lens")) {
                notice.getChildren().add(Controls.wrapped(words.text(promise)));
            }
            Setting own = language.getLanguage().equals("ja") ? Setting.PRIVACY_JA : Setting.PRIVACY_EN;
            String added = fields.model().typed(own);
            if (!added.isEmpty()) {
                notice.getChildren().add(Controls.wrapped(added));
            }
            notices.getChildren().add(notice);
        }
    }
}
