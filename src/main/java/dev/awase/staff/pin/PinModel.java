package dev.awase.staff.pin;

import dev.awase.access.Change;
import dev.awase.access.Entry;
import dev.awase.access.Member;
import dev.awase.access.Members;
import dev.awase.access.Pin;
import dev.awase.access.Role;
import dev.awase.staff.Errands;
import dev.awase.staff.Office;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Who wants to enter and how far he is; the digits themselves are told to nobody but {@link Members}. */
public final class PinModel {
    private final Members members;
    private final Office office;
    private final Errands.Watch watch = new Errands.Watch();
    private final StringBuilder digits = new StringBuilder();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOOKING);

    /** What the entrance shows. */
    public record State(Stage stage, List<Member> members, Optional<String> chosen, int digits, String words) {
        static final State LOOKING = new State(Stage.LOOKING, List.of(), Optional.empty(), 0, "");

        public State {
            members = List.copyOf(members);
        }

        State words(String said) {
            return new State(stage, members, chosen, digits, said);
        }

        State at(Stage next) {
            return new State(next, members, chosen, digits, words);
        }
    }

    /** How the entrance stands. */
    public enum Stage {
        LOOKING,
        /** The first start: somebody names himself and his PIN. */
        FIRST,
        READY,
        /** A PIN is being looked at. */
        CHECKING,
        /** Nobody can try for a while. */
        WAITING
    }

    public PinModel(Members members, Office office) {
        this.members = members;
        this.office = office;
    }

    // Properties

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    // Commands

    /** Finds out who there is; to be called when the entrance is shown. */
    public void look() {
        office.errands().run(members::all, all -> {
            Stage stage = all.isEmpty() ? Stage.FIRST : Stage.READY;
            Optional<String> only = all.size() == 1 ? Optional.of(all.getFirst().name()) : Optional.empty();
            state.set(new State(stage, all, only, 0, ""));
            tick();
        });
    }

    /** Counts a wait down; to be called each second. */
    public void tick() {
        if (now().stage() == Stage.READY || now().stage() == Stage.WAITING) {
            Optional<String> whose = now().chosen();
            office.errands().watch(watch, () -> members.waiting(whose.orElse("")), left -> {
                // Somebody else's wait is not shown to whoever was chosen meanwhile.
                if (whose.isPresent() && whose.equals(now().chosen())) {
                    wait(left);
                }
            });
        }
    }

    public void choose(String name) {
        digits.setLength(0);
        if (now().stage() == Stage.READY || now().stage() == Stage.WAITING) {
            // Each has a wait of his own: the next tick tells.
            state.set(new State(Stage.READY, now().members(), Optional.of(name), 0, ""));
            tick();
        }
    }

    public void type(char sign) {
        char digit = Pin.digits(String.valueOf(sign)).charAt(0);
        if (digit >= '0'
                && digit <= '9'
                && now().stage() == Stage.READY
                && now().chosen().isPresent()
                && digits.length() < Pin.LONGEST) {
            digits.append(digit);
            counted();
        }
    }

    public void erase() {
        if (!digits.isEmpty()) {
            digits.setLength(digits.length() - 1);
            counted();
        }
    }

    /** Tries to enter with what was typed. */
    public void enter() {
        Optional<String> name = now().chosen();
        if (now().stage() != Stage.READY || name.isEmpty() || digits.isEmpty()) {
            return;
        }
        String pin = digits.toString();
        digits.setLength(0);
        state.set(new State(Stage.CHECKING, now().members(), name, 0, ""));
        office.errands()
                .begin(
                        "",
                        _ -> members.enter(name.get(), pin),
                        this::entered,
                        // Whatever became of it, the entrance is there for the next try.
                        () -> {
                            if (now().stage() == Stage.CHECKING) {
                                state.set(now().at(Stage.READY));
                            }
                        });
    }

    /** The first start: this is the manager, this his PIN, twice. */
    public void begin(String name, String pin, String again) {
        Optional<String> wrong = name.isBlank()
                ? Optional.of("staff.pin.no-name")
                : Pin.weakness(pin)
                        .map(weak -> "staff.pin.weak." + weak.name().toLowerCase(Locale.ROOT))
                        .or(() -> Pin.digits(pin).equals(Pin.digits(again))
                                ? Optional.empty()
                                : Optional.of("staff.pin.not-same"));
        if (wrong.isPresent()) {
            state.set(now().words(office.text(wrong.get())));
            return;
        }
        Member first = new Member(Member.name(name), Role.MANAGER);
        office.errands()
                .run(
                        () -> {
                            try {
                                members.addFirst(first.name(), pin);
                            } catch (Members.Refused quicker) {
                                return Optional.<Member>empty();
                            }
                            office.trail()
                                    .note(new Change(
                                            office.clock().instant(),
                                            first.name(),
                                            "member.first",
                                            first.name(),
                                            "",
                                            ""));
                            return Optional.of(first);
                        },
                        entered -> entered.ifPresentOrElse(office.shift()::begin, this::look));
    }

    private void entered(Entry entry) {
        switch (entry) {
            case Entry.Entered(Member member) -> office.shift().begin(member);
            case Entry.Wrong(int left) ->
                state.set(new State(
                        Stage.READY, now().members(), now().chosen(), 0, office.text("staff.pin.wrong", left)));
            case Entry.Wait(Duration left) -> wait(left);
        }
    }

    private void wait(Duration left) {
        if (left.isZero()) {
            if (now().stage() == Stage.WAITING) {
                state.set(now().at(Stage.READY).words(""));
            }
            return;
        }
        long seconds = (left.toMillis() + 999) / 1000;
        state.set(new State(
                Stage.WAITING,
                now().members(),
                now().chosen(),
                0,
                office.text("staff.pin.wait", Long.toString(seconds / 60), "%02d".formatted(seconds % 60))));
    }

    private void counted() {
        State now = now();
        state.set(new State(now.stage(), now.members(), now.chosen(), digits.length(), ""));
    }

    private State now() {
        return state.get();
    }
}
