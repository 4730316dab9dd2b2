package dev.awase.shopper;

import dev.awase.design.IdleWatch;
import dev.awase.design.TimeoutSettings;
import dev.awase.session.PhoneLine;
import dev.awase.session.Step;

/** How long a step is left in peace before it is asked whether somebody is there. */
final class Patience {
    private Patience() {}

    /** While a code for her phone is shown, its own count-down stands before the watch: she is busy with her phone. */
    static IdleWatch.Pace of(Step step, TimeoutSettings timeouts, long nanos) {
        IdleWatch.Pace usual = timeouts.visit();
        return switch (step) {
            case Step.Goodbye _ -> timeouts.goodbye();
            case Step.Phone(PhoneLine.Open open) ->
                new IdleWatch.Pace(usual.quiet().plusNanos(Math.max(0, open.until() - nanos)), usual.warning());
            default -> usual;
        };
    }
}
