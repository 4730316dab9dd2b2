package dev.awase;

import dev.awase.catalog.files.ImportResult;
import dev.awase.catalog.files.Rejection;
import java.util.List;
import java.util.Locale;

/** What became of an imported file, as {@code awase import} prints it. */
record ImportDocument(
        String file,
        boolean dryRun,
        int added,
        int changed,
        int unchanged,
        int removed,
        int ofNobody,
        long rowsRead,
        long rowsRejected,
        List<RejectionDocument> rejections,
        List<String> ignoredColumns) {

    /** A row or cell that was not taken, and why. */
    record RejectionDocument(long line, String column, String value, String cause, String words, boolean rowLost) {
        static RejectionDocument of(Rejection rejection, Locale language) {
            return new RejectionDocument(
                    rejection.line(),
                    rejection.column(),
                    rejection.value(),
                    rejection.cause().name().toLowerCase(Locale.ROOT),
                    rejection.words(language),
                    rejection.cause().rowLost());
        }

        String text() {
            return "%nline %d, %s \"%s\": %s".formatted(line, column, value, words);
        }
    }

    static ImportDocument of(String file, boolean dryRun, ImportResult result, Locale language) {
        return new ImportDocument(
                file,
                dryRun,
                result.added(),
                result.changed(),
                result.unchanged(),
                result.gone().removed(),
                result.gone().ofNobody(),
                result.rowsRead(),
                result.rowsRejected(),
                result.rejections().stream()
                        .map(rejection -> RejectionDocument.of(rejection, language))
                        .toList(),
                result.ignoredColumns());
    }

    String text() {
        StringBuilder text =
                new StringBuilder("%s%,d products added, %,d changed, %,d unchanged%s; %,d rows read, %,d rejected"
                        .formatted(
                                dryRun ? "dry run, nothing changed: " : "",
                                added,
                                changed,
                                unchanged,
                                removed == 0 ? "" : ", %,d out of sale".formatted(removed),
                                rowsRead,
                                rowsRejected));
        rejections.forEach(rejection -> text.append(rejection.text()));
        if (!ignoredColumns.isEmpty()) {
            text.append("%nnot used: %s".formatted(String.join(", ", ignoredColumns)));
        }
        return text.toString();
    }
}
