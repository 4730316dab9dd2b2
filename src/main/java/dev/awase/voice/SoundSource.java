package dev.awase.voice;

import javax.sound.sampled.AudioFormat;

/** Where sound is recorded from. */
interface SoundSource {
    /**
     * Opens a line that records from now on; may block for as long as the system likes.
     *
     * @throws VoiceFault if there is none, or none opens
     */
    Line open();

    /** An open line: 16-bit signed samples, the low byte first. */
    interface Line extends AutoCloseable {
        AudioFormat format();

        /** Waits for sound and gives how many bytes of it were put into {@code into}; 0 when there will be no more. */
        int read(byte[] into);

        @Override
        void close();
    }
}
