package dev.awase.staff.curation;

import dev.awase.catalog.CuratedLook;
import dev.awase.catalog.Product;
import dev.awase.item.Season;
import dev.awase.staff.Errands;
import dev.awase.staff.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The shop's own looks and the one that is being put together. On the screen's thread; the file is used in the background. */
final class LooksModel {
    private final Office office;
    private final CurationDesk desk;
    private final Errands.Latest latest = new Errands.Latest();
    private final ReadOnlyObjectWrapper<List<Shown>> looks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<LookDraft>> draft;

    /** A look with its products, as far as the shop has them. */
    record Shown(CuratedLook look, List<Product> pieces) {
        Shown {
            pieces = List.copyOf(pieces);
        }
    }

    /** Whether a look counts on the kiosk now. */
    enum State {
        COUNTS,
        OTHER_SEASON,
        TO_COME,
        OVER
    }

    LooksModel(Office office, CurationDesk desk) {
        this.office = office;
        this.desk = desk;
        this.draft = new ReadOnlyObjectWrapper<>(desk.memory().draft);
    }

    // Properties

    ReadOnlyObjectProperty<List<Shown>> looks() {
        return looks.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<LookDraft>> draft() {
        return draft.getReadOnlyProperty();
    }

    State state(CuratedLook look) {
        LocalDate today = LocalDate.now(office.clock());
        if (look.from().filter(today::isBefore).isPresent()) {
            return State.TO_COME;
        }
        if (!look.activeOn(today)) {
            return State.OVER;
        }
        return look.wornIn(Set.of(Season.on(today))) ? State.COUNTS : State.OTHER_SEASON;
    }

    // Commands

    void look() {
        office.errands().run(latest, this::read, looks::set);
    }

    void begin() {
        change(LookDraft.fresh());
    }

    void edit(Shown shown) {
        change(LookDraft.of(shown.look(), shown.pieces()));
    }

    void change(LookDraft changed) {
        desk.memory().draft = Optional.of(changed);
        draft.set(desk.memory().draft);
    }

    void leave() {
        desk.memory().draft = Optional.empty();
        draft.set(Optional.empty());
    }

    /** Keeps the draft, unless something is missing. */
    void keep() {
        draft.get().filter(made -> made.lack().isEmpty()).ifPresent(made -> {
            Optional<CuratedLook> before = looks.get().stream()
                    .map(Shown::look)
                    .filter(look -> look.id() == made.id())
                    .findFirst();
            leave();
            put(made.look(), before);
        });
    }

    private void put(CuratedLook look, Optional<CuratedLook> before) {
        office.errands()
                .run(
                        () -> {
                            CuratedLook kept = desk.curation().keep(look);
                            office.note(
                                    "curation.look",
                                    name(kept),
                                    before.map(this::brief).orElse(""),
                                    brief(kept));
                            return kept;
                        },
                        kept -> {
                            Runnable undo =
                                    () -> before.ifPresentOrElse(one -> put(one, Optional.of(kept)), () -> drop(kept));
                            office.notices().say(office.text("staff.curation.said.kept", name(kept)), undo);
                            look();
                        });
    }

    void remove(Shown shown) {
        drop(shown.look());
    }

    private void drop(CuratedLook look) {
        office.errands()
                .run(
                        () -> {
                            desk.curation().remove(look);
                            office.note("curation.look", name(look), brief(look), "");
                            return look;
                        },
                        gone -> {
                            office.notices()
                                    .say(
                                            office.text("staff.curation.said.removed", name(gone)),
                                            () -> put(gone, Optional.empty()));
                            look();
                        });
    }

    private List<Shown> read() {
        return desk.catalog().looks().stream()
                .map(look -> new Shown(look, desk.catalog().products(look.pieces())))
                .toList();
    }

    private String name(CuratedLook look) {
        return look.name().in(office.locale());
    }

    private String brief(CuratedLook look) {
        return look.pieces().size() + " · "
                + String.join(
                        " ", look.seasons().stream().map(Season::id).sorted().toList());
    }
}
