package dev.awase.voice;

import java.util.Locale;

/** Says words aloud on this machine, the newest only: what was being said before is broken off. */
public interface Speaker {
    /** Where nobody can speak. */
    Speaker NONE = new Speaker() {
        @Override
        public boolean speaks(Locale language) {
            return false;
        }

        @Override
        public void say(String words, Locale language) {}

        @Override
        public void hush() {}
    };

    /** Whether words of this language can be said. */
    boolean speaks(Locale language);

    /** Returns at once. */
    void say(String words, Locale language);

    /** Falls silent at once. */
    void hush();
}
