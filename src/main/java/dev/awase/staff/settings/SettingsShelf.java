package dev.awase.staff.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The settings file of this kiosk and the key beside it. Values are text by their {@link Setting}; one that is not in the
 * map is not in the file and keeps its default. Called in the background, but for {@link #faults}.
 */
public interface SettingsShelf {
    /**
     * The file as it was read.
     *
     * @param text the whole of it; empty where there is none
     * @param fixed what the environment says, which goes before the file
     * @param unusable why a start would refuse it, in English
     */
    record Kept(
            Optional<String> text,
            Map<Setting, String> values,
            Map<Setting, String> fixed,
            Map<Setting, String> defaults,
            Optional<String> unusable) {
        public Kept {
            values = Map.copyOf(values);
            fixed = Map.copyOf(fixed);
            defaults = Map.copyOf(defaults);
        }
    }

    /** What is of no use: the settings that are wrong, or, where it is none of the page's, words in English. */
    record Faults(Map<Setting, String> wrong, Optional<String> other) {
        public static final Faults NONE = new Faults(Map.of(), Optional.empty());

        public Faults {
            wrong = Map.copyOf(wrong);
        }

        public boolean none() {
            return wrong.isEmpty() && other.isEmpty();
        }
    }

    /** Where the endpoint's key is; the key itself is never handed out. */
    enum KeyPlace {
        NONE,
        FILE,
        ENVIRONMENT,
        /** A file is there, and it is of no use: others can read it, or it holds no key. */
        UNUSABLE
    }

    /** Why nothing was written. */
    final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final Why why;

        /** The causes that somebody can do something about. */
        public enum Why {
            /** Somebody else has changed the file since it was read. */
            CHANGED,
            /** A start would refuse it. */
            UNUSABLE,
            /** The folder is full or may not be written to. */
            UNWRITABLE,
            /** What was brought is no file of settings. */
            NOT_SETTINGS,
            /** What was typed is no key. */
            NO_KEY
        }

        public Refused(Why why, Throwable cause) {
            super(why + ": " + cause.getMessage(), cause);
            this.why = why;
        }

        public Refused(Why why, String words) {
            super(why + ": " + words);
            this.why = why;
        }

        public Why why() {
            return why;
        }
    }

    /** @throws Refused UNWRITABLE if it cannot be read */
    Kept read();

    /** What a start would say of these values over the rest of the file; fast, and touches no disk. */
    Faults faults(Kept kept, Map<Setting, String> values);

    /**
     * Puts the values into the file and keeps all else that stands in it, in its order.
     *
     * @throws Refused if the file was changed meanwhile, or would be refused, or cannot be written; it is then untouched
     */
    Kept write(Kept kept, Map<Setting, String> values);

    /**
     * Puts a whole text in the place of what was read; no text takes the file away.
     *
     * @throws Refused as {@link #write}
     */
    Kept replace(Kept kept, Optional<String> text);

    /** The file to take elsewhere: no key is ever in it. */
    String export(Kept kept);

    /**
     * A file of settings from elsewhere, read and found fit.
     *
     * @throws Refused NOT_SETTINGS or UNUSABLE
     */
    Kept bring(Path file);

    KeyPlace key();

    /**
     * Keeps a key in a file that only its owner can read, in the place of an earlier one.
     *
     * @throws Refused NO_KEY or UNWRITABLE
     */
    void setKey(String key);

    /** @throws Refused UNWRITABLE */
    void removeKey();
}
