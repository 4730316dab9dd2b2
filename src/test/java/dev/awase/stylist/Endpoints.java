package dev.awase.stylist;

import dev.awase.stylist.ModelSettings.Models;
import java.net.URI;
import java.time.Clock;
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
}
