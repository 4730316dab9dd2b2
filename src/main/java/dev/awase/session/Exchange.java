package dev.awase.session;

import dev.awase.coordination.Match;
import dev.awase.stylist.Reply;
import java.util.List;
import java.util.Optional;

/**
 * A shopper's question with its answer as far as it has come, none yet at first, and the products it speaks of, in
 * stock, as cards.
 */
public record Exchange(String question, Optional<Reply> reply, List<Match> cards) {
    public Exchange {
        cards = List.copyOf(cards);
    }
}
