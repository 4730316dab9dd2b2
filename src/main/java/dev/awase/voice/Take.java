package dev.awase.voice;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sound.sampled.AudioFormat;

/**
 * One press of the button: opens the line on a thread of its own and records until told to end, or until it is full. A
 * line that opens too late is closed again by its own thread.
 */
final class Take implements Runnable {
    static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int PIECES_A_SECOND = 20;

    private final SoundSource source;
    private final CompletableFuture<AudioFormat> opened = new CompletableFuture<>();
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private volatile boolean over;
    private byte[] sound = new byte[0];
    private int length;

    private Take(SoundSource source) {
        this.source = source;
    }

    static Take begin(SoundSource source) {
        Take take = new Take(source);
        Thread.ofPlatform().daemon().name("voice").start(take);
        return take;
    }

    @Override
    public void run() {
        try (SoundSource.Line line = source.open()) {
            AudioFormat format = line.format();
            int rate = (int) format.getSampleRate();
            makeRoom((int) LONGEST.toSeconds() * rate * format.getFrameSize());
            opened.complete(format);
            byte[] piece = new byte[rate / PIECES_A_SECOND * format.getFrameSize()];
            int read = 1;
            while (!over && read > 0) {
                read = line.read(piece);
                over |= !keep(piece, read);
            }
            Arrays.fill(piece, (byte) 0);
        } catch (RuntimeException | LinkageError fault) {
            opened.completeExceptionally(fault);
        } finally {
            ended.complete(true);
        }
    }

    /**
     * Waits until it records.
     *
     * @throws VoiceFault if it does not within {@code patience}
     */
    void awaitOpen(Duration patience) {
        try {
            opened.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | InterruptedException late) {
            drop();
            if (late instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw late.getCause() instanceof VoiceFault fault ? fault : VoiceFault.wontOpen();
        }
    }

    /** Ends the recording and gives it as speech; nothing of it stays here. */
    short[] end(Duration patience) {
        over = true;
        try {
            ended.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException late) {
            // A line that hangs has given what it gave.
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return taken();
    }

    /** Ends the recording at once, and nothing of it is kept. */
    void drop() {
        over = true;
        wipe();
    }

    private synchronized void makeRoom(int bytes) {
        sound = over ? new byte[0] : new byte[bytes];
    }

    /** Whether there is room for more. */
    private synchronized boolean keep(byte[] piece, int read) {
        int kept = Math.clamp(read, 0, sound.length - length);
        System.arraycopy(piece, 0, sound, length, kept);
        length += kept;
        return length < sound.length;
    }

    private synchronized short[] taken() {
        short[] speech = length == 0 ? new short[0] : Speech.of(sound, length, opened.join());
        wipe();
        return speech;
    }

    private synchronized void wipe() {
        Arrays.fill(sound, (byte) 0);
        sound = new byte[0];
        length = 0;
    }
}
