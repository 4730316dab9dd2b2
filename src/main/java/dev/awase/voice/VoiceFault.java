package dev.awase.voice;

/** The microphone does not do what it should; the message says in plain words what to do. */
public final class VoiceFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    public VoiceFault(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** What went wrong. */
    public enum Kind {
        NO_MICROPHONE,
        WONT_OPEN,
        /** Too short to hold a word, or all silence. */
        NOTHING_SAID
    }
}
