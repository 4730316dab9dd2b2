package dev.awase.session;

import dev.awase.item.Ground;
import java.util.HashSet;
import java.util.Set;

/** What a shopper says of a product or of a look, and on what grounds, as far as she gives them. */
public record Said(Step.Opinion opinion, Set<Ground> grounds) {
    public Said {
        grounds = Set.copyOf(grounds);
    }

    /** On no grounds yet. */
    static Said plainly(Step.Opinion opinion) {
        return new Said(opinion, Set.of());
    }

    /** With this ground too, or no longer. */
    Said on(Ground ground) {
        Set<Ground> others = new HashSet<>(grounds);
        if (!others.add(ground)) {
            others.remove(ground);
        }
        return new Said(opinion, others);
    }
}
