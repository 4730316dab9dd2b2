package dev.awase.staff.arrivals;

import dev.awase.catalog.Arrival;
import dev.awase.catalog.SqliteArrivals;
import dev.awase.catalog.files.CatalogImport;
import dev.awase.catalog.files.Corrections;
import dev.awase.catalog.files.FileColumns;
import dev.awase.catalog.files.ImportJournal;
import dev.awase.catalog.files.ImportPreview;
import dev.awase.catalog.files.ImportResult;
import dev.awase.catalog.files.ImportSettings;
import dev.awase.catalog.files.ImportWatch;
import dev.awase.catalog.files.KeptImport;
import dev.awase.catalog.files.Mapping;
import dev.awase.catalog.files.RejectedRows;
import dev.awase.catalog.files.Rejection;
import dev.awase.staff.Errands;
import dev.awase.staff.Office;
import dev.awase.staff.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One file on its way in, and the last that came. Nothing is written before it is applied. On the screen's thread. */
public final class ArrivalsModel {
    private final CatalogImport files;
    private final SqliteArrivals arrivals;
    private final Office office;
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Arrival>> past = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Edited>> edited = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ArrivalsMemory memory;
    private Path file = Path.of("");
    private Mapping mapping = Mapping.GUESSED;
    private Corrections corrections = Corrections.NONE;

    /** A file with what its columns mean and what it would do; no preview while no column names its products. */
    public record Opened(String name, FileColumns columns, Optional<Preview> preview) {}

    /** What a file would do. */
    public record Preview(ImportResult result, List<ImportPreview.Change> changes) {}

    /** An import to be undone whose products were changed since. */
    public record Edited(Arrival arrival, List<String> skus) {}

    public ArrivalsModel(CatalogImport files, SqliteArrivals arrivals, ArrivalsMemory memory, Office office) {
        this.files = files;
        this.memory = memory;
        this.arrivals = arrivals;
        this.office = office;
    }

    // Properties

    public ReadOnlyObjectProperty<Optional<Opened>> opened() {
        return opened.getReadOnlyProperty();
    }

    /** The newest first. */
    public ReadOnlyObjectProperty<List<Arrival>> past() {
        return past.getReadOnlyProperty();
    }

    /** What goes on now. */
    public ReadOnlyObjectProperty<Optional<Work>> work() {
        return work.getReadOnlyProperty();
    }

    /** A question: undo these products too, or leave them. */
    public ReadOnlyObjectProperty<Optional<Edited>> edited() {
        return edited.getReadOnlyProperty();
    }

    // Commands

    /** Reads the last arrivals anew. */
    public void look() {
        office.errands().run(arrivals::newest, past::set);
    }

    /** Takes up a file with what was said of its source before, and tries it out. */
    public void open(Path chosen) {
        begin(chosen, Corrections.NONE);
    }

    /** Goes on with the file that was looked at before the page was made anew. */
    public void resume() {
        memory.file().ifPresent(before -> begin(before, memory.corrections()));
    }

    private void begin(Path chosen, Corrections mended) {
        file = chosen;
        corrections = mended;
        memory.keep(chosen, mended);
        office.errands()
                .run(
                        () -> FileColumns.of(chosen, ImportSettings.DEFAULT).source(),
                        source -> office.errands().run(() -> new Mapping(arrivals.meanings(source)), said -> {
                            mapping = said;
                            check();
                        }));
    }

    /** Says what a column means: a field's id, or nothing to leave it out. It is remembered for this source. */
    public void mean(String title, String field) {
        mapping = mapping.with(title, field);
        Mapping said = mapping;
        opened.get()
                .map(shown -> shown.columns().source())
                .ifPresent(source -> office.errands()
                        .run(
                                () -> {
                                    arrivals.remember(source, said.byTitle());
                                    office.note("arrival.mapping", title, "", field);
                                    return said;
                                },
                                _ -> check()));
    }

    /** Mends one cell and leaves the file itself alone. */
    public void mend(long line, String column, String text) {
        corrections = corrections.with(line, column, text);
        memory.keep(file, corrections);
    }

    /** What the cell holds as it is mended by now. */
    String mended(long line, String column, String written) {
        return corrections.cells().getOrDefault(new Corrections.Place(line, column), written);
    }

    /** Keeps what cannot be taken as a file of its own, with the reasons. */
    public void save(List<Rejection> rejections, Path chosen) {
        office.errands()
                .run(
                        () -> {
                            RejectedRows.write(rejections, chosen);
                            return chosen;
                        },
                        saved -> office.notices().say(office.text("staff.arrivals.saved", name(saved))));
    }

    /** Tries the file out as it is mended by now. */
    public void check() {
        Path path = file;
        ImportSettings settings = settings();
        begin(
                "staff.arrivals.checking",
                going -> {
                    FileColumns columns = FileColumns.of(path, settings);
                    return new Opened(name(path), columns, preview(path, settings, going, columns));
                },
                shown -> opened.set(Optional.of(shown)));
    }

    /** Takes the file in, all of it or nothing. */
    public void apply() {
        Path path = file;
        ImportSettings settings = settings();
        String who = office.shift().name();
        begin(
                "staff.arrivals.applying",
                going -> {
                    Supplier<ImportJournal> kept =
                            () -> new KeptImport(office.clock().instant(), who, name(path));
                    ImportResult result = files.run(path, settings, watch(going), kept);
                    office.note("arrival.apply", name(path), "", "+" + result.added() + " ~" + result.changed());
                    return result;
                },
                result -> {
                    leave();
                    look();
                    office.notices().say(office.text("staff.arrivals.applied", result.added(), result.changed()));
                });
    }

    /** Puts the file aside; nothing was written. */
    public void leave() {
        memory.clear();
        opened.set(Optional.empty());
    }

    /** Undoes an import at once, or asks first where its products were changed since. */
    public void undo(Arrival arrival) {
        office.errands().run(() -> arrivals.editedSince(arrival.id()), skus -> {
            if (skus.isEmpty()) {
                undo(arrival, false);
            } else {
                edited.set(Optional.of(new Edited(arrival, skus)));
            }
        });
    }

    /** Undoes an import, with or without the products that were changed since. */
    public void undo(Arrival arrival, boolean keepEdited) {
        edited.set(Optional.empty());
        office.errands()
                .run(
                        () -> {
                            Optional<Integer> put = arrivals.undo(arrival.id(), keepEdited);
                            if (put.isPresent()) {
                                office.note("arrival.undo", arrival.file(), "", Integer.toString(put.get()));
                            }
                            return put;
                        },
                        put -> {
                            look();
                            put.ifPresent(count -> office.notices().say(office.text("staff.arrivals.undone", count)));
                        });
    }

    private Optional<Preview> preview(Path path, ImportSettings settings, Work going, FileColumns columns) {
        if (!columns.namesProducts()) {
            return Optional.empty();
        }
        ImportPreview[] seen = {new ImportPreview()};
        ImportResult result = files.run(path, settings.asDryRun(), watch(going), () -> seen[0] = new ImportPreview());
        return Optional.of(new Preview(result, seen[0].changes()));
    }

    private <T> void begin(String words, Errands.Labor<T> labor, Consumer<T> arrived) {
        if (work.get().isPresent()) {
            return;
        }
        boolean[] ended = {false};
        Work going = office.errands().begin(office.text(words), labor, arrived, () -> {
            ended[0] = true;
            work.set(Optional.empty());
        });
        if (!ended[0]) {
            work.set(Optional.of(going));
        }
    }

    private ImportWatch watch(Work going) {
        return (rows, share) -> {
            going.tell(office.text("staff.arrivals.rows", rows), share);
            return true;
        };
    }

    private ImportSettings settings() {
        return ImportSettings.DEFAULT.with(mapping, corrections);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
