package dev.awase.stylist;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A ledger that passes every call on to another and remembers those that came through it. Safe to use from any thread. */
public final class CallTally implements CallLedger {
    private final CallLedger kept;
    private final List<ModelCall> calls = new CopyOnWriteArrayList<>();

    public CallTally(CallLedger kept) {
        this.kept = kept;
    }

    @Override
    public void add(ModelCall call) {
        calls.add(call);
        kept.add(call);
    }

    @Override
    public Spent spentOn(LocalDate day) {
        return kept.spentOn(day);
    }

    /** In the order in which they ended. */
    public List<ModelCall> calls() {
        return List.copyOf(calls);
    }
}
