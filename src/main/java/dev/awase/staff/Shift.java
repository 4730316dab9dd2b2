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

    /** Locks the console; what was typed and not kept stays on its page. */
    public void lock() {
        member.set(Optional.empty());
    }
}
