package dev.awase.staff.members;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.access.Member;
import dev.awase.access.Role;
import dev.awase.staff.FaultWords;
import dev.awase.staff.MembersInMemory;
import dev.awase.staff.Office;
import dev.awase.staff.SampleOffice;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class OwnPinTest {
    private final MembersInMemory members = new MembersInMemory();
    private final SampleOffice outside = new SampleOffice();
    private final AtomicInteger done = new AtomicInteger();
    private OwnPinModel model;

    @BeforeEach
    void open() {
        members.add(new Member("Abe", Role.CLERK), "482916");
        Office office = outside.in(Locale.ENGLISH, Clock.systemUTC());
        outside.shift.begin(new Member("Abe", Role.CLERK));
        model = new OwnPinModel(members, office);
    }

    @Test
    void aClerkGivesHimselfAnotherPin() {
        model.change("482916", "７３９１０５", "739105", done::incrementAndGet);
        assertEquals("７３９１０５", members.pins.get("Abe"), "digits of any width are the members' to read");
        assertEquals(1, done.get());
        assertEquals("member.own-pin", outside.changes.getLast().action());
        assertEquals("Abe", outside.changes.getLast().who());
    }

    @Test
    void whoeverDoesNotKnowTheOldOneChangesNothing() {
        model.change("000001", "739105", "739105", done::incrementAndGet);
        assertEquals("482916", members.pins.get("Abe"));
        assertEquals(0, done.get());
        assertTrue(outside.troubles.getLast().contains("staff.pin.wrong"), outside.troubles.toString());
    }

    @Test
    void aWeakOneOrTwoThatDifferAreRefusedAtOnce() {
        assertThrows(FaultWords.InWords.class, () -> model.change("482916", "123456", "123456", done::incrementAndGet));
        assertThrows(FaultWords.InWords.class, () -> model.change("482916", "739105", "739106", done::incrementAndGet));
        assertEquals("482916", members.pins.get("Abe"));
    }
}
