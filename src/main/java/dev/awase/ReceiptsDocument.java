package dev.awase;

import dev.awase.ImportDocument.RejectionDocument;
import java.util.List;
import java.util.Locale;

/** What became of a till's receipts; {@code added} and {@code unchanged} count sales: a product on a receipt. */
record ReceiptsDocument(
        String file,
        String kind,
        boolean dryRun,
        int added,
        int unchanged,
        long rowsRejected,
        List<RejectionDocument> rejections) {
    static ReceiptsDocument of(String file, boolean dryRun, ShopTill.Receipts taken, Locale language) {
        return new ReceiptsDocument(
                file,
                "receipts",
                dryRun,
                taken.fresh(),
                taken.known(),
                taken.rejections().size(),
                taken.rejections().stream()
                        .map(rejection -> RejectionDocument.of(rejection, language))
                        .toList());
    }

    String text() {
        StringBuilder text = new StringBuilder("%s%,d new sales read in, %,d known already; %,d rows rejected"
                .formatted(dryRun ? "dry run, nothing changed: " : "", added, unchanged, rowsRejected));
        rejections.forEach(rejection -> text.append(rejection.text()));
        return text.toString();
    }
}
