package dev.awase.staff.settings;

import dev.awase.design.QrCode;
import dev.awase.design.WhileShown;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.settings.PhoneModel.State;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Whether shoppers may send a photo from their own phone, what that means for the store's network, and a try. */
final class PhoneView extends VBox {
    private static final double CODE = 260;

    private final Office office;
    private final VBox code = new VBox();
    private final Label told = Controls.wrapped("");
    private final Button begin;
    private final Button stop;

    PhoneView(PhoneModel model, Fields fields) {
        office = fields.office();
        told.setId("phone-told");
        code.setId("phone-code");
        code.setSpacing(10);
        begin = Controls.button("phone-try", Feather.SMARTPHONE, office.text("staff.settings.phone.try"), model::begin);
        stop = Controls.button("phone-stop", office.text("staff.stop"), model::stop);
        getChildren()
                .addAll(
                        Controls.card(
                                fields.toggle(Setting.PHONE_ENABLED),
                                fields.text(Setting.PHONE_WIFI, 360),
                                fields.text(Setting.PHONE_ADDRESS, 360),
                                fields.text(Setting.PHONE_PORT, 160)),
                        Controls.card(
                                Controls.heading(office.text("staff.settings.phone.means")),
                                Controls.wrapped(office.text("staff.settings.phone.network")),
                                Controls.wrapped(office.text("staff.settings.phone.clear")),
                                Controls.wrapped(office.text("staff.settings.phone.needs"))),
                        Controls.card(
                                Controls.note(office.text("staff.settings.phone.how")),
                                new HBox(10, begin, stop),
                                told,
                                code));
        Timeline looking = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.look()));
        looking.setCycleCount(Animation.INDEFINITE);
        WhileShown.run(this, looking);
        model.state().subscribe(this::tell);
        model.address().subscribe(this::show);
    }

    private void tell(State state) {
        boolean open = state == State.WAITING || state == State.OPENING;
        begin.setDisable(open);
        stop.setVisible(open);
        stop.setManaged(open);
        told.setText(
                state == State.IDLE
                        ? ""
                        : office.text(
                                "staff.settings.phone.state." + state.name().toLowerCase(Locale.ROOT)));
        told.setVisible(state != State.IDLE);
        told.setManaged(state != State.IDLE);
    }

    private void show(Optional<String> address) {
        code.getChildren().clear();
        code.setVisible(address.isPresent());
        code.setManaged(address.isPresent());
        address.ifPresent(where ->
                code.getChildren().addAll(new QrCode(where, office.text("phone.code"), CODE), Controls.note(where)));
    }
}
