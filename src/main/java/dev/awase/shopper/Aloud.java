package dev.awase.shopper;

import java.util.Locale;

/** Says words aloud to whoever asked for it, the newest only. */
public interface Aloud {
    /** Where nobody can speak: it is not offered. */
    Aloud NONE = new Aloud() {
        @Override
        public boolean speaks(Locale language) {
            return false;
        }

        @Override
        public void say(String words, Locale language) {}

        @Override
        public void hush() {}
    };

    boolean speaks(Locale language);

    /** Returns at once; what was being said before is broken off. */
    void say(String words, Locale language);

    void hush();
}
