package dev.awase.upkeep.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
    @Test
    void numbersAreComparedAsNumbers() {
        assertTrue(version("0.10.0").after(version("0.9.9")));
        assertTrue(version("1.0.0").after(version("0.99999.99999")));
        assertTrue(version("0.1.2").after(version("0.1.1")));
        assertFalse(version("0.1.1").after(version("0.1.1")));
        assertEquals("0.10.3", version("0.10.3").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.2", "1.2.3.4", "1.2.x", "01.2.3", "1.2.3 ", "-1.2.3", "1.2.100000", "1.2.3\n"})
    void anythingElseIsNoVersion(String text) {
        assertEquals(Optional.empty(), Version.parse(text));
    }

    private static Version version(String text) {
        return Version.parse(text).orElseThrow();
    }
}
