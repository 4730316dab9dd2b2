package dev.awase.staff;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Below the entrance: the way back to the kiosk, the languages, and keys for a screen without a keyboard. */
final class EntranceFoot extends HBox {
    EntranceFoot(StaffWindow window, List<Locale> languages, Office office) {
        getStyleClass().add("entrance-foot");
        setAlignment(Pos.CENTER_LEFT);
        window.back().ifPresent(kiosk -> {
            Region back = StaffRail.back(office, kiosk);
            back.setMaxWidth(USE_PREF_SIZE);
            getChildren().add(back);
        });
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().add(between);
        window.keys().ifPresent(keys -> {
            ToggleButton wanted = new ToggleButton(office.text("staff.keys"));
            wanted.setId("screen-keys-wanted");
            wanted.setMinWidth(USE_PREF_SIZE);
            wanted.selectedProperty().bindBidirectional(keys.wanted());
            getChildren().add(wanted);
        });
        getChildren().add(StaffRail.languages(window, languages));
    }
}
