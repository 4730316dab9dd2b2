package dev.awase.shopper;

import dev.awase.design.IdleWatch;
import dev.awase.design.TimeoutSettings;
import dev.awase.session.PhoneLine;
import dev.awase.session.Step;
import dev.awase.session.Visit;

/** How long a step is left in peace before it is asked whether somebody is there. */
final class Patience {
    private Patience() {}

    /** While a code for her phone is shown, its own count-down stands before the watch: she is busy with her phone. */
    static IdleWatch.Pace of(Visit visit, TimeoutSettings timeouts, long nanos) {
        IdleWatch.Pace usual = timeouts.visit();
        return switch (visit.step()) {
            case Step.Goodbye _, Step.Erased _ -> timeouts.goodbye();
            case Step.Call _ when visit.call().begun() -> timeouts.waiting();
            case Step.Phone(PhoneLine.Open open) ->
                new IdleWatch.Pace(usual.quiet().plusNanos(Math.max(0, open.until() - nanos)), usual.warning());
            default -> usual;
        };
    }
}
