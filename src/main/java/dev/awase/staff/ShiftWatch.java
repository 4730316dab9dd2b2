package dev.awase.staff;

import dev.awase.access.Member;
import dev.awase.access.Members;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/**
 * Looks each second whether whoever is at the console may still be there: somebody taken out is locked out, and another
 * name or role holds at once, whichever program it was given in. While the file cannot be read nobody is locked out.
 */
public final class ShiftWatch {
    private final Shift shift;
    private final Members members;
    private final Errands errands;
    private final Timeline each = new Timeline(new KeyFrame(Duration.seconds(1), _ -> look()));
    private Errands.Watch watch = new Errands.Watch();
    private Optional<Member> seen = Optional.empty();
    private Optional<Long> number = Optional.empty();

    private ShiftWatch(Shift shift, Members members, Errands errands) {
        this.shift = shift;
        this.members = members;
        this.errands = errands;
        each.setCycleCount(Animation.INDEFINITE);
    }

    /** Begins to watch; while nobody is here its clock stands still. */
    public static ShiftWatch of(Shift shift, Members members, Errands errands) {
        ShiftWatch watch = new ShiftWatch(shift, members, errands);
        shift.member().subscribe(watch::follow);
        return watch;
    }

    private void follow(Optional<Member> member) {
        if (member.equals(seen)) {
            return;
        }
        seen = member;
        number = Optional.empty();
        // A look under way is about somebody else: it must not keep the next one waiting.
        watch = new Errands.Watch();
        if (member.isPresent()) {
            each.play();
            look();
        } else {
            each.stop();
        }
    }

    /** Looks at once. */
    public void look() {
        Optional<Member> asked = seen;
        Optional<Long> known = number;
        asked.ifPresent(member -> errands.watch(
                watch,
                () -> {
                    // A wait at the entrance passes only while it is asked for: so it does behind it, too.
                    members.waiting(member.name());
                    Optional<Long> who = known.or(() -> members.number(member.name()));
                    return new Found(who, who.flatMap(members::numbered));
                },
                found -> {
                    if (asked.equals(seen)) {
                        react(member, found);
                    }
                }));
    }

    private record Found(Optional<Long> number, Optional<Member> now) {}

    private void react(Member was, Found found) {
        number = found.number();
        if (found.now().isEmpty()) {
            shift.lock();
        } else if (!found.now().get().equals(was)) {
            seen = found.now();
            shift.become(found.now().get());
        }
    }
}
