package dev.awase.catalog.files;

import java.nio.file.Path;
import java.util.Currency;
import java.util.Optional;

/**
 * How a file is taken: the currency of prices that name none, the folder its pictures lie in, and whether it is only
 * tried out.
 */
public record ImportSettings(Currency currency, Optional<Path> images, boolean dryRun) {
    /** Yen, no pictures, for real. */
    public static final ImportSettings DEFAULT =
            new ImportSettings(Currency.getInstance("JPY"), Optional.empty(), false);

    public ImportSettings withImages(Path folder) {
        return new ImportSettings(currency, Optional.of(folder), dryRun);
    }

    public ImportSettings asDryRun() {
        return new ImportSettings(currency, images, true);
    }
}
