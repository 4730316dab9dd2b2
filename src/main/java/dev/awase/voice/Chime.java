package dev.awase.voice;

import java.util.Arrays;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two calm tones, a third apart, that call somebody of the shop. Silent, and nothing worse, where there is no sound. */
public final class Chime {
    private static final Logger LOG = LoggerFactory.getLogger(Chime.class);
    private static final float RATE = 44_100;
    static final AudioFormat FORMAT = new AudioFormat(RATE, 16, 1, true, false);
    /** E5 and C5, as of a doorbell; hertz. */
    private static final double[] TONES = {659.26, 523.25};

    private static final double SECONDS_A_TONE = 0.8;
    /** A tenth of a second in bytes. */
    private static final int SPARE = 8820;

    private static final double LOUDEST = 0.35;
    /** A tone falls to a third in a quarter of a second. */
    private static final double FALL = 4.4;

    private final Loudspeaker loudspeaker;

    public Chime() {
        this(Chime::play);
    }

    Chime(Loudspeaker loudspeaker) {
        this.loudspeaker = loudspeaker;
    }

    /** Plays samples in {@link #FORMAT} to their end. */
    @FunctionalInterface
    interface Loudspeaker {
        void play(byte[] samples) throws LineUnavailableException;
    }

    /** Rings, on a thread of its own; returns at once. */
    public void ring() {
        Thread.ofPlatform().daemon().name("chime").start(this::sound);
    }

    /** Rings and returns when it has faded; whether it could be heard. */
    boolean sound() {
        try {
            loudspeaker.play(samples());
            return true;
        } catch (LineUnavailableException | RuntimeException | LinkageError silent) {
            LOG.info("the chime stays silent: this machine has no sound that is free");
            return false;
        }
    }

    static byte[] samples() {
        int tone = (int) (SECONDS_A_TONE * RATE);
        byte[] samples = new byte[2 * tone * TONES.length];
        for (int i = 0; i < samples.length / 2; i++) {
            double seconds = i % tone / RATE;
            double wave = Math.sin(2 * Math.PI * TONES[i / tone] * seconds);
            // Neither end may click: the first 10 ms rise, the last 50 ms run out.
            double edge = Math.min(1, Math.min(seconds / 0.01, (SECONDS_A_TONE - seconds) / 0.05));
            int value = (int) (32_767 * LOUDEST * wave * edge * Math.exp(-FALL * seconds));
            samples[2 * i] = (byte) value;
            samples[2 * i + 1] = (byte) (value >> 8);
        }
        return samples;
    }

    private static void play(byte[] samples) throws LineUnavailableException {
        try (SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT)) {
            line.open(FORMAT);
            line.start();
            // Some systems cut the last tenth of a second off.
            byte[] whole = Arrays.copyOf(samples, samples.length + SPARE);
            line.write(whole, 0, whole.length);
            line.drain();
        }
    }
}
