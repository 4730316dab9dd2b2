package dev.awase.coordination.taste;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * That a piece was chosen, or refused where {@link Source#refuses}, beside what was there.
 *
 * @param context the pieces that were there: the shopper's own, or the rest of a stylist's look; at least one
 * @param shown what was shown for the same slot; with the piece itself among them they are a shelf in its order, and what
 *     stood in front does not count for having stood there. Where empty, others of its category are drawn from the shop
 * @param visit one shopper's visit; all that it says counts for no more than a few outcomes. 0 where there was none
 */
public record Outcome(Source source, List<Piece> context, Piece piece, List<Piece> shown, long visit, Instant at) {
    public Outcome {
        if (context.isEmpty()) {
            throw new IllegalArgumentException("a choice is learned beside something: the context is empty");
        }
        context = List.copyOf(context);
        shown = List.copyOf(shown);
    }

    /** A stylist's whole look, which is a choice of each piece beside the others; at least two pieces. */
    public static List<Outcome> ofLook(List<Piece> look, Instant at) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < look.size(); i++) {
            List<Piece> others = new ArrayList<>(look);
            Piece piece = others.remove(i);
            outcomes.add(new Outcome(Source.CURATED, others, piece, List.of(), 0, at));
        }
        return outcomes;
    }
}
