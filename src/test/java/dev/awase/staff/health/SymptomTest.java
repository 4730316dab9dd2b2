package dev.awase.staff.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.design.Strings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SymptomTest {
    /** The other languages have the same keys: a test of the strings holds that. */
    @Test
    void eachHasItsWordsAndWhatIsNotWellSaysWhatToDo() {
        Set<String> expected = Arrays.stream(Symptom.values())
                .flatMap(symptom -> symptom.state() == Symptom.State.WELL
                        ? Stream.of("staff.health.is." + symptom.id())
                        : Stream.of("staff.health.is." + symptom.id(), "staff.health.mend." + symptom.id()))
                .collect(Collectors.toSet());
        Set<String> there = Strings.of(Locale.ENGLISH).keys().stream()
                .filter(key -> key.startsWith("staff.health.is.") || key.startsWith("staff.health.mend."))
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                expected.stream().filter(key -> !there.contains(key)).sorted().toList());
        assertEquals(
                List.of(),
                there.stream().filter(key -> !expected.contains(key)).sorted().toList());
    }
}
