package dev.awase.stylist;

import dev.awase.stylist.ModelSettings.Models;
import dev.awase.stylist.ModelSettings.Waits;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Endpoints for tests. */
public final class Endpoints {
    private Endpoints() {}

    /** An endpoint without a key whose calls nobody keeps. */
    public static Endpoint at(FaultServer server) {
        return at(server, new ListLedger());
    }

    public static Endpoint at(FaultServer server, CallLedger ledger) {
        return Endpoint.open(
                settings(server.address()), ModelKey.NONE, ledger, DialectMemory.fleeting(), Clock.systemUTC());
    }

    public static Endpoint at(ModelSettings settings, ModelKey key, CallLedger ledger, DialectMemory memory) {
        return Endpoint.open(settings, key, ledger, memory, Clock.systemUTC());
    }

    /** The defaults, with the models fake-reading, fake-asking and fake-hearing. */
    public static ModelSettings settings(URI address) {
        return new ModelSettings(
                Preset.OTHER,
                address,
                new Models("fake-reading", "fake-asking", Optional.of("fake-hearing")),
                ImageDetail.HIGH,
                Optional.empty(),
                ModelSettings.WAITS,
                ModelSettings.DAILY,
                Optional.empty(),
                Optional.empty());
    }

    /** The same with other waits. */
    public static ModelSettings waiting(ModelSettings settings, Duration first, Duration hard) {
        return new ModelSettings(
                settings.preset(),
                settings.address(),
                settings.models(),
                settings.detail(),
                settings.effort(),
                new Waits(first, hard),
                settings.daily(),
                settings.dialect(),
                settings.price());
    }

    /** The same in a dialect that a person settled. */
    public static ModelSettings speaking(ModelSettings settings, Dialect dialect) {
        return new ModelSettings(
                settings.preset(),
                settings.address(),
                settings.models(),
                settings.detail(),
                settings.effort(),
                settings.waits(),
                settings.daily(),
                Optional.of(dialect),
                settings.price());
    }
}
