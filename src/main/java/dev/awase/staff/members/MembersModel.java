package dev.awase.staff.members;

import dev.awase.access.Member;
import dev.awase.access.Members;
import dev.awase.access.Members.Refused;
import dev.awase.access.Pin;
import dev.awase.access.Role;
import dev.awase.staff.FaultWords;
import dev.awase.staff.Office;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The members as the page shows them. Each change is kept in the trail; none holds a PIN. */
public final class MembersModel {
    private final Members members;
    private final Office office;
    private final ReadOnlyObjectWrapper<List<Member>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

    public MembersModel(Members members, Office office) {
        this.members = members;
        this.office = office;
    }

    // Properties

    public ReadOnlyObjectProperty<List<Member>> all() {
        return all.getReadOnlyProperty();
    }

    /** Counts the changes that were made here: the trail has a line more. */
    public ReadOnlyLongProperty changes() {
        return changes.getReadOnlyProperty();
    }

    // Commands

    /** Reads them anew. */
    public void look() {
        office.errands().run(members::all, all::set);
    }

    public void add(String name, Role role, String pin) {
        Member member = new Member(named(name), role);
        change("member.add", member.name(), "", role.id(), () -> {
            members.add(member, pin);
            return () -> {};
        });
    }

    public void rename(Member member, String name) {
        String next = named(name);
        change("member.name", next, member.name(), next, () -> {
            members.rename(member.name(), next);
            return () -> members.rename(next, member.name());
        });
    }

    public void setRole(Member member, Role role) {
        change("member.role", member.name(), member.role().id(), role.id(), () -> {
            members.setRole(member.name(), role);
            return () -> members.setRole(member.name(), member.role());
        });
    }

    public void setPin(Member member, String pin) {
        change("member.pin", member.name(), "", "", () -> {
            members.setPin(member.name(), pin);
            return () -> {};
        });
    }

    /** Takes somebody out; his lines of the trail stay. Taken back he has the PIN he had. */
    public void remove(Member member) {
        change("member.remove", member.name(), member.role().id(), "", () -> members.remove(member.name()));
    }

    /** Does it and offers to take it back where that can be: nobody keeps a PIN that could be set again. */
    private void change(String action, String subject, String before, String after, Callable<Runnable> work) {
        boolean forGood = action.equals("member.add") || action.equals("member.pin");
        office.errands()
                .run(
                        () -> {
                            Runnable back = worded(subject, work);
                            office.note(action, subject, before, after);
                            return back;
                        },
                        back -> {
                            String words = office.text("staff.members.done", subject);
                            if (forGood) {
                                office.notices().say(words);
                            } else {
                                office.notices().say(words, () -> takeBack(action, subject, before, after, back));
                            }
                            changed();
                        });
    }

    private void takeBack(String action, String subject, String before, String after, Runnable back) {
        office.errands()
                .run(
                        () -> {
                            worded(subject, () -> {
                                back.run();
                                return back;
                            });
                            office.note(action + ".undo", subject, /* before= */ after, /* after= */ before);
                            return subject;
                        },
                        done -> {
                            office.notices().say(office.text("staff.members.taken-back", done));
                            changed();
                        });
    }

    private void changed() {
        changes.set(changes.get() + 1);
        look();
    }

    private static Runnable worded(String subject, Callable<Runnable> work) throws Exception {
        try {
            return work.call();
        } catch (Refused refused) {
            throw new FaultWords.InWords(
                    "staff.members.refused." + refused.why().name().toLowerCase(Locale.ROOT), subject, Pin.SHORTEST);
        }
    }

    private static String named(String typed) {
        String name = Member.name(typed);
        if (name.isEmpty()) {
            throw new FaultWords.InWords("staff.members.no-name");
        }
        return name;
    }
}
