package dev.awase.voice;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Speaks through programs of this machine. Words go to their standard input and nowhere else: into no command line, no
 * file and no network. A program that was speaking is killed when something newer is said.
 */
public final class ProgramSpeaker implements Speaker {
    private static final Logger LOG = LoggerFactory.getLogger(ProgramSpeaker.class);

    /** Nothing on a screen takes longer to say. */
    private static final int LONGEST_SECONDS = 60;

    private final List<SpeechProgram> programs;
    private final Executor background;
    private final Loudspeaker loudspeaker;
    private final AtomicLong turn = new AtomicLong();
    private final AtomicReference<Optional<Process>> speaking = new AtomicReference<>(Optional.empty());

    /** Plays a WAV file as long as it is wanted. */
    @FunctionalInterface
    interface Loudspeaker {
        void play(InputStream wave, BooleanSupplier wanted) throws IOException;
    }

    ProgramSpeaker(List<SpeechProgram> programs, Executor background, Loudspeaker loudspeaker) {
        this.programs = List.copyOf(programs);
        this.background = background;
        this.loudspeaker = loudspeaker;
    }

    /** With what this machine has on its path. */
    public static Speaker ofThisMachine() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        List<Path> folders = Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList();
        return new ProgramSpeaker(
                SpeechProgram.in(folders, System.getProperty("os.name")),
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("speech").factory()),
                ProgramSpeaker::play);
    }

    @Override
    public boolean speaks(Locale language) {
        return program(language).isPresent();
    }

    @Override
    public void say(String words, Locale language) {
        long mine = turn.incrementAndGet();
        kill();
        program(language)
                .ifPresent(program -> background.execute(() -> {
                    if (turn.get() == mine) {
                        speak(program, words, language, () -> turn.get() == mine);
                    }
                }));
    }

    @Override
    public void hush() {
        turn.incrementAndGet();
        kill();
    }

    private void speak(SpeechProgram program, String words, Locale language, BooleanSupplier wanted) {
        try {
            Process process = new ProcessBuilder(program.command(language).orElseThrow())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(program.wave() ? ProcessBuilder.Redirect.PIPE : ProcessBuilder.Redirect.DISCARD)
                    .start();
            speaking.set(Optional.of(process));
            if (!wanted.getAsBoolean()) {
                kill();
            }
            try (OutputStream in = process.getOutputStream()) {
                in.write(words.getBytes(StandardCharsets.UTF_8));
            }
            if (program.wave()) {
                loudspeaker.play(process.getInputStream(), wanted);
            }
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (IOException silent) {
            // A program that was killed no longer listens; nothing of what it was told is logged.
            if (wanted.getAsBoolean()) {
                LOG.info("nothing was said: {}", silent.getClass().getSimpleName());
            }
        } catch (InterruptedException stopped) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    private void kill() {
        speaking.getAndSet(Optional.empty()).ifPresent(process -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        });
    }

    private Optional<SpeechProgram> program(Locale language) {
        return programs.stream()
                .filter(program -> program.command(language).isPresent())
                .findFirst();
    }

    private static void play(InputStream wave, BooleanSupplier wanted) throws IOException {
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(new BufferedInputStream(wave));
                SourceDataLine line = AudioSystem.getSourceDataLine(sound.getFormat())) {
            line.open(sound.getFormat());
            line.start();
            byte[] some = new byte[4096];
            for (int read = sound.read(some); read > 0 && wanted.getAsBoolean(); read = sound.read(some)) {
                line.write(some, 0, read);
            }
            if (wanted.getAsBoolean()) {
                line.drain();
            }
        } catch (UnsupportedAudioFileException | LineUnavailableException | IllegalArgumentException silent) {
            throw new IOException(silent);
        }
    }
}
