package dev.awase.upkeep.update;

import java.util.Locale;

/** Where an update stands on one machine, from the first look at it to one of its three ends. */
public enum Phase {
    /** Something lies there or was fetched; nothing of it is believed. */
    FOUND,
    /** Its manifest is the chain's, and it is for this machine. */
    VERIFIED,
    /** Its package is copied and is what was signed; it waits for a quiet hour. */
    WAITING,
    /** Whoever applies it has verified it anew and unpacks it. */
    APPLYING,
    /** It runs, and has yet to show that it is well. */
    TRIAL,
    /** It was well. */
    KEPT,
    /** It was not well: the version before runs again. */
    ROLLED_BACK,
    /** It was not taken; nothing was changed. */
    REFUSED;

    /** Its stable name in documents. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
