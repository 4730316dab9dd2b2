package dev.awase.access;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The members of the staff and their PINs. What takes a PIN takes some tenths of a second. Safe to use from any thread;
 * each method throws {@link dev.awase.catalog.CatalogFault} for what the shop's file does wrong.
 */
public interface Members {
    /** In the order of their names; none before the first start is done. */
    List<Member> all();

    /**
     * Adds somebody.
     *
     * @throws Refused TAKEN, or WEAK where the PIN is
     */
    void add(Member member, String pin);

    /**
     * The first start: this is the manager, where there is nobody yet.
     *
     * @throws Refused TAKEN where somebody was quicker, or WEAK
     */
    void addFirst(String name, String pin);

    /** @throws Refused TAKEN or GONE */
    void rename(String name, String other);

    /** @throws Refused LAST_MANAGER where nobody would be left who may let others in, or GONE */
    void setRole(String name, Role role);

    /** @throws Refused WEAK or GONE */
    void setPin(String name, String pin);

    /**
     * Takes somebody out. What it gives takes them in again with the role and the PIN they had, or throws {@link Refused}
     * TAKEN where somebody else is called so by then.
     *
     * @throws Refused LAST_MANAGER or GONE
     */
    Runnable remove(String name);

    /** By what somebody is known for good, whatever becomes of the name. */
    Optional<Long> number(String name);

    /** Whoever has this number now: under the name and with the role of now, unless nobody. */
    Optional<Member> numbered(long number);

    /**
     * Lets somebody in, or counts the try: a try counts before it is looked at, and against the member whose name it was
     * made under. Whoever enters clears his own tries and nobody else's.
     */
    Entry enter(String name, String pin);

    /**
     * What is left of this member's wait; zero where he may try. The waits of all pass only while one is asked for, each
     * second or so.
     */
    Duration waiting(String name);

    /** Why something about members cannot be done. */
    final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final Why why;

        Refused(Why why) {
            super(why.name());
            this.why = why;
        }

        public Why why() {
            return why;
        }

        /** The causes that call for different words. */
        public enum Why {
            TAKEN,
            WEAK,
            LAST_MANAGER,
            GONE
        }
    }
}
