package dev.awase.staff.arrivals;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.Product;
import dev.awase.catalog.SqliteArrivals;
import dev.awase.catalog.files.BroughtPictures;
import dev.awase.catalog.files.CatalogImport;
import dev.awase.catalog.files.Corrections;
import dev.awase.catalog.files.FileColumns;
import dev.awase.catalog.files.ImportPreview;
import dev.awase.catalog.files.ImportResult;
import dev.awase.catalog.files.ImportSettings;
import dev.awase.catalog.files.ImportWatch;
import dev.awase.catalog.files.KeptImport;
import dev.awase.catalog.files.Mapping;
import dev.awase.catalog.files.PictureShelf;
import dev.awase.catalog.files.Whole;
import dev.awase.staff.Office;
import dev.awase.staff.Work;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What is done with a file on its way in, off the screen's thread: it is looked at, tried out and taken. */
public final class Trial {
    private final CatalogImport files;
    private final SqliteArrivals arrivals;
    private final PictureShelf shelf;
    private final Office office;

    /** What is remembered of a source: what its columns mean, and whether each of its files is all that it has. */
    record Said(Mapping mapping, boolean whole) {
        static final Said NOTHING = new Said(Mapping.GUESSED, false);
    }

    /** A file with all that was said of it, which may be said differently later. */
    record Plan(
            Path file,
            Said said,
            Corrections corrections,
            Optional<BroughtPictures> pictures,
            boolean ofNobodyToo,
            Set<String> kept) {}

    /** A file with what its columns mean and what it would do; no preview while no column names its products. */
    public record Opened(String name, FileColumns columns, boolean whole, Optional<Preview> preview) {}

    /** What a file would do; {@code gone} is what it takes out of sale, kept or not. */
    public record Preview(ImportResult result, List<ImportPreview.Change> changes, List<Product> gone) {}

    public Trial(CatalogImport files, SqliteArrivals arrivals, PictureShelf shelf, Office office) {
        this.files = files;
        this.arrivals = arrivals;
        this.shelf = shelf;
        this.office = office;
    }

    Said said(Path file) {
        String source = FileColumns.of(file, ImportSettings.DEFAULT).source();
        return new Said(new Mapping(arrivals.meanings(source)), arrivals.whole(source));
    }

    void mean(String source, Mapping mapping, String title, String field) {
        arrivals.remember(source, mapping.byTitle());
        office.note("arrival.mapping", title, "", field);
    }

    void whole(String source, String file, boolean whole) {
        arrivals.whole(source, whole);
        office.note(whole ? "arrival.whole" : "arrival.part", file, "", "");
    }

    /** Pictures of a folder or an archive; nothing is read yet. */
    BroughtPictures pictures(Path from) {
        return new BroughtPictures(from, shelf);
    }

    /** @param unreadable is told of pictures that cannot be had; the file is tried without them then */
    Opened look(Plan plan, Work going, Consumer<CatalogFault> unreadable) {
        ImportSettings settings = settings(plan);
        FileColumns columns = FileColumns.of(plan.file(), settings);
        String name = name(plan.file());
        if (!columns.namesProducts()) {
            return new Opened(name, columns, plan.said().whole(), Optional.empty());
        }
        ImportSettings pictured = plan.pictures()
                .filter(pictures -> gathered(plan, pictures, going, unreadable))
                .map(settings::with)
                .orElse(settings);
        ImportPreview[] seen = {new ImportPreview()};
        ImportResult result =
                files.run(plan.file(), pictured.asDryRun(), watch(going), () -> seen[0] = new ImportPreview());
        Preview preview = new Preview(result, seen[0].changes(), seen[0].gone());
        return new Opened(name, columns, plan.said().whole(), Optional.of(preview));
    }

    private boolean gathered(Plan plan, BroughtPictures pictures, Work going, Consumer<CatalogFault> unreadable) {
        try {
            pictures.gather(plan.file(), settings(plan), (rows, share) -> {
                going.tell(office.text("staff.arrivals.pictures.reading"), share);
                return true;
            });
            return true;
        } catch (CatalogFault fault) {
            if (fault.kind() != CatalogFault.Kind.UNREADABLE) {
                throw fault;
            }
            going.show(() -> unreadable.accept(fault));
            return false;
        }
    }

    /** All of the file or nothing. */
    ImportResult take(Plan plan, String who, Work going) {
        ImportSettings settings = settings(plan);
        ImportSettings pictured = plan.pictures().map(settings::with).orElse(settings);
        String name = name(plan.file());
        ImportResult result = files.run(
                plan.file(),
                pictured,
                watch(going),
                () -> new KeptImport(office.clock().instant(), who, name));
        plan.pictures().ifPresent(BroughtPictures::settle);
        int gone = result.gone().removed();
        String counts = "+" + result.added() + " ~" + result.changed() + (gone == 0 ? "" : " -" + gone);
        office.note("arrival.apply", name, "", counts);
        return result;
    }

    private ImportWatch watch(Work going) {
        return (rows, share) -> {
            going.tell(office.text("staff.arrivals.rows", rows), share);
            return true;
        };
    }

    private ImportSettings settings(Plan plan) {
        ImportSettings settings = ImportSettings.DEFAULT.with(plan.said().mapping(), plan.corrections());
        LocalDate today = LocalDate.now(office.clock());
        return plan.said().whole() ? settings.with(new Whole(today, plan.ofNobodyToo(), plan.kept())) : settings;
    }

    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
