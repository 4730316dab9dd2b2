package dev.awase.session;

import java.util.Optional;

/** How the way from the shopper's phone stands. */
public sealed interface PhoneLine {
    /** The door is being opened. */
    record Opening() implements PhoneLine {}

    /**
     * A phone may come in: the address, when the time is up (see {@link PhoneDoor.Opened#until()}), the name of the store's
     * wireless network, whether a phone has opened the page, and whether this is a rehearsal.
     */
    record Open(String address, long until, Optional<String> wifi, boolean come, boolean rehearsal)
            implements PhoneLine {
        /** A phone is here. */
        public Open met() {
            return new Open(address, until, wifi, true, rehearsal);
        }

        /** Without the address: whoever has it can come in. */
        @Override
        public String toString() {
            return "Open[come=" + come + ", rehearsal=" + rehearsal + "]";
        }
    }

    /** The photo is here and being read. */
    record Received() implements PhoneLine {}

    /** No phone can come in any more; {@code code} is for the staff, empty where they can do nothing about it. */
    record Shut(Why why, String code) implements PhoneLine {}

    /** Why it is shut. */
    enum Why {
        /** Nobody came in time. */
        LATE,
        /** The photo came, and nothing could be made out on it. */
        UNREADABLE,
        /** It could not be opened. */
        UNAVAILABLE
    }
}
