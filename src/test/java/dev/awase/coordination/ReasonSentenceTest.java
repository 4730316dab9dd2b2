package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Texts;
import dev.awase.item.Formality;
import dev.awase.item.Pattern;
import dev.awase.item.Season;
import dev.awase.item.ToneName;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonSentenceTest {
    @Test
    void readsInJapanese() {
        Reason reason = new Reason.CloseTone(ToneName.NAVY, ToneName.NAVY);
        assertEquals("同じネイビーの色みでまとまります", sentence(reason, Locale.JAPANESE));
        assertEquals(
                "ネイビーにホワイトの明るさが映えます",
                sentence(new Reason.LightnessContrast(ToneName.NAVY, ToneName.WHITE, true), Locale.JAPANESE));
    }

    @Test
    void readsInEnglish() {
        assertEquals(
                "Its blue sits close to your navy",
                sentence(new Reason.CloseTone(ToneName.NAVY, ToneName.BLUE), Locale.ENGLISH));
        assertEquals(
                "Plain, so your stripes stand out",
                sentence(new Reason.PatternBalance(Pattern.STRIPED, Pattern.PLAIN), Locale.ENGLISH));
        Reason look = new Reason.OfLook(new Texts(Map.of("en", "First frost", "ja", "初霜")));
        assertEquals("Part of our stylists’ look “First frost”", sentence(look, Locale.ENGLISH));
        assertEquals("当店のコーディネート「初霜」の組み合わせです", sentence(look, Locale.JAPANESE));
        assertEquals(
                "The same material: lamb's wool {soft}",
                sentence(new Reason.SameMaterial("lamb's wool {soft}"), Locale.ENGLISH));
    }

    @Test
    void aStylistsWordsAreForThoseWhoReadHerLanguage() {
        List<Reason> reasons = List.of(new Reason.Told("Soft with crisp", Locale.ENGLISH), new Reason.SameKind());
        assertEquals(List.of("Soft with crisp", "Another of the same kind"), sentences(reasons, Locale.UK));
        assertEquals(List.of("同じ種類のアイテムです"), sentences(reasons, Locale.JAPANESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyReasonIsOneShortSentence(String language) {
        Locale locale = Locale.of(language);
        for (Reason reason : everyReason()) {
            String sentence = sentence(reason, locale);
            assertTrue(sentence.length() >= 4 && sentence.length() <= 55, sentence);
            assertFalse(sentence.contains("{") || sentence.contains("''") || sentence.contains("\n"), sentence);
            assertFalse(sentence.endsWith(".") || sentence.endsWith("。"), sentence);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theFileHoldsTheSentencesAndNoLeftovers(String language) {
        Set<String> used = everyReason().stream().map(ReasonSentence::key).collect(Collectors.toSet());
        Set<String> held = strings(Locale.of(language)).stringPropertyNames().stream()
                .filter(key -> key.startsWith("reason."))
                .collect(Collectors.toSet());
        assertEquals(used, held);
    }

    @Test
    void theListBelowForgetsNoKindOfReason() {
        Set<Class<?>> withWordsOfOurs = new HashSet<>(List.of(Reason.class.getPermittedSubclasses()));
        withWordsOfOurs.remove(Reason.Told.class);
        assertEquals(
                withWordsOfOurs, everyReason().stream().map(Object::getClass).collect(Collectors.toSet()));
    }

    /** One of each kind and of each value that has words of its own. */
    static List<Reason> everyReason() {
        List<Reason> all = new ArrayList<>(List.of(
                new Reason.CloseTone(ToneName.NAVY, ToneName.NAVY),
                new Reason.CloseTone(ToneName.BEIGE, ToneName.BROWN),
                new Reason.CloseToKept(ToneName.NAVY, ToneName.NAVY),
                new Reason.CloseToKept(ToneName.BEIGE, ToneName.BROWN),
                new Reason.SharedUndertone(true),
                new Reason.SharedUndertone(false),
                new Reason.LightnessContrast(ToneName.TURQUOISE, ToneName.BLACK, false),
                new Reason.LightnessContrast(ToneName.BURGUNDY, ToneName.WHITE, true),
                new Reason.Curated(),
                new Reason.OfLook(new Texts(Map.of("en", "First day of spring", "ja", "春のはじまり"))),
                new Reason.EasyGift(),
                new Reason.TonesChosen(ToneName.NAVY, ToneName.NAVY),
                new Reason.TonesChosen(ToneName.NAVY, ToneName.BEIGE),
                new Reason.KindsChosen(),
                new Reason.PriceBand(),
                new Reason.SameMaterial("ウール"),
                new Reason.FillsSlot(),
                new Reason.SameKind()));
        all.addAll(reasonsOfValues());
        return all;
    }

    private static List<Reason> reasonsOfValues() {
        List<Reason> all = new ArrayList<>();
        for (Pattern pattern : Pattern.values()) {
            all.add(new Reason.PatternBalance(pattern, Pattern.PLAIN));
            all.add(new Reason.PatternBalance(Pattern.PLAIN, pattern));
            all.add(new Reason.SamePattern(pattern));
        }
        for (Formality formality : Formality.values()) {
            all.add(new Reason.SameFormality(formality));
        }
        for (Occasion occasion : Occasion.values()) {
            all.add(new Reason.SuitsOccasion(occasion));
        }
        for (Mood mood : Mood.values()) {
            all.add(new Reason.SuitsMood(mood));
        }
        for (Weather weather : Weather.values()) {
            all.add(new Reason.SuitsWeather(weather));
        }
        for (Season season : Season.values()) {
            all.add(new Reason.SameSeason(season));
        }
        return all;
    }

    private static List<String> sentences(List<Reason> reasons, Locale language) {
        Properties strings = strings(language);
        return ReasonSentence.all(reasons, language, key -> Objects.requireNonNull(strings.getProperty(key), key));
    }

    private static String sentence(Reason reason, Locale language) {
        Properties strings = strings(language);
        return ReasonSentence.of(reason, language, key -> Objects.requireNonNull(strings.getProperty(key), key));
    }

    private static Properties strings(Locale language) {
        Properties strings = new Properties();
        String file = "/assets/strings/" + language.getLanguage() + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ReasonSentenceTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            strings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return strings;
    }
}
