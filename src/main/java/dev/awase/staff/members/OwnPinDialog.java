package dev.awase.staff.members;

import dev.awase.staff.Controls;
import dev.awase.staff.FaultWords;
import dev.awase.staff.Office;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Where whoever is here changes his own PIN, of whatever role. */
public final class OwnPinDialog extends VBox {
    public OwnPinDialog(Office office, OwnPinModel model) {
        setId("own-pin-dialog");
        setMaxWidth(460);
        setPrefWidth(460);
        setMaxHeight(USE_PREF_SIZE);
        PasswordField now = field("own-pin-now");
        PasswordField next = field("own-pin-next");
        PasswordField again = field("own-pin-again");
        Button save = Controls.primary("own-pin-save", office.text("staff.members.save"), () -> {
            try {
                model.change(now.getText(), next.getText(), again.getText(), office.overlay()::close);
            } catch (FaultWords.InWords refused) {
                office.notices().trouble(FaultWords.of(refused, office.strings()));
            }
        });
        save.setDefaultButton(true);
        Button cancel = Controls.button("own-pin-cancel", office.text("staff.cancel"), office.overlay()::close);
        cancel.setCancelButton(true);
        HBox row = new HBox(10, save, cancel);
        getChildren()
                .addAll(
                        Controls.heading(office.text("staff.members.own-pin")),
                        Controls.field(office.text("staff.members.pin-now"), now),
                        Controls.field(office.text("staff.members.pin-next"), next),
                        Controls.field(office.text("staff.pin.again"), again),
                        row);
    }

    private static PasswordField field(String id) {
        PasswordField field = new PasswordField();
        field.setId(id);
        return field;
    }
}
