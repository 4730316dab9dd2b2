package dev.awase.design.review;

import dev.awase.design.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Parent;

/**
 * With lower controls, a finger's breadth of whatever can be touched lies between 380 and 1200 mm above the floor, at the
 * height at which the screen is declared to hang (ADA 308; EN 301 549, 8.3).
 */
final class Heights {
    /** Millimeters of a thing that are enough to touch it. */
    private static final double FINGER = 15;

    private Heights() {}

    static List<Fault> faults(Parent root, Format format) {
        List<Fault> faults = new ArrayList<>();
        for (Reach.Spot spot : Reach.below(root)) {
            // Clothes laid out lie over one another; each is a line of the list below too.
            if (Reach.inside(spot.node(), "flat-lay")) {
                continue;
            }
            Bounds box = spot.node().localToScene(spot.node().getLayoutBounds());
            double lower = format.aboveFloor(Math.min(box.getMaxY(), format.height()));
            double upper = format.aboveFloor(Math.max(box.getMinY(), 0));
            double needed = Math.min(FINGER, upper - lower) - 0.05;
            if (Math.min(upper, Format.HIGH_MM) - Math.max(lower, Format.LOW_MM) < needed) {
                faults.add(new Fault(
                        Fault.Kind.REACH,
                        spot.id(),
                        String.format(Locale.ROOT, "lies %.0f to %.0f mm above the floor", lower, upper)));
            }
        }
        return faults;
    }
}
