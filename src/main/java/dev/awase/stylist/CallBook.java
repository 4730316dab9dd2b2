package dev.awase.stylist;

import dev.awase.stylist.ModelFault.Kind;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps every call, in the ledger and as one line of figures in the log, and says when a day's budget is spent. */
record CallBook(CallLedger ledger, ModelSettings.Daily daily, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(CallBook.class);

    /**
     * Asks whether one more call may be made.
     *
     * @throws ModelFault with kind BUDGET if today's tokens or calls are spent
     */
    void open() {
        CallLedger.Spent spent = ledger.spentOn(LocalDate.now(clock));
        if (spent.tokens() >= daily.tokens() || spent.calls() >= daily.calls()) {
            throw new ModelFault(
                    Kind.BUDGET,
                    "today's budget is spent: %,d of %,d tokens, %,d of %,d calls. It opens again tomorrow; raise"
                                    .formatted(spent.tokens(), daily.tokens(), spent.calls(), daily.calls())
                            + " daily_tokens or daily_calls in the settings to go on today");
        }
    }

    /** A ledger that cannot write costs no shopper her answer. */
    void add(ModelCall call) {
        try {
            ledger.add(call);
        } catch (RuntimeException fault) {
            LOG.warn("a call of a model could not be kept", fault);
        }
        LOG.info(
                "{} {} in {} out {} ms {} finish {} fault {} dropped {}",
                call.purpose().id(),
                call.model(),
                call.tokensIn(),
                call.tokensOut(),
                call.took().toMillis(),
                call.finish().isEmpty() ? "none" : call.finish(),
                call.fault().map(Kind::id).orElse("none"),
                call.dropped());
    }
}
