package dev.awase.analytics;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * That a piece was chosen or refused beside what was there. What a shop's taste is learned from.
 *
 * @param visit one shopper's visit, 0 where there was none: all that one visit says counts only so much
 * @param context the pieces beside which it was chosen, at least one
 * @param shown what there was to choose from; with the piece itself in its place it is a shelf in order. Empty where
 *     nobody noted it
 */
public record Choice(
        Instant at, long visit, Source source, List<SeenPiece> context, SeenPiece piece, List<SeenPiece> shown) {
    public Choice {
        if (context.isEmpty()) {
            throw new IllegalArgumentException("a piece is chosen beside something");
        }
        at = at.truncatedTo(ChronoUnit.MILLIS);
        context = List.copyOf(context);
        shown = List.copyOf(shown);
    }

    /** Who said it: the shop's stylists, for or against; the till; a shopper, for or against. */
    public enum Source {
        CURATED,
        FORBIDDEN,
        BOUGHT,
        LIKED,
        DISLIKED;

        /** The stable id: English, lower case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Source> byId(String id) {
            for (Source source : values()) {
                if (source.id().equals(id)) {
                    return Optional.of(source);
                }
            }
            return Optional.empty();
        }
    }
}
