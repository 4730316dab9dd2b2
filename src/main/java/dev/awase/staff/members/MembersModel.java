package dev.awase.staff.members;

import dev.awase.access.Change;
import dev.awase.access.Member;
import dev.awase.access.Members;
import dev.awase.access.Members.Refused;
import dev.awase.access.Pin;
import dev.awase.access.Role;
import dev.awase.staff.Errands;
import dev.awase.staff.FaultWords;
import dev.awase.staff.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The members and the trail as the page shows them. Each change is kept in the trail; none holds a PIN. */
public final class MembersModel {
    private static final int PAGE = 50;

    private final Members members;
    private final Office office;
    private final Errands.Latest latest = new Errands.Latest();
    private final ReadOnlyObjectWrapper<List<Member>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Change>> trail = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private String words = "";

    public MembersModel(Members members, Office office) {
        this.members = members;
        this.office = office;
    }

    // Properties

    public ReadOnlyObjectProperty<List<Member>> all() {
        return all.getReadOnlyProperty();
    }

    /** The newest first. */
    public ReadOnlyObjectProperty<List<Change>> trail() {
        return trail.getReadOnlyProperty();
    }

    /** Whether the trail goes on. */
    public ReadOnlyBooleanProperty more() {
        return more.getReadOnlyProperty();
    }

    // Commands

    /** Reads both anew. */
    public void look() {
        office.errands().run(members::all, all::set);
        search(words);
    }

    /** Narrows the trail to lines that hold these words: a name, a SKU, an action. */
    public void search(String wanted) {
        words = wanted;
        office.errands().run(latest, () -> office.trail().newest(wanted, 0, PAGE), found -> {
            trail.set(found);
            more.set(found.size() == PAGE);
        });
    }

    /** The next lines of the trail. */
    public void goOn() {
        int known = trail.get().size();
        office.errands().run(latest, () -> office.trail().newest(words, known, PAGE), found -> {
            List<Change> longer = new ArrayList<>(trail.get());
            longer.addAll(found);
            trail.set(longer);
            more.set(found.size() == PAGE);
        });
    }

    public void add(String name, Role role, String pin) {
        if (name.isBlank()) {
            refuse("staff.members.no-name");
        }
        Member member = new Member(name, role);
        change("member.add", member.name(), "", role.id(), () -> members.add(member, pin));
    }

    public void rename(Member member, String name) {
        if (name.isBlank()) {
            refuse("staff.members.no-name");
        }
        change("member.name", member.name(), member.name(), name.strip(), () -> members.rename(member.name(), name));
    }

    public void setRole(Member member, Role role) {
        change("member.role", member.name(), member.role().id(), role.id(), () -> members.setRole(member.name(), role));
    }

    public void setPin(Member member, String pin) {
        change("member.pin", member.name(), "", "", () -> members.setPin(member.name(), pin));
    }

    /** Takes somebody out; his lines of the trail stay. */
    public void remove(Member member) {
        change("member.remove", member.name(), member.role().id(), "", () -> members.remove(member.name()));
    }

    private void change(String action, String subject, String before, String after, Runnable work) {
        office.errands()
                .run(
                        () -> {
                            try {
                                work.run();
                            } catch (Refused refused) {
                                throw new FaultWords.InWords(
                                        "staff.members.refused."
                                                + refused.why().name().toLowerCase(Locale.ROOT),
                                        subject,
                                        Pin.SHORTEST);
                            }
                            office.note(action, subject, before, after);
                            return subject;
                        },
                        done -> {
                            office.notices().say(office.text("staff.members.done", done));
                            look();
                        });
    }

    private static void refuse(String key) {
        throw new FaultWords.InWords(key);
    }
}
