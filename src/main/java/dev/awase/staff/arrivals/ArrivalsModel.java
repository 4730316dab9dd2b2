package dev.awase.staff.arrivals;

import dev.awase.catalog.Product;
import dev.awase.catalog.SqliteArrivals;
import dev.awase.catalog.files.CatalogImport;
import dev.awase.catalog.files.Corrections;
import dev.awase.catalog.files.FileColumns;
import dev.awase.catalog.files.Gone;
import dev.awase.catalog.files.ImportJournal;
import dev.awase.catalog.files.ImportPreview;
import dev.awase.catalog.files.ImportResult;
import dev.awase.catalog.files.ImportSettings;
import dev.awase.catalog.files.ImportWatch;
import dev.awase.catalog.files.KeptImport;
import dev.awase.catalog.files.Mapping;
import dev.awase.catalog.files.RejectedRows;
import dev.awase.catalog.files.Rejection;
import dev.awase.catalog.files.Whole;
import dev.awase.staff.Errands;
import dev.awase.staff.Office;
import dev.awase.staff.Work;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One file on its way in. Nothing is written before it is applied. On the screen's thread. */
public final class ArrivalsModel {
    private final CatalogImport files;
    private final SqliteArrivals arrivals;
    private final Office office;
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Gone>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ArrivalsMemory memory;
    private final PastModel past;
    private Said said = new Said(Mapping.GUESSED, false);

    /** What is remembered of a source: what its columns mean, and whether each of its files is all that it has. */
    private record Said(Mapping mapping, boolean whole) {}

    /** A file with what its columns mean and what it would do; no preview while no column names its products. */
    public record Opened(String name, FileColumns columns, boolean whole, Optional<Preview> preview) {}

    /** What a file would do; {@code gone} is what it takes out of sale, kept or not. */
    public record Preview(ImportResult result, List<ImportPreview.Change> changes, List<Product> gone) {}

    /** {@code past} is told of each file that came in. */
    public ArrivalsModel(
            CatalogImport files, SqliteArrivals arrivals, ArrivalsMemory memory, PastModel past, Office office) {
        this.past = past;
        this.files = files;
        this.memory = memory;
        this.arrivals = arrivals;
        this.office = office;
    }

    // Properties

    public ReadOnlyObjectProperty<Optional<Opened>> opened() {
        return opened.getReadOnlyProperty();
    }

    /** What goes on now. */
    public ReadOnlyObjectProperty<Optional<Work>> work() {
        return work.getReadOnlyProperty();
    }

    /** A question: whether so much is to go out of sale. */
    public ReadOnlyObjectProperty<Optional<Gone>> asked() {
        return asked.getReadOnlyProperty();
    }

    /** Whether products go out of sale as well that no file has named so far. */
    boolean ofNobodyToo() {
        return memory.ofNobodyToo();
    }

    /** Whether this product stays in sale though the file names it no longer. */
    boolean keeps(String sku) {
        return memory.kept().contains(sku);
    }

    // Commands

    /** Takes up a file with what was said of its source before, and tries it out. */
    public void open(Path chosen) {
        memory.begin(chosen);
        begin(chosen);
    }

    /** Goes on with the file that was looked at before the page was made anew. */
    public void resume() {
        memory.file().ifPresent(this::begin);
    }

    private void begin(Path chosen) {
        office.errands()
                .run(
                        () -> {
                            String source = FileColumns.of(chosen, ImportSettings.DEFAULT)
                                    .source();
                            return new Said(new Mapping(arrivals.meanings(source)), arrivals.whole(source));
                        },
                        known -> {
                            said = known;
                            check();
                        });
    }

    /** Says what a column means: a field's id, or nothing to leave it out. It is remembered for this source. */
    public void mean(String title, String field) {
        said = new Said(said.mapping().with(title, field), said.whole());
        Mapping now = said.mapping();
        remember(source -> {
            arrivals.remember(source, now.byTitle());
            office.note("arrival.mapping", title, "", field);
        });
    }

    /** Says whether each file of this source is all that it has. It is remembered for this source. */
    public void whole(boolean whole) {
        said = new Said(said.mapping(), whole);
        String subject = memory.file().map(ArrivalsModel::name).orElse("");
        remember(source -> {
            arrivals.whole(source, whole);
            office.note(whole ? "arrival.whole" : "arrival.part", subject, "", "");
        });
    }

    private void remember(Consumer<String> keeping) {
        opened.get()
                .map(shown -> shown.columns().source())
                .ifPresent(source -> office.errands()
                        .run(
                                () -> {
                                    keeping.accept(source);
                                    return source;
                                },
                                _ -> check()));
    }

    /** Lets products go out of sale as well that no file has named so far, or leaves them. */
    public void ofNobodyToo(boolean too) {
        memory.ofNobodyToo(too);
        check();
    }

    /** Keeps one product in sale, and out of this source's range from now on; or lets it go. */
    public void keep(String sku, boolean stays) {
        memory.keep(sku, stays);
    }

    /** Mends one cell and leaves the file itself alone. */
    public void mend(long line, String column, String text) {
        memory.mend(memory.corrections().with(line, column, text));
    }

    /** What the cell holds as it is mended by now. */
    String mended(long line, String column, String written) {
        return memory.corrections().cells().getOrDefault(new Corrections.Place(line, column), written);
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
        Path path = memory.file().orElse(Path.of(""));
        // What is kept is listed as well, so that it can be let go of again.
        ImportSettings settings = settings(Set.of());
        boolean whole = said.whole();
        begin(
                "staff.arrivals.checking",
                going -> {
                    FileColumns columns = FileColumns.of(path, settings);
                    return new Opened(name(path), columns, whole, preview(path, settings, going, columns));
                },
                shown -> opened.set(Optional.of(shown)));
    }

    /** Takes the file in, all of it or nothing; asks first where that takes much out of sale. */
    public void apply() {
        Optional<Gone> gone = opened.get().flatMap(Opened::preview).map(this::gone);
        if (gone.filter(much -> much.percent() > Gone.MANY).isPresent()) {
            asked.set(gone);
        } else {
            applySurely();
        }
    }

    /** Takes the file in whatever it takes out of sale; somebody was asked. */
    public void applySurely() {
        asked.set(Optional.empty());
        Path path = memory.file().orElse(Path.of(""));
        ImportSettings settings = settings(memory.kept());
        String who = office.shift().name();
        begin(
                "staff.arrivals.applying",
                going -> {
                    Supplier<ImportJournal> kept =
                            () -> new KeptImport(office.clock().instant(), who, name(path));
                    ImportResult result = files.run(path, settings, watch(going), kept);
                    office.note("arrival.apply", name(path), "", counts(result));
                    return result;
                },
                result -> {
                    leave();
                    past.look();
                    office.notices()
                            .say(office.text("staff.arrivals.applied", result.added(), result.changed())
                                    + (result.gone().removed() == 0
                                            ? ""
                                            : office.text(
                                                    "staff.arrivals.went",
                                                    result.gone().removed())));
                });
    }

    /** Answers the question with no. */
    public void refrain() {
        asked.set(Optional.empty());
    }

    /** Puts the file aside; nothing was written. */
    public void leave() {
        memory.clear();
        opened.set(Optional.empty());
    }

    /** What goes out of sale by now: those that are kept do not. */
    private Gone gone(Preview preview) {
        Gone all = preview.result().gone();
        long kept = preview.gone().stream()
                .filter(product -> memory.kept().contains(product.sku()))
                .count();
        return new Gone((int) (all.removed() - kept), all.range(), all.ofNobody());
    }

    private static String counts(ImportResult result) {
        return "+" + result.added() + " ~" + result.changed()
                + (result.gone().removed() == 0 ? "" : " -" + result.gone().removed());
    }

    private Optional<Preview> preview(Path path, ImportSettings settings, Work going, FileColumns columns) {
        if (!columns.namesProducts()) {
            return Optional.empty();
        }
        ImportPreview[] seen = {new ImportPreview()};
        ImportResult result = files.run(path, settings.asDryRun(), watch(going), () -> seen[0] = new ImportPreview());
        return Optional.of(new Preview(result, seen[0].changes(), seen[0].gone()));
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

    private ImportSettings settings(Set<String> kept) {
        ImportSettings settings = ImportSettings.DEFAULT.with(said.mapping(), memory.corrections());
        LocalDate today = LocalDate.now(office.clock());
        return said.whole() ? settings.with(new Whole(today, memory.ofNobodyToo(), kept)) : settings;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
