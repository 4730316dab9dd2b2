package dev.awase.catalog.files;

import java.nio.file.Path;
import java.util.Currency;
import java.util.Optional;

/**
 * How a file is taken: the currency of prices that name none, where its pictures come from, whether it is only
 * tried out, what its columns were said to mean, and which of its cells were mended, and whether it is all
 * that its source has.
 */
public record ImportSettings(
        Currency currency,
        Optional<PictureSource> images,
        boolean dryRun,
        Mapping mapping,
        Corrections corrections,
        Optional<Whole> whole) {
    /** Yen, no pictures, for real. */
    public static final ImportSettings DEFAULT = new ImportSettings(
            Currency.getInstance("JPY"), Optional.empty(), false, Mapping.GUESSED, Corrections.NONE, Optional.empty());

    /** Pictures that stay where they lie, in this folder. */
    public ImportSettings withImages(Path folder) {
        return with(new FolderPictures(folder));
    }

    public ImportSettings with(PictureSource pictures) {
        return new ImportSettings(currency, Optional.of(pictures), dryRun, mapping, corrections, whole);
    }

    public ImportSettings asDryRun() {
        return new ImportSettings(currency, images, true, mapping, corrections, whole);
    }

    public ImportSettings with(Mapping said, Corrections mended) {
        return new ImportSettings(currency, images, dryRun, said, mended, whole);
    }

    /** The file is its source's whole range. */
    public ImportSettings with(Whole said) {
        return new ImportSettings(currency, images, dryRun, mapping, corrections, Optional.of(said));
    }
}
