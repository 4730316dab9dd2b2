package dev.awase.session;

import dev.awase.camera.Photo;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way in by the shopper's own phone: opens the door while its step is shown, and shuts it with the step. What comes
 * after that is wiped. Everything here runs on the screen but for {@link Waiting}, which is told on any thread.
 */
final class Phoning {
    private static final Logger LOG = LoggerFactory.getLogger(Phoning.class);

    private final CurrentVisit current;
    private final Looking looking;
    private final PhoneDoor door;
    private Optional<Waiting> waiting = Optional.empty();

    Phoning(CurrentVisit current, Looking looking, PhoneDoor door) {
        this.current = current;
        this.looking = looking;
        this.door = door;
        current.onPhoneLeft(this::left);
    }

    boolean offered() {
        return door.offered();
    }

    /** What came of opening it. */
    private sealed interface Tried {
        record Opened(PhoneDoor.Opened door) implements Tried {}

        record Failed(PhoneFault fault) implements Tried {}
    }

    /** The step has just begun. */
    void open(boolean leaves) {
        left();
        Waiting caller = new Waiting();
        waiting = Optional.of(caller);
        Locale language = current.now().language();
        current.errand(() -> tried(caller, language, leaves), tried -> opened(caller, tried), tried -> {
            if (tried instanceof Tried.Opened(PhoneDoor.Opened open)) {
                shut(open);
            }
        });
    }

    private Tried tried(Waiting caller, Locale language, boolean leaves) {
        try {
            return new Tried.Opened(door.open(caller, language, leaves));
        } catch (PhoneFault fault) {
            return new Tried.Failed(fault);
        }
    }

    private void opened(Waiting caller, Tried tried) {
        switch (tried) {
            case Tried.Opened(PhoneDoor.Opened open) -> {
                caller.door = Optional.of(open);
                current.change(new Step.Phone(
                        new PhoneLine.Open(open.address(), open.until(), open.wifi(), false, open.rehearsal())));
            }
            case Tried.Failed(PhoneFault fault) -> {
                LOG.warn("no phone can come in: {}", fault.getMessage());
                waiting = Optional.empty();
                current.change(new Step.Phone(new PhoneLine.Shut(
                        PhoneLine.Why.UNAVAILABLE, "P" + (fault.kind().ordinal() + 1))));
            }
        }
    }

    /** The step is over, or its door is not needed any more. */
    void left() {
        waiting.ifPresent(caller -> caller.door.ifPresent(this::shut));
        waiting = Optional.empty();
    }

    private void shut(PhoneDoor.Opened open) {
        try {
            current.background().execute(open::close);
        } catch (RejectedExecutionException closing) {
            open.close();
        }
    }

    /** One shopper who waits for her phone. */
    private final class Waiting implements PhoneDoor.Caller {
        private Optional<PhoneDoor.Opened> door = Optional.empty();

        @Override
        public void came() {
            current.anyTime().execute(() -> {
                if (isHere() && current.step() instanceof Step.Phone(PhoneLine.Open open) && !open.come()) {
                    current.improve(new Step.Phone(open.met()));
                }
            });
        }

        @Override
        public CompletableFuture<Boolean> brought(Photo photo) {
            CompletableFuture<Boolean> waited = new CompletableFuture<>();
            current.anyTime().execute(() -> {
                boolean here = isHere();
                // Before it is read: the phone is told at once.
                waited.complete(here);
                if (here) {
                    left();
                    current.change(new Step.Phone(new PhoneLine.Received()));
                    looking.read(() -> photo);
                } else {
                    photo.wipe();
                }
            });
            return waited;
        }

        @Override
        public void late() {
            current.anyTime().execute(() -> {
                if (isHere()) {
                    // The door stays, to tell a late phone so, until the step is left.
                    current.change(new Step.Phone(new PhoneLine.Shut(PhoneLine.Why.LATE, "")));
                }
            });
        }

        /** Whether it is still she who waits. */
        private boolean isHere() {
            return waiting.equals(Optional.of(this));
        }
    }
}
