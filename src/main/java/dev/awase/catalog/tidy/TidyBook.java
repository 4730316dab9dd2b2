package dev.awase.catalog.tidy;

import dev.awase.catalog.ProductId;
import dev.awase.catalog.tidy.TidyScan.Seen;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the last look found, kept with the shop, and what the staff said to leave as it is. Safe to use from any thread. */
public interface TidyBook {
    /** The last look and its counts; answers at once, however much was found. */
    Found found();

    /** So many of a kind, the biggest first, after a place in that order. */
    List<Kept> page(UntidyKind kind, State state, Optional<Kept> after, int many);

    /**
     * Takes down a new look in the place of the last one: {@code look} gives each finding as it finds it and says at the
     * end what it saw. Where it fails or is stopped, the last look stays.
     */
    void keep(Function<Consumer<Untidy>, Seen> look, Instant at);

    /** Says of these that they are right: each stays away until its value is another. */
    void leave(Collection<Kept> right, String who, Instant at);

    /** Takes that back. */
    void askAgain(Collection<Kept> left);

    /** These are mended, or no longer where that was taken back. */
    void mended(Collection<Kept> kept, boolean mended);

    /** All products that have this writing now. */
    List<ProductId> having(Untidy.Writing writing);

    /** What became of a finding. */
    enum State {
        OPEN,
        LEFT,
        MENDED
    }

    /** A finding with its number in this look, the mark that it has in every look, and who left it as it is. */
    record Kept(long number, double weight, String mark, Untidy untidy, Optional<Left> left) {}

    record Left(String who, Instant at) {}

    record Count(int open, int left) {}

    /** @param version the product version that was looked through; −1 before the first look */
    record Found(long version, Instant at, int products, Duration took, int tooFew, Map<UntidyKind, Count> counts) {
        public Found {
            counts = Map.copyOf(counts);
        }

        public int open() {
            return counts.values().stream().mapToInt(Count::open).sum();
        }

        public Count of(UntidyKind kind) {
            return counts.getOrDefault(kind, new Count(0, 0));
        }
    }
}
