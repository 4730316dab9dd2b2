package dev.awase.voice;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The microphone of this machine. It records into memory, for 30 s at most, and no longer than it is asked to; what a
 * new question, an end or a drop leaves behind is overwritten. Safe to call from any thread; opening takes at most 2 s.
 */
public final class JavaSoundMicrophone implements Microphone {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** Shorter than any word. */
    private static final Duration SHORTEST = Duration.ofMillis(300);
    /** About -46 dB of full scale: a quiet room lies below it, a voice at an arm's length above. */
    private static final double QUIETEST = 0.005;

    private final SoundSource source;
    private final Duration patience;
    private Optional<Take> current = Optional.empty();

    JavaSoundMicrophone(SoundSource source, Duration patience) {
        this.source = source;
        this.patience = patience;
    }

    /** The system's microphone, if it says within 2 s that it has one; nothing is opened. */
    public static Optional<Microphone> find() {
        JavaSoundSource source = new JavaSoundSource();
        CompletableFuture<Boolean> there = new CompletableFuture<>();
        // A system without its sound library answers with an error, and some never answer.
        Thread.ofPlatform().daemon().name("voice-look").start(() -> there.completeAsync(source::there, Runnable::run));
        try {
            return there.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    ? Optional.of(new JavaSoundMicrophone(source, PATIENCE))
                    : Optional.empty();
        } catch (ExecutionException | TimeoutException none) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public synchronized void listen() {
        drop();
        Take take = Take.begin(source);
        take.awaitOpen(patience);
        current = Optional.of(take);
    }

    @Override
    public synchronized Recording stop() {
        short[] speech = current.map(take -> take.end(patience)).orElseGet(() -> new short[0]);
        current = Optional.empty();
        Duration length = Duration.ofMillis(1000L * speech.length / Speech.RATE);
        boolean said = length.compareTo(SHORTEST) >= 0 && Speech.loudest(speech) >= QUIETEST;
        byte[] wav = said ? Wav.of(speech) : new byte[0];
        Arrays.fill(speech, (short) 0);
        if (!said) {
            throw VoiceFault.nothingSaid();
        }
        return new Recording(wav, length);
    }

    @Override
    public synchronized void drop() {
        current.ifPresent(Take::drop);
        current = Optional.empty();
    }
}
