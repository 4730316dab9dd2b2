package dev.awase.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.access.Member;
import dev.awase.access.Role;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ShiftWatchTest {
    private final MembersInMemory members = new MembersInMemory();
    private final Shift shift = new Shift();
    private ShiftWatch watch;

    @BeforeEach
    void enter() {
        members.add(new Member("Mori", Role.MANAGER), "739105");
        members.add(new Member("Abe", Role.CLERK), "482916");
        watch = ShiftWatch.of(shift, members, new Errands(Runnable::run, Runnable::run, fault -> {}));
        shift.begin(new Member("Mori", Role.MANAGER));
    }

    @Test
    void whoeverIsStillThereStays() {
        watch.look();
        assertEquals(
                Optional.of(new Member("Mori", Role.MANAGER)), shift.member().get());
    }

    @Test
    void somebodyTakenOutIsLockedOut() {
        members.remove("Mori");
        watch.look();
        assertEquals(Optional.empty(), shift.member().get());
    }

    @Test
    void anotherRoleAndAnotherNameHoldAtOnce() {
        members.setRole("Mori", Role.CLERK);
        watch.look();
        assertEquals(Optional.of(new Member("Mori", Role.CLERK)), shift.member().get());
        members.rename("Mori", "Morita");
        watch.look();
        assertEquals("Morita", shift.name(), "the trail has the name of now");
        members.remove("Morita");
        watch.look();
        assertEquals(Optional.empty(), shift.member().get());
    }

    @Test
    void anAnswerAboutWhoeverWasHereBeforeTouchesNobody() {
        shift.lock();
        members.remove("Mori");
        watch.look();
        shift.begin(new Member("Abe", Role.CLERK));
        watch.look();
        assertEquals("Abe", shift.name());
    }

    @Test
    void aFileThatCannotBeReadLocksNobodyOut() {
        members.broken = true;
        watch.look();
        assertEquals("Mori", shift.name());
        members.broken = false;
        members.remove("Mori");
        watch.look();
        assertEquals("", shift.name());
    }
}
