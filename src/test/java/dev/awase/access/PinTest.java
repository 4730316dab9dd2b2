package dev.awase.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinTest {
    @ParameterizedTest
    @CsvSource({
        "12345, SHORT",
        "1234567890123, LONG",
        "12a456, NOT_DIGITS",
        "１２３４５６, SEQUENCE",
        "000000, REPEATED",
        "121212, REPEATED",
        "123123, REPEATED",
        "1231231, REPEATED",
        "123456, SEQUENCE",
        "890123, SEQUENCE",
        "987654, SEQUENCE",
        "3210987, SEQUENCE"
    })
    void theFirstThatAnybodyWouldTryAreRefused(String digits, Pin.Weakness why) {
        assertEquals(Optional.of(why), Pin.weakness(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"482916", "４８２９１６", "739105", "112358", "123321", "902817364518"})
    void othersAreTaken(String digits) {
        assertEquals(Optional.empty(), Pin.weakness(digits));
    }

    @Test
    void theSamePinIsKeptDifferentlyEachTime() {
        PinHash one = PinHash.of("482916");
        PinHash other = PinHash.of("482916");
        assertFalse(Arrays.equals(one.salt(), other.salt()));
        assertFalse(Arrays.equals(one.hash(), other.hash()));
        assertTrue(one.matches("482916"));
        assertFalse(one.matches("482917"));
        assertTrue(one.rounds() >= 600_000);
    }
}
