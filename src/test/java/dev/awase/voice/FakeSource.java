package dev.awase.voice;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntUnaryOperator;
import javax.sound.sampled.AudioFormat;

/** A line that plays {@code wave}, a sample for each frame's number, as fast as it is read, and then ends. */
final class FakeSource implements SoundSource {
    final CountDownLatch drained = new CountDownLatch(1);
    final CountDownLatch closed = new CountDownLatch(1);
    private final AudioFormat format;
    private final int frames;
    private final IntUnaryOperator wave;

    FakeSource(int rate, int channels, double seconds, IntUnaryOperator wave) {
        this.format = new AudioFormat(rate, 16, channels, true, false);
        this.frames = (int) (rate * seconds);
        this.wave = wave;
    }

    /** A tone, at half of full scale. */
    static FakeSource tone(int rate, int channels, double seconds, double hertz) {
        return new FakeSource(
                rate, channels, seconds, frame -> (int) (16_384 * Math.sin(2 * Math.PI * hertz * frame / rate)));
    }

    @Override
    public Line open() {
        return new Line() {
            private int frame;

            @Override
            public AudioFormat format() {
                return format;
            }

            @Override
            public int read(byte[] into) {
                if (frame >= frames) {
                    drained.countDown();
                    Arrays.fill(into, (byte) 0);
                    return 0;
                }
                int read = 0;
                while (read < into.length && frame < frames) {
                    int sample = wave.applyAsInt(frame++);
                    for (int channel = 0; channel < format.getChannels(); channel++) {
                        into[read++] = (byte) sample;
                        into[read++] = (byte) (sample >> 8);
                    }
                }
                return read;
            }

            @Override
            public void close() {
                closed.countDown();
            }
        };
    }
}
