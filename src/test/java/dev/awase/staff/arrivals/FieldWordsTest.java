package dev.awase.staff.arrivals;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.files.Field;
import dev.awase.design.Strings;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldWordsTest {
    @Test
    void eachMeaningOfAColumnHasWordsOfItsOwnInEachLanguage() {
        for (Locale language : Strings.languages()) {
            Set<String> said = new HashSet<>();
            for (Field field : Field.values()) {
                String words = Strings.of(language).text("staff.arrivals.field." + field.id());
                assertTrue(said.add(words), () -> words + " is said of two");
            }
        }
    }
}
