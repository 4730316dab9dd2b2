package dev.awase.analytics;

import dev.awase.catalog.ProductId;
import dev.awase.item.Category;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One visit as it is kept: how far it went, how long it stayed where, what was wished for, and whether it was shown no
 * style ({@code held}). Nothing about the person.
 *
 * @param opened what was opened; {@code shown} what stood first on the shelves of her looks
 * @param missed single words that were asked with which nothing was found; they are counted by day, and never kept
 *     with the visit
 */
public record VisitRecord(
        Instant began,
        Instant ended,
        Source source,
        Locale language,
        Optional<Category> category,
        Set<Stage> reached,
        Ending ending,
        int touches,
        Map<Dwelt, Duration> dwell,
        List<Want> wants,
        Set<ProductId> opened,
        Set<ProductId> shown,
        Set<String> missed,
        boolean held) {
    public VisitRecord {
        reached = reached.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(reached));
        dwell = dwell.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(dwell));
        wants = List.copyOf(wants);
        opened = Set.copyOf(opened);
        shown = Set.copyOf(shown);
        missed = Set.copyOf(missed);
    }

    /** Who was there. */
    public enum Source {
        SHOPPER,
        /** Stills instead of a lens: counts in no report. */
        REHEARSAL,
        /** Made up by {@code awase simulate}; reports that hold such visits say so. */
        SIMULATED;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far a visit goes, in order; each is one bit. */
    public enum Stage {
        PHOTO,
        LOOK,
        DETAIL,
        CALLED,
        /** Asked for the list of her look, by code or on paper. */
        TAKEN;

        int bit() {
            return 1 << ordinal();
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a visit ends. */
    public enum Ending {
        /** With thanks. */
        FINISHED,
        /** Nobody touched the screen any more. */
        LEFT,
        RESTARTED,
        TROUBLE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Ending byId(String id) {
            return Arrays.stream(values())
                    .filter(ending -> ending.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The steps whose time is kept. */
    public enum Dwelt {
        CAPTURE,
        LOOKS,
        DETAIL,
        ASK;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Something wished for, and whether the shop had it. */
    public record Want(Kind kind, String wish, boolean found) {
        /** What is wished for. */
        public enum Kind {
            CATEGORY,
            TONE,
            SIZE;

            public String id() {
                return name().toLowerCase(Locale.ROOT);
            }

            static Kind byId(String id) {
                return Arrays.stream(values())
                        .filter(kind -> kind.id().equals(id))
                        .findFirst()
                        .orElseThrow();
            }
        }
    }
}
