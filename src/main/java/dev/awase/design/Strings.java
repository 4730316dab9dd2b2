package dev.awase.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language, read once from {@code assets/strings/<language>.properties} (UTF-8), and those of the staff's
 * pages, which are four times as many, from {@code <language>.staff.properties} when the first of them is asked for. Keys
 * start with the name of their screen. No JavaFX here: the command line speaks with the same words.
 */
public final class Strings {
    private static final Map<String, Strings> READ = new ConcurrentHashMap<>();
    private static final Map<String, Map<String, String>> READ_OF_STAFF = new ConcurrentHashMap<>();

    private static final String STAFF = "staff.";

    private final Locale locale;
    private final Map<String, String> patterns;

    private Strings(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = patterns;
    }

    /** Every language that shoppers are spoken to in, the shop's own first. */
    public static List<Locale> languages() {
        return List.of(Locale.JAPANESE, Locale.ENGLISH, Locale.forLanguageTag("zh-Hans"), Locale.KOREAN);
    }

    /** The languages that have words for the staff's pages too; in the others those pages are in English. */
    public static List<Locale> staffed() {
        return List.of(Locale.JAPANESE, Locale.ENGLISH);
    }

    /** The language in which somebody who is spoken to in {@code locale} works behind the counter. */
    public static Locale staffed(Locale locale) {
        return staffed().stream()
                .filter(language -> language.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** The words of this language; English where there is no file for it. */
    public static Strings of(Locale locale) {
        Locale spoken = languages().stream()
                .filter(language -> language.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
        return READ.computeIfAbsent(spoken.toLanguageTag(), tag -> new Strings(spoken, read(tag)));
    }

    public Locale locale() {
        return locale;
    }

    /** The sentence for a key, its {@code {0}} and so on filled in as {@link MessageFormat} does. */
    public String text(String key, Object... arguments) {
        return arguments.length == 0 ? pattern(key) : new MessageFormat(pattern(key), locale).format(arguments);
    }

    /**
     * The sentence as written, places to fill in and all.
     *
     * @throws IllegalArgumentException if no language file has the key; a test keeps this from reaching a shopper
     */
    public String pattern(String key) {
        if (isStaff(key) && !staffed().contains(locale)) {
            return of(Locale.ENGLISH).pattern(key);
        }
        String pattern = (isStaff(key) ? ofStaff() : patterns).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + locale.getLanguage());
        }
        return pattern;
    }

    /** Whether a key is of a page that only the staff see. */
    public static boolean isStaff(String key) {
        return key.startsWith(STAFF);
    }

    /** All keys of this language. */
    public Set<String> keys() {
        Set<String> keys = new HashSet<>(patterns.keySet());
        if (staffed().contains(locale)) {
            keys.addAll(ofStaff().keySet());
        }
        return keys;
    }

    private Map<String, String> ofStaff() {
        return READ_OF_STAFF.computeIfAbsent(locale.toLanguageTag(), tag -> read(tag + ".staff"));
    }

    private static Map<String, String> read(String name) {
        String file = "/assets/strings/" + name + ".properties";
        try (InputStream in = Strings.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the words are missing from the program: " + file);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> patterns = new HashMap<>();
            properties.forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
            return Map.copyOf(patterns);
        } catch (IOException e) {
            throw new UncheckedIOException("the words cannot be read: " + file, e);
        }
    }
}
