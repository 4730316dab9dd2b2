package dev.awase.voice;

/** A microphone that listens only while somebody holds the button. */
public interface Microphone {
    /**
     * Starts to listen; anything recorded before is wiped.
     *
     * @throws VoiceFault if there is no microphone or it does not open
     */
    void listen();

    /**
     * Stops and gives what was said since {@link #listen()}.
     *
     * @throws VoiceFault if nothing was recorded
     */
    Recording stop();

    /** Stops, and nothing of it is kept. */
    void drop();
}
