package dev.awase.analytics;

import dev.awase.item.Ground;
import java.util.List;
import java.util.Set;

/**
 * What a shopper said of a product, with the reasons that she was shown, by the ids of the rules they came from, and the
 * grounds she gave. Never a photo.
 */
public record Feedback(Choice choice, List<String> reasons, Set<Ground> grounds) {
    public Feedback {
        reasons = List.copyOf(reasons);
        grounds = Set.copyOf(grounds);
    }

    /** On no grounds that she gave. */
    public Feedback(Choice choice, List<String> reasons) {
        this(choice, reasons, Set.of());
    }
}
