package dev.awase;

import dev.awase.session.Counsel;
import dev.awase.session.ShopFloor;
import dev.awase.stylist.CallLedger;
import dev.awase.stylist.DialectFile;
import dev.awase.stylist.Endpoint;
import dev.awase.stylist.ModelFault;
import dev.awase.stylist.ModelKey;
import dev.awase.stylist.ModelSettings;
import dev.awase.stylist.ScriptedStylist;
import dev.awase.stylist.ScriptedTagger;
import dev.awase.stylist.Stylist;
import dev.awase.stylist.Tagger;
import dev.awase.voice.JavaSoundMicrophone;
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
    Counsel of(Settings settings, ShopFloor floor) {
        return settings.model().map(model -> of(model, floor)).orElse(Counsel.NONE);
    }

    /** As {@link #of}, but where everything else is rehearsed and nobody is set up, the stylist is rehearsed too. */
    Counsel rehearsed(Settings settings, ShopFloor floor) {
        return settings.model().isPresent()
                ? of(settings, floor)
                : stylistAlone(ModelSettings.WAITS, new ScriptedStylist());
    }

    /**
     * Who completes products: the endpoint; the scripted one where that is set up to be rehearsed; nobody where none is. A
     * key that cannot be used is a fault of each product, as it is of each answer.
     */
    Optional<Tagger> tagger(Settings settings) {
        return settings.model().map(model -> {
            if (model.rehearsal()) {
                return new ScriptedTagger(store.taxonomy());
            }
            try {
                return endpoint(model, ledger()).tagger(store.taxonomy());
            } catch (ModelFault fault) {
                return (product, picture, languages, deadline) -> {
                    throw fault;
                };
            }
        });
    }

    private Counsel of(ModelSettings model, ShopFloor floor) {
        if (model.rehearsal()) {
            return stylistAlone(model.waits(), new ScriptedStylist());
        }
        try {
            Endpoint endpoint = endpoint(model, ledger());
            return new Counsel(
                    Optional.of(endpoint.stylist(store.taxonomy())),
                    Optional.of(endpoint.assistant(floor)),
                    endpoint.transcriber(),
                    Optional.of(endpoint.kanaWriter()),
                    endpoint.transcriber().flatMap(_ -> JavaSoundMicrophone.find()),
                    model.waits().first(),
                    model.waits().hard());
        } catch (ModelFault fault) {
            // A bad key is a fault of each answer, like one that the endpoint refuses: the kiosk goes on.
            return stylistAlone(model.waits(), (consultation, deadline) -> {
                throw fault;
            });
        }
    }

    private static Counsel stylistAlone(ModelSettings.Waits waits, Stylist stylist) {
        return new Counsel(
                Optional.of(stylist),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                waits.first(),
                waits.hard());
    }

    /** Where this shop keeps what its models were asked. */
    CallLedger ledger() {
        return new ModelLedger(store.database(), ZoneId.systemDefault());
    }

    /**
     * The endpoint of these settings, whose calls this ledger keeps; nothing is asked yet.
     *
     * @throws ModelFault KEY, in words, if the key cannot be used
     */
    Endpoint endpoint(ModelSettings model, CallLedger ledger) {
        return Endpoint.open(
                model,
                ModelKey.find(model.preset(), store.home().folder().resolve(ModelKey.FILE), environment),
                ledger,
                new DialectFile(store.home().folder().resolve("model-dialect.json")),
                Clock.system(ZoneId.systemDefault()));
    }
}
