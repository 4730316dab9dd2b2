package dev.awase;

import dev.awase.shopper.Aloud;
import dev.awase.voice.Speaker;
import java.util.Locale;

/** What the shopper's screens say, through whoever can speak on this machine. */
record SpokenAloud(Speaker speaker) implements Aloud {
    @Override
    public boolean speaks(Locale language) {
        return speaker.speaks(language);
    }

    @Override
    public void say(String words, Locale language) {
        speaker.say(words, language);
    }

    @Override
    public void hush() {
        speaker.hush();
    }
}
