package dev.awase.session;

import dev.awase.coordination.Match;
import dev.awase.stylist.Reply;
import java.util.List;
import java.util.Optional;

/**
 * A shopper's question with its answer as far as it has come, none yet at first, and the products it speaks of, in
 * stock, as cards.
 *
 * @param meant the question in words that this machine reads, where it was touched and not written
 */
public record Exchange(String question, String meant, Optional<Reply> reply, List<Match> cards) {
    public Exchange {
        cards = List.copyOf(cards);
    }

    /** One whose own words are what it means. */
    public Exchange(String question, Optional<Reply> reply, List<Match> cards) {
        this(question, question, reply, cards);
    }

    /** The same with what has come of its answer. */
    Exchange answered(Reply now, List<Match> shown) {
        return new Exchange(question, meant, Optional.of(now), shown);
    }
}
