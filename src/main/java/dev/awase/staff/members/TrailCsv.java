package dev.awase.staff.members;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.awase.access.Change;
import dev.awase.access.Trail;
import dev.awase.access.TrailLine;
import dev.awase.access.TrailQuestion;
import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.files.Guarded;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.LongConsumer;

/** Lines of the trail as a file that a spreadsheet opens and never runs; moments in UTC, as ISO 8601. */
public final class TrailCsv {
    private static final int PAGE = 1_000;

    /**
     * Reads page by page, so that a trail of any length is written.
     *
     * @param told how many lines are written so far; what it throws ends the work and leaves no file
     * @return how many there were
     * @throws CatalogFault CANNOT_WRITE; one of that name is replaced whole or not at all
     */
    public long write(Path file, Trail trail, TrailQuestion question, LongConsumer told) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try {
                long written;
                try (Writer text = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                    text.write('\uFEFF');
                    CsvWriter csv = CsvWriter.builder().build(text);
                    csv.writeRecord("at", "who", "action", "subject", "before", "after");
                    written = rows(csv, trail, question, told);
                    csv.flush();
                }
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
                return written;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException fault) {
            throw new CatalogFault(CatalogFault.Kind.CANNOT_WRITE, "Cannot write " + file, fault);
        }
    }

    private static long rows(CsvWriter csv, Trail trail, TrailQuestion question, LongConsumer told) {
        long written = 0;
        long before = Trail.NEWEST;
        List<TrailLine> page;
        do {
            told.accept(written);
            page = trail.before(before, question, PAGE);
            for (TrailLine line : page) {
                Change change = line.change();
                csv.writeRecord(
                        change.at().toString(),
                        Guarded.guard(change.who()),
                        Guarded.guard(change.action()),
                        Guarded.guard(change.subject()),
                        Guarded.guard(change.before()),
                        Guarded.guard(change.after()));
                before = line.number();
            }
            written += page.size();
        } while (page.size() == PAGE);
        return written;
    }
}
