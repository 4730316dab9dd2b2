package dev.awase;

import dev.awase.session.Counsel;
import dev.awase.stylist.DialectFile;
import dev.awase.stylist.Endpoint;
import dev.awase.stylist.ModelFault;
import dev.awase.stylist.ModelKey;
import dev.awase.stylist.ModelSettings;
import dev.awase.stylist.Stylist;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Whom this shop can ask beside the machine itself, as its settings and the environment say. */
final class Counsels {
    private final Store store;
    private final Map<String, String> environment;

    Counsels(Store store, Map<String, String> environment) {
        this.store = store;
        this.environment = environment;
    }

    /** Nobody, where no endpoint is set up. Nothing is asked yet. */
    Counsel of(Settings settings) {
        return settings.model().map(this::of).orElse(Counsel.NONE);
    }

    private Counsel of(ModelSettings model) {
        return new Counsel(
                Optional.of(stylist(model)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                model.waits().first(),
                model.waits().hard());
    }

    /** A key that cannot be used is a fault of each answer, like a key that the endpoint refuses: the kiosk goes on. */
    private Stylist stylist(ModelSettings model) {
        try {
            return endpoint(model).stylist(store.taxonomy());
        } catch (ModelFault fault) {
            return (consultation, deadline) -> {
                throw fault;
            };
        }
    }

    private Endpoint endpoint(ModelSettings model) {
        ZoneId zone = ZoneId.systemDefault();
        return Endpoint.open(
                model,
                ModelKey.find(model.preset(), store.home().folder().resolve(ModelKey.FILE), environment),
                new ModelLedger(store.database(), zone),
                new DialectFile(store.home().folder().resolve("model-dialect.json")),
                Clock.system(zone));
    }
}
