package dev.awase.design.pad;

import java.util.Locale;

/** What a key does. */
sealed interface Key {
    /** The name of its node. */
    String id();

    /** Writes a sign, or a few. */
    record Sign(String text) implements Key {
        @Override
        public String id() {
            boolean speaks = text.codePoints().allMatch(Character::isLetterOrDigit);
            return "key-"
                    + (speaks ? text : Character.getName(text.codePointAt(0)).replace(' ', '-'));
        }
    }

    /** Changes the last kana. */
    record Mark(KanaMark mark, String face) implements Key {
        @Override
        public String id() {
            return "key-" + face();
        }
    }

    /** Turns to another page. */
    record Turn(Script to, String face) implements Key {
        @Override
        public String id() {
            return "pad-" + to.word();
        }
    }

    /** Does something to the text or the pad. */
    record Act(Deed deed) implements Key {
        @Override
        public String id() {
            return "key-" + deed.word();
        }
    }

    /** An empty cell: the kana table has some. */
    record Gap() implements Key {
        @Override
        public String id() {
            return "";
        }
    }

    /** What a key can do beside writing. */
    enum Deed {
        DELETE,
        SPACE,
        CONVERT,
        SHIFT,
        LEFT,
        RIGHT,
        CLOSE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
