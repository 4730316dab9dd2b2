package dev.awase.design.pad;

import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** What pads need from outside: the languages this machine can show, who writes kana, and a clock in nanoseconds. */
public record Typing(List<Locale> languages, KanaWriting kana, LongSupplier nanos) {
    public Typing {
        languages = List.copyOf(languages);
    }

    boolean japanese() {
        return languages.stream().anyMatch(language -> language.getLanguage().equals("ja"));
    }
}
