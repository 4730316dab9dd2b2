package dev.awase.staff.health;

import java.util.List;

/** Looks at machine, file, camera and model; takes seconds. */
public interface MachineLook {
    /** How far it has come, as a share of 1; what this throws ends the look. */
    @FunctionalInterface
    interface Told {
        void at(double share);
    }

    /** All that was found, the well and the not so well. It only looks: nothing is mended. */
    List<Note> look(Told told);
}
