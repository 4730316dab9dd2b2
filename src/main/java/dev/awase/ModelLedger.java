package dev.awase;

import dev.awase.analytics.ModelUse;
import dev.awase.analytics.SqliteMishaps;
import dev.awase.analytics.SqliteModelUse;
import dev.awase.catalog.Database;
import dev.awase.stylist.CallLedger;
import dev.awase.stylist.ModelCall;
import dev.awase.stylist.ModelFault;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what models were asked in the shop's database. A database that fails costs a line in the log, never an answer. */
final class ModelLedger implements CallLedger {
    private static final Logger LOG = LoggerFactory.getLogger(ModelLedger.class);

    private final SqliteModelUse record;
    private final SqliteMishaps mishaps;
    private final ZoneId zone;

    ModelLedger(Database database, ZoneId zone) {
        this.record = new SqliteModelUse(database);
        this.mishaps = new SqliteMishaps(database);
        this.zone = zone;
    }

    @Override
    public void add(ModelCall call) {
        try {
            record.add(new ModelUse(
                    call.at(),
                    call.purpose().id(),
                    call.model(),
                    call.tokensIn(),
                    call.tokensOut(),
                    call.took(),
                    call.finish().isEmpty() ? Optional.empty() : Optional.of(call.finish()),
                    call.fault().map(ModelFault.Kind::id),
                    call.dropped()));
            call.fault().ifPresent(kind -> mishaps.note("model." + kind.id(), call.at()));
        } catch (RuntimeException full) {
            LOG.warn("a model's use is not recorded", full);
        }
    }

    @Override
    public Spent spentOn(LocalDate day) {
        try {
            SqliteModelUse.Spent spent = record.spentOn(day, zone);
            return new Spent(spent.tokens(), spent.calls());
        } catch (RuntimeException unreadable) {
            LOG.warn("what models cost today is not known", unreadable);
            return Spent.NOTHING;
        }
    }
}
