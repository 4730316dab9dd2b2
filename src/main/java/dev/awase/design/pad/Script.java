package dev.awase.design.pad;

import java.util.List;
import java.util.Locale;

/** One face of the pad. */
enum Script {
    KANA,
    LATIN,
    CAPITALS,
    SIGNS,
    NUMBERS;

    /** Its keys, row by row, the row of switches not among them. */
    KeyRows keys() {
        return switch (this) {
            case KANA -> KanaKeys.ROWS;
            case LATIN -> LatinKeys.SMALL;
            case CAPITALS -> LatinKeys.CAPITALS;
            case SIGNS -> SignKeys.ROWS;
            case NUMBERS -> NumberKeys.ROWS;
        };
    }

    /** The page a language is written on. */
    static Script of(Locale language) {
        return language.getLanguage().equals("ja") ? KANA : LATIN;
    }

    /** Which of the switches あ, A and 1 this page belongs to. */
    Script chapter() {
        return this == CAPITALS || this == SIGNS ? LATIN : this;
    }

    /** After a capital the pad goes back to small letters. */
    Script afterSign() {
        return this == CAPITALS ? LATIN : this;
    }

    /** The switches, the ones this machine can show. */
    static List<Key.Turn> switches(boolean japanese) {
        List<Key.Turn> latin = List.of(new Key.Turn(LATIN, "A"), new Key.Turn(NUMBERS, "1"));
        return japanese ? List.of(new Key.Turn(KANA, "あ"), latin.getFirst(), latin.getLast()) : latin;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
