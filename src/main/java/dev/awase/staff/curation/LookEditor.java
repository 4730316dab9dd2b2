package dev.awase.staff.curation;

import dev.awase.catalog.Product;
import dev.awase.item.Season;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A look while it is put together: its pieces as pictures first, then its name, seasons and days. */
final class LookEditor extends VBox {
    private final LooksModel model;
    private final CurationDesk desk;
    private final Office office;
    private final FlowPane pieces = Tile.flow(18, 22);
    private final Label lack = Controls.note("");
    private final Button keep;
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    // The model outlives this editor: it must not hold on to it.
    private final ChangeListener<Optional<LookDraft>> listener = (_, _, draft) -> draft.ifPresent(this::show);

    LookEditor(LooksModel model, CurationDesk desk, Office office) {
        this.model = model;
        this.desk = desk;
        this.office = office;
        getStyleClass().addAll("paper", "look-editor");
        setId("look-editor");
        LookDraft draft = draft();
        keep = Controls.primary("look-keep", office.text("staff.curation.look-keep"), model::keep);
        lack.setId("look-lack");
        FlowPane names = Tile.flow(16, 12);
        names.getChildren().addAll(name(Locale.JAPANESE, draft), name(Locale.ENGLISH, draft));
        FlowPane when = Tile.flow(16, 12);
        when.getChildren()
                .addAll(seasons(draft), day("look-from", from, draft.from()), day("look-until", until, draft.until()));
        HBox end = new HBox(12, keep, Controls.button("look-leave", office.text("staff.cancel"), model::leave), lack);
        end.getStyleClass().add("editor-end");
        getChildren()
                .setAll(
                        Controls.heading(office.text(
                                draft.id() == 0 ? "staff.curation.look-new" : "staff.curation.look-change")),
                        pieces,
                        names,
                        when,
                        end);
        model.draft().addListener(new WeakChangeListener<>(listener));
        show(draft);
    }

    private LookDraft draft() {
        return model.draft().get().orElseGet(LookDraft::fresh);
    }

    private void change(UnaryOperator<LookDraft> change) {
        model.change(change.apply(draft()));
    }

    private void show(LookDraft draft) {
        pieces.getChildren().setAll(draft.pieces().stream().map(this::piece).toList());
        Button add = new Button(office.text("staff.curation.look-add"), new FontIcon(Feather.PLUS));
        add.setId("look-add");
        add.getStyleClass().add("tile-add");
        add.setOnAction(_ -> ProductPicker.open(
                office.text("staff.curation.look-add"), office, desk, piece -> change(one -> one.with(piece))));
        pieces.getChildren().add(add);
        Optional<String> missing = draft.lack();
        keep.setDisable(missing.isPresent());
        lack.setText(
                missing.map(what -> office.text("staff.curation.lack." + what)).orElse(""));
    }

    private Tile piece(Product piece) {
        return Tile.of(
                piece,
                desk.thumbnails(),
                office,
                Controls.button(
                        "look-drop-" + piece.sku(),
                        office.text("staff.curation.part-them"),
                        () -> change(one -> one.without(piece))));
    }

    private VBox name(Locale language, LookDraft draft) {
        TextField field = new TextField(draft.name(language));
        field.setId("look-name-" + language.getLanguage());
        field.setPrefWidth(280);
        field.textProperty().addListener((_, _, typed) -> change(one -> one.named(language, typed)));
        return Controls.field(office.text("staff.curation.name-" + language.getLanguage()), field);
    }

    private VBox seasons(LookDraft draft) {
        HBox row = new HBox(6);
        for (Season season : Season.values()) {
            ToggleButton worn = new ToggleButton(office.text("staff.curation.season." + season.id()));
            worn.setId("look-" + season.id());
            worn.setSelected(draft.seasons().contains(season));
            worn.selectedProperty().addListener((_, _, is) -> change(one -> one.wornIn(season, is)));
            row.getChildren().add(worn);
        }
        return Controls.field(office.text("staff.curation.seasons"), row);
    }

    private VBox day(String id, DatePicker picker, Optional<LocalDate> day) {
        day.ifPresent(picker::setValue);
        picker.setId(id);
        picker.setPrefWidth(160);
        picker.valueProperty()
                .addListener((_, _, _) -> change(one ->
                        one.between(Optional.ofNullable(from.getValue()), Optional.ofNullable(until.getValue()))));
        return Controls.field(office.text("staff.curation." + id), picker);
    }
}
