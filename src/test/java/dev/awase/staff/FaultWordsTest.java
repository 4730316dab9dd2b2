package dev.awase.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.FileTrouble;
import dev.awase.design.Strings;
import dev.awase.stylist.ModelFault;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FaultWordsTest {
    @Test
    void eachKindHasWordsOfItsOwnInEachLanguage() {
        for (Locale language : Strings.languages()) {
            Strings strings = Strings.of(language);
            Set<String> said = new HashSet<>();
            for (CatalogFault.Kind kind : CatalogFault.Kind.values()) {
                assertTrue(said.add(FaultWords.of(new CatalogFault(kind, "for the log"), strings)), kind::name);
            }
            for (ModelFault.Kind kind : ModelFault.Kind.values()) {
                assertTrue(said.add(FaultWords.of(new ModelFault(kind, "for the log"), strings)), kind::name);
            }
            for (FileTrouble.Sort sort : FileTrouble.Sort.values()) {
                CatalogFault fault = new CatalogFault(new FileTrouble(sort, "a.jpg"), "for the log", null);
                assertTrue(said.add(FaultWords.of(fault, strings)), sort::name);
            }
            said.forEach(words -> assertFalse(words.contains("for the log"), words));
        }
    }

    @Test
    void whatARecordKeptOfAFileIsToldInWords() {
        FileTrouble trouble = new FileTrouble(FileTrouble.Sort.ZIP_NAME, "a b.jpg");
        assertEquals(trouble, FileTrouble.parse(trouble.text()).orElseThrow());
        assertTrue(FaultWords.of(trouble, Strings.of(Locale.JAPANESE)).contains("「a b.jpg」"));
        assertTrue(FileTrouble.parse("Cannot read the file.").isEmpty());
    }

    @Test
    void whatNobodyForesawIsToldWithoutItsStackOrClass() {
        String words = FaultWords.of(new IllegalStateException("java.lang.Nonsense"), Strings.of(Locale.ENGLISH));
        assertFalse(words.contains("Nonsense"), words);
    }

    @Test
    void aRefusalBringsItsOwnWords() {
        assertEquals("Stop", FaultWords.of(new FaultWords.InWords("staff.stop"), Strings.of(Locale.ENGLISH)));
    }
}
