package dev.awase.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.upkeep.Renewal.Cause;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenewalTest {
    private final Renewal renewal = new Renewal(false);

    @Test
    void aDaysWorkEndsAtNightWhenNobodyIsThere() {
        Duration day = Duration.ofHours(13);
        assertEquals(Optional.empty(), renewal.due(day, true, false), "the shop is open");
        assertEquals(Optional.empty(), renewal.due(Duration.ofHours(3), true, true), "it has just begun");
        assertEquals(Optional.empty(), renewal.due(day, false, true), "somebody is still there");
        assertEquals(Optional.of(Cause.NIGHT), renewal.due(day, true, true));
    }

    @Test
    void aNightInWhichSomebodyWasAlwaysThereEndsNothingByDay() {
        assertEquals(Optional.empty(), renewal.due(Duration.ofHours(13), false, true));
        assertEquals(Optional.empty(), renewal.due(Duration.ofHours(14), true, false), "the shop is open again");
        assertEquals(Optional.of(Cause.NIGHT), renewal.due(Duration.ofHours(24), true, true));
    }

    @Test
    void whatWentWrongWaitsForAQuietMoment() {
        renewal.want(Cause.CAMERA);
        assertEquals(Optional.empty(), renewal.due(Duration.ofMinutes(5), false, false));
        assertEquals(Optional.of(Cause.CAMERA), renewal.due(Duration.ofMinutes(5), true, false));
    }

    @Test
    void aStartWithTheCatalogAloneTriesAgainAfterAnHour() {
        Renewal safe = new Renewal(true);
        assertEquals(Optional.empty(), safe.due(Duration.ofMinutes(59), true, false));
        assertEquals(Optional.of(Cause.SAFE_MODE_OVER), safe.due(Duration.ofMinutes(60), true, false));
    }

    @Test
    void anUpdateWaitsUntilTheShopIsClosedUnlessSomebodyWantsItNow() {
        Duration up = Duration.ofMinutes(5);
        renewal.wish(Cause.UPDATE, true);
        assertEquals(Optional.empty(), renewal.due(up, true, false), "the shop is open");
        assertEquals(Optional.empty(), renewal.due(up, false, true), "somebody is still there");
        assertEquals(Optional.of(Cause.UPDATE), renewal.due(up, true, true));
        renewal.wish(Cause.UPDATE, false);
        assertEquals(Optional.empty(), renewal.due(up, true, true), "it waits no longer");
        renewal.wish(Cause.UPDATE_NOW, true);
        assertEquals(Optional.empty(), renewal.due(up, false, false));
        assertEquals(Optional.of(Cause.UPDATE_NOW), renewal.due(up, true, false));
    }

    @Test
    void anUpdateGoesBeforeWhateverElseEndsTheNight() {
        renewal.want(Cause.MEMORY);
        renewal.wish(Cause.UPDATE, true);
        assertEquals(Optional.of(Cause.UPDATE), renewal.due(Duration.ofHours(13), true, true));
    }
}
