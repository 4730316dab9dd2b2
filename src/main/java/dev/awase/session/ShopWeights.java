package dev.awase.session;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.RuleWeights;
import dev.awase.catalog.SqliteWeights;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.CoordinationSettings.LookWeights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings that this shop ranks with: the shipped ones with the weights its managers set, in this program or in
 * another one. Asked once a look. Safe to use from any thread.
 */
public final class ShopWeights {
    private static final Logger LOG = LoggerFactory.getLogger(ShopWeights.class);

    private final SqliteWeights weights;
    private volatile Known known = new Known(-1, CoordinationSettings.DEFAULT);

    private record Known(long version, CoordinationSettings settings) {}

    public ShopWeights(SqliteWeights weights) {
        this.weights = weights;
    }

    /** Those in force now; those of before where the file cannot be read. */
    public CoordinationSettings settings() {
        Known before = known;
        try {
            if (weights.version() == before.version()) {
                return before.settings();
            }
            RuleWeights kept = weights.read();
            known = new Known(kept.version(), settings(kept));
        } catch (CatalogFault fault) {
            LOG.warn("ranking with the weights of before: {}", fault.getMessage());
        }
        return known.settings();
    }

    /** A rule that the shop says nothing of keeps its shipped weight; what makes no sense as a whole is not used. */
    static CoordinationSettings settings(RuleWeights kept) {
        LookWeights shipped = CoordinationSettings.DEFAULT.look();
        if (kept.shipped()) {
            return CoordinationSettings.DEFAULT;
        }
        try {
            return CoordinationSettings.DEFAULT.withLook(LookWeights.of(kept.byRule(), shipped));
        } catch (IllegalArgumentException senseless) {
            LOG.warn("ranking with the shipped weights: {}", senseless.getMessage());
            return CoordinationSettings.DEFAULT;
        }
    }
}
