package dev.awase.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A door in no network. */
final class FakePhoneDoor implements PhoneDoor {
    final List<Caller> callers = new ArrayList<>();
    Optional<PhoneFault.Kind> fault = Optional.empty();
    int closed;

    Caller caller() {
        return callers.getLast();
    }

    @Override
    public boolean offered() {
        return true;
    }

    @Override
    public Opened open(Caller caller, Locale language, boolean leaves) {
        fault.ifPresent(kind -> {
            throw new PhoneFault(kind, "planted");
        });
        callers.add(caller);
        return new Opened() {
            @Override
            public String address() {
                return "http://192.168.0.20:8484/secret";
            }

            @Override
            public long until() {
                return 0;
            }

            @Override
            public Optional<String> wifi() {
                return Optional.empty();
            }

            @Override
            public boolean rehearsal() {
                return false;
            }

            @Override
            public void close() {
                closed++;
            }
        };
    }
}
