package dev.awase.analytics;

import java.util.List;

/**
 * What a shopper said of a product, with the reasons that she was shown, by the ids of the rules they came from. Never a
 * photo.
 */
public record Feedback(Choice choice, List<String> reasons) {
    public Feedback {
        reasons = List.copyOf(reasons);
    }
}
