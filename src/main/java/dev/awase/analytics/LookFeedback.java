package dev.awase.analytics;

import dev.awase.item.Ground;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * What a shopper said of a whole look: the item she brought, the pieces laid with it, the ids of the rules whose reasons
 * she was shown, and on what grounds she said it. Never a photo.
 */
public record LookFeedback(
        Instant at,
        long visit,
        boolean liked,
        SeenPiece own,
        List<SeenPiece> pieces,
        List<String> reasons,
        Set<Ground> grounds) {
    public LookFeedback {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        pieces = List.copyOf(pieces);
        reasons = List.copyOf(reasons);
        grounds = Set.copyOf(grounds);
    }
}
