package dev.awase.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sound.sampled.LineUnavailableException;
import org.junit.jupiter.api.Test;

class ChimeTest {
    @Test
    void ringsTwoTonesOneAfterTheOther() {
        byte[] samples = Chime.samples();
        int half = samples.length / 4;
        assertEquals(659 * 0.8, crossings(samples, 0, half), 3);
        assertEquals(523 * 0.8, crossings(samples, half, 2 * half), 3);
    }

    @Test
    void isCalmAndDoesNotClick() {
        byte[] samples = Chime.samples();
        int loudest = IntStream.range(0, samples.length / 2)
                .map(i -> Math.abs(sample(samples, i)))
                .max()
                .orElseThrow();
        assertTrue(loudest > 6000 && loudest < 32_767 / 2, "loudest " + loudest);
        assertEquals(0, sample(samples, 0));
        assertEquals(0, sample(samples, samples.length / 2 - 1), 20);
    }

    @Test
    void ringingReturnsAtOnceAndPlaysToTheEnd() throws Exception {
        CompletableFuture<Integer> played = new CompletableFuture<>();
        new Chime(samples -> played.complete(samples.length)).ring();
        assertEquals(Chime.samples().length, played.get(10, TimeUnit.SECONDS));
    }

    @Test
    void whereThereIsNoSoundItStaysSilent() {
        Chime mute = new Chime(samples -> {
            throw new LineUnavailableException("no device");
        });
        Chime odd = new Chime(samples -> {
            throw new IllegalArgumentException("no line matches");
        });
        Chime bare = new Chime(samples -> {
            throw new NoClassDefFoundError("no sound library");
        });
        assertFalse(mute.sound() || odd.sound() || bare.sound());
    }

    private static int crossings(byte[] samples, int from, int to) {
        return (int) IntStream.range(from + 1, to)
                .filter(i -> sample(samples, i - 1) < 0 && sample(samples, i) >= 0)
                .count();
    }

    private static int sample(byte[] bytes, int index) {
        return (bytes[2 * index + 1] << 8) | (bytes[2 * index] & 0xff);
    }
}
