package dev.awase.staff.health;

import dev.awase.staff.Area;

/** The way from a finding to the place where it is mended. On the screen's thread. */
public interface Ways {
    /** Whether whoever is here may go there. */
    boolean open(Area area);

    void go(Area area);
}
