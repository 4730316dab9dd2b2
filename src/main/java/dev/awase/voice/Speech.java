package dev.awase.voice;

import javax.sound.sampled.AudioFormat;

/** Samples as speech is written down from: 16 kHz, one channel, 16 bits. */
final class Speech {
    static final int RATE = 16_000;

    /** Loudness is taken over this long, about one vowel. */
    private static final int WINDOW = RATE / 20;

    private Speech() {}

    /**
     * Brings recorded bytes to {@link #RATE} and one channel. Each sample is the mean of what was recorded in its time,
     * over all channels: a plain low-pass, enough for speech.
     */
    static short[] of(byte[] recorded, int length, AudioFormat format) {
        int channels = format.getChannels();
        int frames = length / (2 * channels);
        double step = format.getSampleRate() / RATE;
        short[] samples = new short[(int) (frames / step)];
        for (int i = 0; i < samples.length; i++) {
            int from = (int) (i * step);
            int to = Math.max(from + 1, Math.min(frames, (int) ((i + 1) * step)));
            long sum = 0;
            for (int at = from * channels; at < to * channels; at++) {
                sum += sample(recorded, at);
            }
            samples[i] = (short) (sum / ((long) (to - from) * channels));
        }
        return samples;
    }

    /** The loudest moment as a root mean square around its own mean, 0 to 1: a steady offset is silence. */
    static double loudest(short[] samples) {
        double loudest = 0;
        for (int from = 0; from + WINDOW <= samples.length; from += WINDOW) {
            double sum = 0;
            double squares = 0;
            for (int i = from; i < from + WINDOW; i++) {
                double sample = samples[i] / 32_768.0;
                sum += sample;
                squares += sample * sample;
            }
            double mean = sum / WINDOW;
            loudest = Math.max(loudest, Math.sqrt(Math.max(0, squares / WINDOW - mean * mean)));
        }
        return loudest;
    }

    private static int sample(byte[] bytes, int index) {
        return (bytes[2 * index + 1] << 8) | (bytes[2 * index] & 0xff);
    }
}
