package dev.awase.coordination;

import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Understands what a shopper types or says, in Japanese and English, on this machine: budget, size, occasion, season,
 * mood, weather, fit, tones, what she looks for, and whether it is a present. Words that it does not know are left alone; it never fails.
 *
 * <p>"A bag that goes with my black dress" asks for a bag, neither for a dress nor for black: what is said of the
 * shopper's own item is set aside before tones and slots are read, and so is what she does not want.
 */
public final class WishWords {
    /** Longer texts are cut: nobody says more to a kiosk. */
    private static final int LONGEST = 500;

    /** この黒いワンピースに合う…: from the last pause up to the verb. */
    private static final Pattern OWN_ITEM_JA = Pattern.compile("[^、。,.!?\\s]*(?:に|と)(?:似合|合う|合い|合わせ|あう|あわせ|ぴったり|マッチ)");

    private static final Pattern OWN_ITEM_EN = Pattern.compile(
            "\\b(?:(?:for|with) my\\b|(?:go(?:es)?|going|match(?:es|ing)?|work(?:s|ing)?|pairs?|paired|wear|worn|looks? (?:good|nice|great)|fits?)"
                    + "(?:\\s+well)?(?:\\s+(?:with|together with))?\\s+(?:this|that|these|those|my|the|an?|it)\\b)"
                    + "(?:(?!\\s(?:for|under|below|in|up to|less|within|size|at most|but|and i)\\b)[^,.;!?])*");

    private static final Pattern NOT_WANTED_JA = Pattern.compile(
            "[\\p{IsHan}]{1,3}(?:色|い)?(?:以外|じゃな|ではな|抜き|はいや|は嫌)" + "|[\\p{IsKatakana}ー]+(?:以外|じゃな|ではな|抜き|はいや|は嫌)");

    private static final Pattern NOT_WANTED_EN = Pattern.compile(
            "\\b(?:not|no|without|except(?: for)?|anything but|other than)\\s+(?:(?:an?|the|any|in|too)\\s+)*[\\w-]+");

    /** Words in which a color's characters mean something else. */
    private static final Pattern NO_COLOR = Pattern.compile("面白|真っ赤な嘘|赤ちゃん|お茶|紅茶|青山|青春|黒板|白状|告白|グレード|グレープ|ブルース|スレッド");

    /** 派手すぎない, not that mood; and words in which its characters mean something else. */
    private static final Pattern NO_MOOD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{1,6}(?:すぎな|過ぎな|すぎず|過ぎず|じゃな|ではな|でない|くない)" + "|音楽|行楽|娯楽|楽器");

    /** Words in which the weather is none. */
    private static final Pattern NO_WEATHER = Pattern.compile("hot pink|cold shoulder|雨後|暑中見舞い?|寒色");

    private WishWords() {}

    /** What the text asks for; {@link Wish#NONE} where it asks for nothing known. Amounts in yen unless marked otherwise. */
    public static Wish read(String text, Taxonomy taxonomy) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String words = Normalizer.normalize(cut, Normalizer.Form.NFKC);
        String lower = words.toLowerCase(Locale.ROOT);
        String wanted = wanted(lower);
        Wish wish = Wish.NONE
                .withBudget(BudgetWords.read(lower))
                .withSize(SizeWords.read(words))
                .withOccasion(KeyWords.OCCASIONS.first(lower))
                .withSeason(KeyWords.SEASONS.first(lower))
                .withFit(KeyWords.FITS.first(lower))
                .withTones(KeyWords.TONES.all(NO_COLOR.matcher(wanted).replaceAll(" ")))
                .withSlots(slots(wanted, taxonomy))
                .withMood(KeyWords.MOODS.first(NO_MOOD.matcher(wanted).replaceAll(" ")))
                .withWeather(KeyWords.WEATHERS.first(NO_WEATHER.matcher(lower).replaceAll(" ")));
        return GiftWords.read(lower, wish);
    }

    /** Only what she looks for: lower case, in NFKC, without her own item and what she does not want. */
    public static String wanted(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String lower = Normalizer.normalize(cut, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String others =
                OWN_ITEM_EN.matcher(OWN_ITEM_JA.matcher(lower).replaceAll(" ")).replaceAll(" ");
        return NOT_WANTED_EN
                .matcher(NOT_WANTED_JA.matcher(others).replaceAll(" "))
                .replaceAll(" ");
    }

    /** The text, lower case and in NFKC, without the words for a mood and for the weather: 華やか leaves no 華. */
    public static String withoutMood(String text) {
        return KeyWords.WEATHERS.without(KeyWords.MOODS.without(text));
    }

    private static Set<Category> slots(String wanted, Taxonomy taxonomy) {
        Set<Category> found = new LinkedHashSet<>();
        CategoryWords words = new CategoryWords(taxonomy, wanted);
        for (Optional<Category> next = words.next(); next.isPresent(); next = words.next()) {
            found.add(next.get());
        }
        return found;
    }
}
