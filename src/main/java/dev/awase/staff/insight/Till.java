package dev.awase.staff.insight;

import dev.awase.catalog.files.Rejection;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** What the till sold, and how many visits are shown no style to compare with. Off the screen's thread. */
public interface Till {
    /** What became of a file of receipts: its number to be undone by, sales that are new and that were known. */
    record Taken(long file, int fresh, int known, List<Rejection> rejections) {
        public Taken {
            rejections = List.copyOf(rejections);
        }
    }

    /**
     * Reads receipts in.
     *
     * @param goOn false stops it, with nothing changed
     * @throws dev.awase.catalog.CatalogFault UNREADABLE or STOPPED
     */
    Taken take(Path file, String who, BooleanSupplier goOn);

    /** Takes a file's sales back; how many there were. */
    int undo(long file);

    /** How many of a hundred visits are shown no style. */
    int heldOut();

    /** Sets that, and answers what it was. */
    int holdOut(int percent, String who);

    /** So many minor units in the shop's money. */
    String money(double minor, Locale language);
}
