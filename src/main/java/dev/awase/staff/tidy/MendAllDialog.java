package dev.awase.staff.tidy;

import dev.awase.catalog.tidy.UntidyKind;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Says once more what is about to be done to many products. */
final class MendAllDialog extends VBox {
    private static final double WIDTH = 520;

    MendAllDialog(UntidyKind kind, TidyModel model, Office office) {
        setId("mend-all-dialog");
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        int open = model.found().get().map(found -> found.of(kind).open()).orElse(0);
        Button close = Controls.button("mend-all-close", office.text("staff.cancel"), office.overlay()::close);
        close.setCancelButton(true);
        getChildren()
                .addAll(
                        Controls.heading(office.text("staff.tidy.kind." + kind.id())),
                        Controls.wrapped(office.text("staff.tidy.mend-all-how", open)),
                        new FlowPane(
                                10,
                                10,
                                Controls.primary("mend-all-do", office.text("staff.tidy.mend-all"), () -> {
                                    office.overlay().close();
                                    model.mendAll();
                                }),
                                close));
    }
}
