package dev.awase.staff.settings;

import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The receipt printer and a slip to try it with. */
final class PrinterView extends VBox {
    PrinterView(TrialsModel trials, Fields fields) {
        Office office = fields.office();
        Button print = Controls.button(
                "printer-try", Feather.PRINTER, office.text("staff.settings.printer.try"), trials::print);
        Runnable look = () -> print.setDisable(trials.printing().get()
                || fields.model().typed(Setting.PRINTER_ADDRESS).isEmpty());
        trials.printing().subscribe(_ -> look.run());
        fields.model().draft().subscribe(_ -> look.run());
        getChildren()
                .addAll(
                        Controls.card(fields.text(Setting.PRINTER_ADDRESS, 360), fields.toggle(Setting.PRINTER_KANJI)),
                        Controls.card(Controls.note(office.text("staff.settings.printer.how")), print));
    }
}
