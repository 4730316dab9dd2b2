package dev.awase.catalog.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What could not be taken from a file, as a file beside it that a spreadsheet opens: where, what, and why. */
public final class RejectedRows {
    private RejectedRows() {}

    /** UTF-8 with a mark; no cell of it is run as a formula. */
    public static void write(List<Rejection> rejections, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write('\uFEFF');
            try (CsvWriter csv = CsvWriter.builder().build(out)) {
                csv.writeRecord("line", "column", "value", "reason", "理由");
                for (Rejection rejection : rejections) {
                    csv.writeRecord(
                            Long.toString(rejection.line()),
                            Guarded.guard(rejection.column()),
                            Guarded.guard(rejection.value()),
                            rejection.words(Locale.ENGLISH),
                            rejection.words(Locale.JAPANESE));
                }
            }
        }
    }
}
