package dev.awase.staff.insight;

import java.util.OptionalDouble;

/** What tokens cost by the prices that are set now. Off the screen's thread. */
public interface ModelBill {
    /** In the currency of the endpoint's bill, for so many tokens sent and answered; none where no price is set. */
    OptionalDouble of(long tokensIn, long tokensOut);
}
