package dev.awase.staff.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.staff.Office;
import dev.awase.staff.SampleOffice;
import dev.awase.staff.settings.PhoneModel.State;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The try with a phone of the staff. */
class PhoneModelTest {
    private final SampleOffice around = new SampleOffice();
    private final Office office = around.in(Locale.ENGLISH, Clock.systemUTC());
    private final SampleBench bench = new SampleBench();
    private final SettingsModel settings = new SettingsModel(office, new ShelfInMemory(), new SettingsMemory());
    private final PhoneModel model = new PhoneModel(office, settings, bench);

    @BeforeEach
    void load() {
        settings.load();
    }

    @Test
    void aPhoneThatComesEndsTheTryAndShutsThePage() {
        model.begin();
        assertEquals(State.WAITING, model.state().get());
        assertEquals(Optional.of(bench.phonePage.address()), model.address().get());
        model.look();
        assertEquals(State.WAITING, model.state().get());
        bench.phonePage.reached = true;
        model.look();
        assertEquals(State.REACHED, model.state().get());
        assertEquals(Optional.empty(), model.address().get());
        assertFalse(bench.phonePage.open);
    }

    @Test
    void nobodyCameInTime() {
        model.begin();
        bench.phonePage.over = true;
        model.look();
        assertEquals(State.OVER, model.state().get());
        assertFalse(bench.phonePage.open);
    }

    @Test
    void whoeverLeavesShutsIt() {
        model.begin();
        assertTrue(bench.phonePage.open);
        model.stop();
        assertEquals(State.IDLE, model.state().get());
        assertFalse(bench.phonePage.open);
    }

    @ParameterizedTest
    @EnumSource(TestBench.NoPhones.Lack.class)
    void whereNoneCouldComeItIsToldInWords(TestBench.NoPhones.Lack why) {
        bench.phonePage.fault = Optional.of(why);
        model.begin();
        assertEquals(State.IDLE, model.state().get());
        String told = around.troubles.getLast();
        assertTrue(told.contains("phone." + why.name().toLowerCase(Locale.ROOT).replace('_', '-')), told);
    }
}
