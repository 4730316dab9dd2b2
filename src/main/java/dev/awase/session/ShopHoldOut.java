package dev.awase.session;

import dev.awase.analytics.SqliteHoldOut;
import dev.awase.catalog.CatalogFault;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds out as many visits as the shop's managers set, by chance: asked once a visit, and never changed while it lasts.
 * Where the file cannot be read nobody is held out. On the screen's thread.
 */
public final class ShopHoldOut implements HoldOut {
    private static final Logger LOG = LoggerFactory.getLogger(ShopHoldOut.class);

    private final SqliteHoldOut share;
    private final RandomGenerator chance;
    private long asked = -1;
    private boolean held;

    public ShopHoldOut(SqliteHoldOut share, RandomGenerator chance) {
        this.share = share;
        this.chance = chance;
    }

    @Override
    public boolean holds(long visit) {
        if (visit != asked) {
            asked = visit;
            held = chance.nextInt(100) < percent();
        }
        return held;
    }

    private int percent() {
        try {
            return share.percent();
        } catch (CatalogFault fault) {
            LOG.warn("no visit is held out: {}", fault.getMessage());
            return 0;
        }
    }
}
