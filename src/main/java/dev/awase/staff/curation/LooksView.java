package dev.awase.staff.curation;

import dev.awase.catalog.CuratedLook;
import dev.awase.catalog.Product;
import dev.awase.item.Season;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The shop's looks, each a strip of its pieces, and above them the one that is being put together. */
final class LooksView extends VBox {
    private final LooksModel model;
    private final CurationDesk desk;
    private final Office office;
    private final VBox top = new VBox();
    private final VBox list = new VBox();

    LooksView(LooksModel model, CurationDesk desk, Office office) {
        this.model = model;
        this.desk = desk;
        this.office = office;
        getStyleClass().add("looks");
        list.getStyleClass().add("look-list");
        getChildren().setAll(top, list);
        model.draft().addListener((_, before, now) -> {
            if (before.isEmpty()
                    || now.isEmpty()
                    || before.get().id() != now.get().id()) {
                top(now);
            }
        });
        model.looks().addListener((_, _, looks) -> list(looks));
        top(model.draft().get());
        list(model.looks().get());
        model.look();
    }

    private void top(Optional<LookDraft> draft) {
        Node shown = draft.<Node>map(_ -> new LookEditor(model, desk, office))
                .orElseGet(
                        () -> Controls.primary("look-begin", office.text("staff.curation.look-begin"), model::begin));
        top.getChildren().setAll(shown);
    }

    private void list(List<LooksModel.Shown> looks) {
        list.getChildren().setAll(looks.stream().map(this::strip).toList());
        if (looks.isEmpty()) {
            list.getChildren().add(Controls.wrapped(office.text("staff.curation.looks-none")));
        }
    }

    private VBox strip(LooksModel.Shown shown) {
        CuratedLook look = shown.look();
        Label name = Controls.heading(look.name().in(office.locale()));
        LooksModel.State state = model.state(look);
        Label mark = new Label(office.text(
                "staff.curation.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        mark.getStyleClass().addAll("state", state == LooksModel.State.COUNTS ? "counts" : "waits");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(
                12,
                name,
                mark,
                space,
                Controls.button(
                        "look-edit-" + look.id(),
                        Feather.EDIT_2,
                        office.text("staff.curation.look-edit"),
                        () -> model.edit(shown)),
                Controls.icon(
                        "look-remove-" + look.id(),
                        Feather.TRASH_2,
                        office.text("staff.curation.look-remove"),
                        () -> model.remove(shown)));
        head.setAlignment(Pos.CENTER_LEFT);
        FlowPane pieces = Tile.flow(18, 22);
        for (Product piece : shown.pieces()) {
            pieces.getChildren().add(Tile.of(piece, desk.thumbnails(), office));
        }
        VBox card = Controls.card(head, Controls.note(when(look)), pieces);
        card.setId("look-" + look.id());
        return card;
    }

    private String when(CuratedLook look) {
        String seasons = look.seasons().isEmpty()
                ? office.text("staff.curation.all-year")
                : look.seasons().stream()
                        .sorted()
                        .map(this::season)
                        .collect(Collectors.joining(office.text("staff.curation.and")));
        if (look.from().isEmpty() && look.until().isEmpty()) {
            return seasons;
        }
        return office.text(
                "staff.curation.days",
                seasons,
                look.from().map(day -> Days.of(day, office)).orElse(""),
                look.until().map(day -> Days.of(day, office)).orElse(""));
    }

    private String season(Season season) {
        return office.text("staff.curation.season." + season.id());
    }
}
