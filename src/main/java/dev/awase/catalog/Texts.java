package dev.awase.catalog;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One text in several languages, by ISO 639 code; may be empty. */
public record Texts(Map<String, String> byLanguage) {
    public static final Texts NONE = new Texts(Map.of());

    public Texts {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    /** The same with other words in one language; blank words take that language away. */
    public Texts with(String language, String words) {
        Map<String, String> texts = new TreeMap<>(byLanguage);
        if (words.isBlank()) {
            texts.remove(language);
        } else {
            texts.put(language, words.strip());
        }
        return new Texts(texts);
    }

    /** The text in this language, else in English, else in any; the empty string where there is none. */
    public String in(Locale language) {
        String exact = byLanguage.get(language.getLanguage());
        if (exact != null) {
            return exact;
        }
        String english = byLanguage.get("en");
        if (english != null) {
            return english;
        }
        return byLanguage.values().stream().findFirst().orElse("");
    }
}
