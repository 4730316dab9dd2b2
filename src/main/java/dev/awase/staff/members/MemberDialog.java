package dev.awase.staff.members;

import dev.awase.access.Role;
import dev.awase.staff.Controls;
import dev.awase.staff.FaultWords;
import dev.awase.staff.Office;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The small forms about a member, each over the page: a name, a role, a PIN typed twice. */
final class MemberDialog extends VBox {
    private final Office office;
    private final TextField name = new TextField();
    private final ComboBox<Role> role = new ComboBox<>();
    private final PasswordField pin = new PasswordField();
    private final PasswordField again = new PasswordField();

    private MemberDialog(String title, Office office) {
        this.office = office;
        setId("member-dialog");
        setMaxWidth(460);
        setPrefWidth(460);
        setMaxHeight(USE_PREF_SIZE);
        getChildren().add(Controls.heading(title));
        name.setId("member-name");
        pin.setId("member-pin");
        again.setId("member-again");
        role.setId("member-role");
        role.getItems().setAll(Role.values());
        role.setValue(Role.CLERK);
        role.setMaxWidth(Double.MAX_VALUE);
        role.setConverter(new RoleWords(office));
    }

    /** Somebody new. */
    static MemberDialog add(Office office, MembersModel model) {
        MemberDialog dialog = new MemberDialog(office.text("staff.members.add"), office);
        dialog.getChildren()
                .addAll(
                        Controls.field(office.text("staff.members.name"), dialog.name),
                        Controls.field(office.text("staff.members.role"), dialog.role));
        dialog.pins((one, two) -> model.add(dialog.name.getText(), dialog.role.getValue(), one));
        return dialog;
    }

    /** A new PIN for somebody. */
    static MemberDialog pin(Office office, String of, Consumer<String> set) {
        MemberDialog dialog = new MemberDialog(office.text("staff.members.new-pin", of), office);
        dialog.pins((one, two) -> set.accept(one));
        return dialog;
    }

    /** Another name for somebody. */
    static MemberDialog rename(Office office, String of, Consumer<String> set) {
        MemberDialog dialog = new MemberDialog(office.text("staff.members.rename", of), office);
        dialog.name.setText(of);
        dialog.getChildren().add(Controls.field(office.text("staff.members.name"), dialog.name));
        dialog.buttons(() -> set.accept(dialog.name.getText()));
        return dialog;
    }

    /** Asks before somebody is taken out. */
    static MemberDialog remove(Office office, String of, Runnable remove) {
        MemberDialog dialog = new MemberDialog(office.text("staff.members.remove", of), office);
        dialog.getChildren().add(Controls.note(office.text("staff.members.remove-how")));
        dialog.buttons(remove);
        return dialog;
    }

    private void pins(BiConsumer<String, String> done) {
        getChildren()
                .addAll(
                        Controls.field(office.text("staff.pin.pin"), pin),
                        Controls.field(office.text("staff.pin.again"), again));
        buttons(() -> {
            if (pin.getText().equals(again.getText())) {
                done.accept(pin.getText(), again.getText());
            } else {
                throw new FaultWords.InWords("staff.pin.not-same");
            }
        });
    }

    /** The dialog stays open over what it could not do. */
    private void buttons(Runnable done) {
        Button save = Controls.primary("member-save", office.text("staff.members.save"), () -> {
            try {
                done.run();
                office.overlay().close();
            } catch (FaultWords.InWords refused) {
                office.notices().trouble(FaultWords.of(refused, office.strings()));
            }
        });
        save.setDefaultButton(true);
        Button cancel = Controls.button("member-cancel", office.text("staff.cancel"), office.overlay()::close);
        cancel.setCancelButton(true);
        HBox row = new HBox(save, cancel);
        row.setSpacing(10);
        getChildren().add(row);
    }

    /** A role in words. */
    static final class RoleWords extends StringConverter<Role> {
        private final Office office;

        RoleWords(Office office) {
            this.office = office;
        }

        @Override
        public String toString(Role role) {
            return role == null ? "" : office.text("staff.role." + role.id());
        }

        @Override
        public Role fromString(String words) {
            return List.of(Role.values()).stream()
                    .filter(role -> toString(role).equals(words))
                    .findFirst()
                    .orElse(Role.CLERK);
        }
    }
}
