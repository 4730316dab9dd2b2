package dev.awase.voice;

import java.time.Duration;
import java.util.Arrays;

/** What was said: a WAV file in memory, 16 kHz, 16 bits, one channel. {@link #wipe()} silences it. */
public record Recording(byte[] wav, Duration length) {
    /** Overwrites the sound, so that nothing of it outlives the question. */
    public void wipe() {
        Arrays.fill(wav, (byte) 0);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "Recording[" + length + "]";
    }
}
