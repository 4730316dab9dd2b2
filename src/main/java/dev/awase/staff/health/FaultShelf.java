package dev.awase.staff.health;

import dev.awase.analytics.Mishap;
import java.util.List;

/** What went wrong on this machine lately. */
public interface FaultShelf {
    /** The latest first. */
    List<Mishap> latest();

    /** Somebody has seen to it: it is shown again when it happens again. */
    void forget(Mishap mishap);
}
