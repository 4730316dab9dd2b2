package dev.awase.voice;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class JavaSoundMicrophoneTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @ParameterizedTest
    @CsvSource({"16000, 1", "44100, 1", "48000, 1", "44100, 2", "48000, 2"})
    void whatWasSaidComesAsWavOfOneFormatWhateverTheLineGives(int rate, int channels) throws Exception {
        FakeSource source = FakeSource.tone(rate, channels, 1.5, 440);
        Recording recording = record(source);
        AudioInputStream read = AudioSystem.getAudioInputStream(new ByteArrayInputStream(recording.wav()));
        assertTrue(read.getFormat().matches(new AudioFormat(16_000, 16, 1, true, false)), () -> "" + read.getFormat());
        assertEquals(1500, (double) recording.length().toMillis(), 5);
        assertEquals(24_000, (double) read.getFrameLength(), 80);
        short[] samples = samples(read.readAllBytes());
        assertEquals(440 * 1.5, crossings(samples), 3, "the tone keeps its height");
        assertEquals(0.5 / Math.sqrt(2), Speech.loudest(samples), 0.02, "and its loudness");
    }

    @Test
    void aRecordingIsWiped() throws Exception {
        Recording recording = record(FakeSource.tone(16_000, 1, 1, 440));
        recording.wipe();
        assertTrue(IntStream.range(0, recording.wav().length)
                .allMatch(i -> recording.wav()[i] == 0));
    }

    @Test
    void silenceTooLittleAndAMereOffsetAreNothingSaid() throws Exception {
        assertNothingSaid(new FakeSource(16_000, 1, 2, frame -> frame % 60 - 30));
        assertNothingSaid(new FakeSource(16_000, 1, 2, frame -> 9000));
        assertNothingSaid(FakeSource.tone(16_000, 1, 0.2, 440));
        VoiceFault never = assertThrows(
                VoiceFault.class,
                () -> new JavaSoundMicrophone(new FakeSource(16_000, 1, 1, frame -> 0), PATIENCE).stop());
        assertEquals(VoiceFault.Kind.NOTHING_SAID, never.kind());
    }

    @Test
    void itStopsByItselfAfterThirtySeconds() throws Exception {
        FakeSource endless = FakeSource.tone(16_000, 1, 3600, 440);
        JavaSoundMicrophone microphone = new JavaSoundMicrophone(endless, PATIENCE);
        microphone.listen();
        assertTrue(endless.closed.await(10, TimeUnit.SECONDS), "the line is closed before anybody asks");
        assertEquals(Duration.ofSeconds(30), microphone.stop().length());
    }

    @Test
    void aDroppedRecordingIsGone() throws Exception {
        FakeSource source = FakeSource.tone(16_000, 1, 2, 440);
        JavaSoundMicrophone microphone = new JavaSoundMicrophone(source, PATIENCE);
        microphone.listen();
        microphone.drop();
        assertTrue(source.closed.await(10, TimeUnit.SECONDS));
        assertEquals(
                VoiceFault.Kind.NOTHING_SAID,
                assertThrows(VoiceFault.class, microphone::stop).kind());
    }

    @Test
    void listeningAnewForgetsWhatWasThere() throws Exception {
        FakeSource first = FakeSource.tone(16_000, 1, 3, 440);
        FakeSource second = FakeSource.tone(16_000, 1, 2, 440);
        Iterator<FakeSource> sources = List.of(first, second).iterator();
        JavaSoundMicrophone microphone =
                new JavaSoundMicrophone(() -> sources.next().open(), PATIENCE);
        microphone.listen();
        microphone.listen();
        assertTrue(first.closed.await(10, TimeUnit.SECONDS));
        assertTrue(second.drained.await(10, TimeUnit.SECONDS));
        assertEquals(2000, (double) microphone.stop().length().toMillis(), 5);
    }

    @Test
    void aLineThatOpensTooLateIsRefusedInWordsAndClosedWhenItComes() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        FakeSource source = FakeSource.tone(16_000, 1, 2, 440);
        SoundSource stuck = () -> {
            await(gate);
            return source.open();
        };
        JavaSoundMicrophone microphone = new JavaSoundMicrophone(stuck, Duration.ofMillis(50));
        VoiceFault fault = assertThrows(VoiceFault.class, microphone::listen);
        assertEquals(VoiceFault.Kind.WONT_OPEN, fault.kind());
        assertFalse(fault.toString().isBlank());
        gate.countDown();
        assertTrue(source.closed.await(10, TimeUnit.SECONDS), "nobody listens on");
    }

    @Test
    void withoutAMicrophoneItSaysSo() {
        SoundSource none = () -> {
            throw VoiceFault.noMicrophone();
        };
        VoiceFault fault = assertThrows(VoiceFault.class, new JavaSoundMicrophone(none, PATIENCE)::listen);
        assertEquals(VoiceFault.Kind.NO_MICROPHONE, fault.kind());
    }

    @Test
    void lookingForOneNeverThrows() {
        assertDoesNotThrow(JavaSoundMicrophone::find);
    }

    private static Recording record(FakeSource source) throws InterruptedException {
        JavaSoundMicrophone microphone = new JavaSoundMicrophone(source, PATIENCE);
        microphone.listen();
        assertTrue(source.drained.await(10, TimeUnit.SECONDS));
        return microphone.stop();
    }

    private static void assertNothingSaid(FakeSource source) {
        VoiceFault fault = assertThrows(VoiceFault.class, () -> record(source));
        assertEquals(VoiceFault.Kind.NOTHING_SAID, fault.kind());
    }

    private static short[] samples(byte[] bytes) {
        short[] samples = new short[bytes.length / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) ((bytes[2 * i + 1] << 8) | (bytes[2 * i] & 0xff));
        }
        return samples;
    }

    private static int crossings(short[] samples) {
        return (int) IntStream.range(1, samples.length)
                .filter(i -> samples[i - 1] < 0 && samples[i] >= 0)
                .count();
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
