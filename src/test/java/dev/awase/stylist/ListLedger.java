package dev.awase.stylist;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A ledger in memory; days are UTC's. */
public final class ListLedger implements CallLedger {
    private final List<ModelCall> calls = new CopyOnWriteArrayList<>();

    @Override
    public void add(ModelCall call) {
        calls.add(call);
    }

    @Override
    public Spent spentOn(LocalDate day) {
        List<ModelCall> that = calls.stream()
                .filter(call -> LocalDate.ofInstant(call.at(), ZoneOffset.UTC).equals(day))
                .toList();
        return new Spent(
                that.stream()
                        .mapToLong(call -> call.tokensIn() + call.tokensOut())
                        .sum(),
                that.size());
    }

    public List<ModelCall> calls() {
        return calls;
    }
}
