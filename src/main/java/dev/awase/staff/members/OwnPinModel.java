package dev.awase.staff.members;

import dev.awase.access.Entry;
import dev.awase.access.Members;
import dev.awase.access.Pin;
import dev.awase.staff.FaultWords;
import dev.awase.staff.Office;
import java.util.Locale;

/** Whoever is here gives himself another PIN; the one of now is asked for, and a wrong one counts as at the entrance. */
public final class OwnPinModel {
    private final Members members;
    private final Office office;

    public OwnPinModel(Members members, Office office) {
        this.members = members;
        this.office = office;
    }

    // Commands

    /**
     * Sets it, then tells so and runs {@code done}.
     *
     * @throws FaultWords.InWords at once for what cannot be a PIN
     */
    public void change(String now, String next, String again, Runnable done) {
        Pin.weakness(next).ifPresent(weak -> {
            throw new FaultWords.InWords("staff.pin.weak." + weak.name().toLowerCase(Locale.ROOT));
        });
        if (!Pin.digits(next).equals(Pin.digits(again))) {
            throw new FaultWords.InWords("staff.pin.not-same");
        }
        String name = office.shift().name();
        office.errands()
                .run(
                        () -> {
                            check(members.enter(name, now));
                            members.setPin(name, next);
                            office.note("member.own-pin", name, "", "");
                            return name;
                        },
                        _ -> {
                            office.notices().say(office.text("staff.members.own-pin-done"));
                            done.run();
                        });
    }

    private static void check(Entry entry) {
        switch (entry) {
            case Entry.Entered _ -> {}
            case Entry.Wrong(int left) -> throw new FaultWords.InWords("staff.pin.wrong", left);
            case Entry.Wait(var left) -> {
                long seconds = (left.toMillis() + 999) / 1000;
                throw new FaultWords.InWords(
                        "staff.pin.wait", Long.toString(seconds / 60), "%02d".formatted(seconds % 60));
            }
        }
    }
}
