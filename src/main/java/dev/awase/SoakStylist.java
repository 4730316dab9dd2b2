package dev.awase;

import dev.awase.stylist.Advice;
import dev.awase.stylist.Consultation;
import dev.awase.stylist.Deadline;
import dev.awase.stylist.ModelFault;
import dev.awase.stylist.Stylist;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** A stylist who fails once when she is told to: is silent until nobody waits any more, or answers what cannot be used. */
final class SoakStylist implements Stylist {
    private final Stylist stylist;
    private final AtomicReference<Optional<SoakFault>> next = new AtomicReference<>(Optional.empty());

    SoakStylist(Stylist stylist) {
        this.stylist = stylist;
    }

    /** When she is asked next. */
    void fail(SoakFault how) {
        next.set(Optional.of(how));
    }

    /** All is well again. */
    void mend() {
        next.set(Optional.empty());
    }

    /** Whether she has yet to fail. */
    boolean failing() {
        return next.get().isPresent();
    }

    @Override
    public Advice advise(Consultation consultation, Deadline deadline) {
        Optional<SoakFault> how = next.getAndSet(Optional.empty());
        if (how.equals(Optional.of(SoakFault.MODEL_SILENT))) {
            silent(deadline);
        }
        if (how.equals(Optional.of(SoakFault.MODEL_GARBAGE))) {
            throw new ModelFault(ModelFault.Kind.UNREADABLE, "put in by the soak: the answer is no answer");
        }
        return stylist.advise(consultation, deadline);
    }

    private static void silent(Deadline deadline) {
        CountDownLatch gone = new CountDownLatch(1);
        deadline.onCancel(gone::countDown);
        try {
            boolean left = gone.await(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
            throw new ModelFault(
                    ModelFault.Kind.TIMEOUT, "put in by the soak: silent until " + (left ? "nobody asked" : "late"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ModelFault(ModelFault.Kind.TIMEOUT, "put in by the soak: stopped", stopped);
        }
    }

    @Override
    public boolean rehearsal() {
        return stylist.rehearsal();
    }

    @Override
    public boolean seesElsewhere() {
        return stylist.seesElsewhere();
    }
}
