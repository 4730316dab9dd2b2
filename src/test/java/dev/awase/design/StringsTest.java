package dev.awase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StringsTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");

    @Test
    void everyLanguageHasTheSameKeys() {
        Set<String> expected = Strings.of(Locale.ENGLISH).keys();
        for (Locale language : Strings.languages()) {
            assertEquals(List.of(), missing(expected, Strings.of(language).keys()), "in " + language);
            assertEquals(List.of(), missing(Strings.of(language).keys(), expected), "left over in " + language);
        }
        assertEquals(List.of("looks.why"), missing(Set.of("looks.size", "looks.why"), Set.of("looks.size")));
    }

    @Test
    void everyKeyIsUsedBySomeSource() {
        Set<String> literals = literals();
        assertEquals(List.of(), unused(Strings.of(Locale.ENGLISH).keys(), literals));
        assertEquals(List.of("attract.forgotten"), unused(Set.of("attract.forgotten", "attract.begin"), literals));
    }

    @Test
    void noSentenceHasAStraightApostrophe() {
        for (Locale language : Strings.languages()) {
            Strings strings = Strings.of(language);
            assertEquals(
                    List.of(),
                    strings.keys().stream()
                            .filter(key -> strings.pattern(key).contains("'"))
                            .toList());
        }
    }

    @Test
    void fillsInWhatIsGiven() {
        assertEquals("Last 2", Strings.of(Locale.ENGLISH).text("detail.few", 2));
        assertEquals("残り2点", Strings.of(Locale.JAPANESE).text("detail.few", 2));
        assertTrue(Strings.of(Locale.JAPANESE).text("attract.headline").contains("\n"));
    }

    @Test
    void aLanguageWithoutAFileIsShownInEnglish() {
        assertEquals(Locale.ENGLISH, Strings.of(Locale.FRENCH).locale());
    }

    @Test
    void anUnknownKeyIsRefusedByName() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Strings.of(Locale.ENGLISH).text("looks.nothing"));
        assertTrue(refused.toString().contains("looks.nothing"));
    }

    private static List<String> missing(Set<String> expected, Set<String> there) {
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(there);
        return List.copyOf(missing);
    }

    /** A key is used where a source names it, or names its start up to a dot and adds the rest. */
    private static List<String> unused(Set<String> keys, Set<String> literals) {
        Set<String> starts =
                literals.stream().filter(literal -> literal.endsWith(".")).collect(Collectors.toSet());
        return keys.stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> starts.stream().noneMatch(key::startsWith))
                .sorted()
                .toList();
    }

    private static Set<String> literals() {
        Path sources = Path.of(System.getProperty("awase.base", "."), "src", "main", "java");
        Set<String> literals = new HashSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(found -> literals.add(found.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return literals;
    }
}
