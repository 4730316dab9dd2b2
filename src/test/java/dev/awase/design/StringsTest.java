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
import java.util.Map;
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
            Set<String> there = Strings.of(language).keys();
            assertEquals(List.of(), missing(required(expected, language), there), "in " + language);
            assertEquals(List.of(), missing(there, required(expected, language)), "left over in " + language);
        }
        assertEquals(List.of("looks.why"), missing(Set.of("looks.size", "looks.why"), Set.of("looks.size")));
    }

    @Test
    void onlyTheStaffsWordsMayBeMissingInALanguageForShoppers() {
        Set<String> all = Set.of("looks.size", "staff.pin.title");
        assertEquals(Set.of("looks.size"), required(all, Locale.KOREAN));
        assertEquals(all, required(all, Locale.JAPANESE));
        assertEquals(
                Strings.of(Locale.ENGLISH).text("staff.products.title"),
                Strings.of(Locale.KOREAN).text("staff.products.title"));
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

    /** Whoever is told one word on the rail looks for it on the screens. */
    @Test
    void somebodyOfTheShopIsCalledOneThingEverywhere() {
        Map<String, List<String>> others = Map.of(
                "ja", List.of("係", "店員", "従業員"),
                "en", List.of("somebody", "someone", "assistant"),
                "zh", List.of("工作人员", "导购", "员工"),
                "ko", List.of("점원", "스태프"));
        for (Locale language : Strings.languages()) {
            Strings strings = Strings.of(language);
            String rail = strings.text("frame.call");
            assertEquals(rail, strings.text("call.send"), "in " + language);
            assertEquals(rail, strings.text("ask.call"), "in " + language);
            assertEquals(
                    List.of(),
                    strings.keys().stream()
                            .filter(key -> !key.startsWith("staff."))
                            .filter(key -> others.getOrDefault(language.getLanguage(), List.of()).stream()
                                    .anyMatch(strings.pattern(key).toLowerCase(Locale.ROOT)::contains))
                            .sorted()
                            .toList(),
                    "in " + language);
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

    private static Set<String> required(Set<String> all, Locale language) {
        return Strings.staffed().contains(language)
                ? all
                : all.stream().filter(key -> !Strings.isStaff(key)).collect(Collectors.toSet());
    }

    /** Chinese and Korean are read, so that a word of another language among them is found. */
    @Test
    void noLanguageBorrowsAnothersLetters() {
        assertEquals(
                List.of(),
                borrowed(Locale.forLanguageTag("zh-Hans"), "[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}&&[^ー]]"));
        assertEquals(List.of(), borrowed(Locale.KOREAN, "[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]"));
    }

    private static List<String> borrowed(Locale language, String letters) {
        Pattern foreign = Pattern.compile(letters);
        Strings strings = Strings.of(language);
        return strings.keys().stream()
                // The key of the kana pad and the sign for languages are written so in every language.
                .filter(key -> !key.equals("pad.convert") && !key.equals("frame.languages-mark"))
                .filter(key -> foreign.matcher(strings.pattern(key)).find())
                .sorted()
                .toList();
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
