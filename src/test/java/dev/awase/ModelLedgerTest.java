package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.stylist.CallLedger.Spent;
import dev.awase.stylist.ModelCall;
import dev.awase.stylist.ModelFault;
import dev.awase.stylist.Purpose;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelLedgerTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path home;

    @Test
    void whatIsSpentIsToldByTheShopsOwnDayAndSurvivesARestart() {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            ModelLedger ledger = new ModelLedger(database, TOKYO);
            ledger.add(call("2026-11-21T14:59:59Z", 1)); // the last second of the day before in Tokyo
            ledger.add(call("2026-11-21T15:00:00Z", 10));
            ledger.add(call("2026-11-22T14:59:59Z", 100));
            ledger.add(call("2026-11-22T15:00:00Z", 1000));
        }
        try (LocalDatabase database = LocalDatabase.open(home)) {
            ModelLedger ledger = new ModelLedger(database, TOKYO);
            assertEquals(new Spent(110 + 2 * 5, 2), ledger.spentOn(TODAY));
            assertEquals(Spent.NOTHING, ledger.spentOn(TODAY.plusDays(9)));
        }
    }

    @Test
    void aDatabaseThatFailsCostsNoAnswer() {
        LocalDatabase database = LocalDatabase.open(home);
        ModelLedger ledger = new ModelLedger(database, TOKYO);
        database.write(handle -> handle.execute("DROP TABLE model_call"));
        ledger.add(call("2026-11-22T00:00:00Z", 1));
        assertEquals(Spent.NOTHING, ledger.spentOn(TODAY));
        database.close();
    }

    private static ModelCall call(String at, long tokensIn) {
        return new ModelCall(
                Instant.parse(at),
                Purpose.STYLING,
                "any",
                tokensIn,
                5,
                Duration.ofMillis(7),
                "",
                Optional.of(ModelFault.Kind.TIMEOUT),
                0);
    }
}
