package dev.awase.staff.pin;

import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.feather.Feather;

/** Ten large digits, one to erase and one to enter; the keyboard's do the same. */
final class DigitPad extends GridPane {
    private static final String ORDER = "123456789";

    DigitPad(PinModel model, Office office) {
        getStyleClass().add("digit-pad");
        for (int i = 0; i < ORDER.length(); i++) {
            char digit = ORDER.charAt(i);
            add(key(digit, model), i % 3, i / 3);
        }
        Button erase = Controls.icon("pin-erase", Feather.DELETE, office.text("staff.pin.erase"), model::erase);
        Button enter = Controls.icon("pin-enter", Feather.ARROW_RIGHT, office.text("staff.pin.enter"), model::enter);
        erase.getStyleClass().add("digit");
        enter.getStyleClass().addAll("digit", "digit-enter");
        add(erase, 0, 3);
        add(key('0', model), 1, 3);
        add(enter, 2, 3);
    }

    private static Button key(char digit, PinModel model) {
        Button key = Controls.button("digit-" + digit, String.valueOf(digit), () -> model.type(digit));
        key.getStyleClass().addAll("digit", "display");
        return key;
    }
}
