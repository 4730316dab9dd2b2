package dev.awase.vision;

import java.util.Optional;

/**
 * What one live frame shows at a glance: what would keep a photo of it from being read well, if anything, how light it is
 * and where what is light and dark lies. Nothing in it tells whose face or what piece it was.
 *
 * @param flaw the first that would have to be mended
 * @param light how light the lightest twentieth of it is, CIE lightness 0 to 100
 * @param grid to tell movement by, beside the glimpse before
 */
public record Glimpse(Optional<Flaw> flaw, double light, Grid grid) {
    /** What may be wrong, the one to be mended first standing first. */
    public enum Flaw {
        DARK,
        BRIGHT,
        /** Nothing is held up. */
        EMPTY,
        /** Something reaches over the guide, where a face would be. */
        OVER,
        /** More than one thing is held up. */
        SEVERAL,
        SMALL,
        /** Out of focus, or moved so fast. */
        BLURRED
    }
}
