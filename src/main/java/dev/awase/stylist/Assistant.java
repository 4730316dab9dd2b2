package dev.awase.stylist;

import java.util.function.Consumer;

/** Answers a shopper's question about the shop's products, with the photo and the look in mind. */
public interface Assistant {
    /**
     * Answers on the caller's thread. {@code growing} is told the answer as far as it has come and is checked; what is
     * returned is the whole answer.
     *
     * @throws ModelFault if no usable answer came by the deadline
     */
    Reply answer(Enquiry enquiry, Consumer<Reply> growing, Deadline deadline);
}
