package dev.awase;

import dev.awase.design.Strings;
import java.util.Locale;

/** The languages a command can answer in. */
enum Language {
    JA(Locale.JAPANESE),
    EN(Locale.ENGLISH),
    ZH(Locale.forLanguageTag("zh-Hans")),
    KO(Locale.KOREAN);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Reads {@code ja}, {@code zh} or {@code zh-Hans}; for the command line. */
    static Language parse(String written) {
        String word = written.equalsIgnoreCase("zh-Hans") ? "zh" : written;
        for (Language language : values()) {
            if (language.name().equalsIgnoreCase(word)) {
                return language;
            }
        }
        throw new IllegalArgumentException("expected one of ja, en, zh-Hans, ko (case-insensitive) but was " + written);
    }

    Locale locale() {
        return locale;
    }

    /** The language of whoever works behind the counter. */
    Locale staffed() {
        return Strings.staffed(locale);
    }
}
