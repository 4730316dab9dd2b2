package dev.awase.upkeep.update;

import java.util.Locale;

/** An update is not taken, for a reason that has a name; nothing was changed. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    /** Why, in words for a log and a prompt; what staff read is found under {@link #id}. */
    public enum Reason {
        NO_KEY("no key of the chain lies on this machine, so no update can be believed; put its update.key there"),
        UNREADABLE("it is no signed update, or it was altered on the way; copy it again as it was signed"),
        FORGED("it is signed by nobody whose key lies on this machine; take it from your chain alone"),
        EXPIRED("it was meant to be taken until a day that has passed; check the clock, or ask for a newer one"),
        PLATFORM("it is for another kind of machine; take the one for this kind"),
        SAME("it is the version that runs already"),
        OLDER("it is older than the version that runs; an update never goes back"),
        TOO_FAR("it needs a newer version than this one first; take that one before"),
        FAILED_BEFORE("it was tried on this machine and given up; take the next version"),
        OVERSIZE("it is larger than an update may be"),
        MISSING("the package that it names does not lie beside it; copy both"),
        TRUNCATED("the package is longer or shorter than what was signed; copy it again"),
        ALTERED("the package is not what was signed; copy it again, from your chain alone"),
        NO_ROOM("the disk has no room for it; free some space, and it is tried again"),
        UNPACKABLE("the package was signed and cannot be unpacked; ask whoever signed it");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Its stable name in records and strings. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    public Refused(Reason reason) {
        super(reason.words());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
