package dev.awase.staff;

import dev.awase.access.Member;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Who is at the console; nobody while it is locked. On the screen's thread. */
public final class Shift {
    private final ReadOnlyObjectWrapper<Optional<Member>> member = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Optional<Member>> member() {
        return member.getReadOnlyProperty();
    }

    /** The name that the trail keeps; empty while locked. */
    public String name() {
        return member.get().map(Member::name).orElse("");
    }

    public void begin(Member entered) {
        member.set(Optional.of(entered));
    }

    /** Whoever is here goes on under another name or with another role; the page shown is made anew. */
    void become(Member now) {
        if (member.get().isPresent()) {
            member.set(Optional.of(now));
        }
    }

    /** Locks the console: its page is thrown away, and with it what was typed and not kept. */
    public void lock() {
        member.set(Optional.empty());
    }
}
