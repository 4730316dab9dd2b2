package dev.awase.session;

import dev.awase.stylist.Assistant;
import dev.awase.stylist.Deadline;
import dev.awase.stylist.Enquiry;
import dev.awase.stylist.Reply;
import dev.awase.stylist.Shop;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers a shopper on this machine, at once and without a model: from the catalog and from what goes together. What it
 * does not understand to the last word it does not answer: {@link Reply.Kind#UNKNOWN}. It never fails.
 */
public final class FloorAssistant implements Assistant {
    private static final Logger LOG = LoggerFactory.getLogger(FloorAssistant.class);

    private final Shop shop;

    public FloorAssistant(Shop shop) {
        this.shop = shop;
    }

    @Override
    public Reply answer(Enquiry enquiry, Consumer<Reply> growing, Deadline deadline) {
        try {
            return new FloorAnswer(shop, enquiry).reply();
        } catch (RuntimeException fault) {
            // The kind of fault alone: its words may hold the shopper's.
            LOG.warn("the floor could not answer: {}", fault.getClass().getName());
            return new Reply(Reply.Kind.UNKNOWN, "", List.of(), true);
        }
    }
}
