package dev.awase.voice;

/** The microphone does not do what it should; the message says in plain words what to do. */
public final class VoiceFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    public VoiceFault(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    static VoiceFault noMicrophone() {
        return new VoiceFault(
                Kind.NO_MICROPHONE, "no microphone is connected: plug one in, or turn it on in the system's settings");
    }

    static VoiceFault wontOpen() {
        return new VoiceFault(
                Kind.WONT_OPEN,
                "the microphone does not open: close other programs that use it, and allow it in the system's settings");
    }

    static VoiceFault nothingSaid() {
        return new VoiceFault(Kind.NOTHING_SAID, "nothing was said: hold the button while speaking");
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
