package dev.awase.coordination;

import java.util.List;

/** How well a product goes with the anchor, 0 to 1, and why, the strongest reason first. */
public record Score(double points, List<Reason> reasons) {
    public Score {
        reasons = List.copyOf(reasons);
    }
}
