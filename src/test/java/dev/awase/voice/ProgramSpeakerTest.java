package dev.awase.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Programs that speak, each a script in the place of the real one. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ProgramSpeakerTest {
    @TempDir
    Path folder;

    @BeforeEach
    void scriptsRunHere() {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"));
    }

    @Test
    void wordsComeByTheStandardInputAndInNoCommandLine() throws IOException {
        script("espeak-ng", "echo \"$@\" > arguments; cat > words");
        String evil = "Shoes; touch planted `touch planted` $(touch planted) \"'";
        speaker(Runnable::run).say(evil, Locale.ENGLISH);
        assertEquals(evil, Files.readString(folder.resolve("words")));
        assertEquals(
                "-v en-us --stdin",
                Files.readString(folder.resolve("arguments")).strip());
        assertFalse(Files.exists(folder.resolve("planted")));
    }

    @Test
    void eachLanguageHasItsVoiceAndOneWithoutIsSilent() throws IOException {
        script("espeak-ng", "echo \"$@\" > arguments; cat > words");
        Speaker speaker = speaker(Runnable::run);
        assertTrue(speaker.speaks(Locale.KOREAN));
        assertTrue(speaker.speaks(Locale.SIMPLIFIED_CHINESE));
        assertFalse(speaker.speaks(Locale.JAPANESE), "it reads no kanji");
        speaker.say("こんにちは", Locale.JAPANESE);
        assertFalse(Files.exists(folder.resolve("words")));
        speaker.say("你好", Locale.SIMPLIFIED_CHINESE);
        assertEquals(
                "-v cmn --stdin", Files.readString(folder.resolve("arguments")).strip());
    }

    @Test
    void whereThereIsNoProgramNothingSpeaks() {
        assertFalse(speaker(Runnable::run).speaks(Locale.ENGLISH));
        assertFalse(Speaker.NONE.speaks(Locale.ENGLISH));
    }

    @Test
    void otherSystemsHaveTheirOwnProgram() throws IOException {
        script("say", "true");
        script("powershell.exe", "true");
        List<Path> path = List.of(folder);
        assertEquals(
                List.of(folder.resolve("say").toString(), "-v", "Kyoko", "-f", "-"),
                SpeechProgram.in(path, "Mac OS X")
                        .getFirst()
                        .command(Locale.JAPANESE)
                        .orElseThrow());
        List<String> windows = SpeechProgram.in(path, "Windows 11")
                .getFirst()
                .command(Locale.KOREAN)
                .orElseThrow();
        assertEquals("-Command", windows.get(3));
        assertTrue(windows.getLast().contains("ko-KR") && windows.getLast().contains("[Console]::In.ReadToEnd()"));
        assertEquals(List.of(), SpeechProgram.in(path, "Linux"));
    }

    @Test
    void somethingNewerAndSilenceKillWhatSpeaks() throws Exception {
        script("espeak-ng", "cat > words; echo $$ > running; exec sleep 600");
        var background = Executors.newSingleThreadExecutor();
        Speaker speaker = speaker(background);
        speaker.say("first", Locale.ENGLISH);
        ProcessHandle first = running();
        Files.delete(folder.resolve("running"));
        speaker.say("second", Locale.ENGLISH);
        first.onExit().get(30, TimeUnit.SECONDS);
        ProcessHandle second = running();
        assertEquals("second", Files.readString(folder.resolve("words")));
        speaker.hush();
        second.onExit().get(30, TimeUnit.SECONDS);
        background.shutdown();
        assertTrue(background.awaitTermination(30, TimeUnit.SECONDS), "nothing waits for a voice any more");
    }

    @Test
    void aProgramThatAnswersWithSoundIsPlayedHere() throws IOException {
        Path jtalk = script("open_jtalk", "cat");
        List<String> played = new ArrayList<>();
        SpeechProgram program = new SpeechProgram(jtalk, Map.of("ja", List.of()), true);
        new ProgramSpeaker(
                        List.of(program),
                        Runnable::run,
                        (wave, wanted) -> played.add(new String(wave.readAllBytes(), StandardCharsets.UTF_8)))
                .say("靴", Locale.JAPANESE);
        assertEquals(List.of("靴"), played);
    }

    /** What runs, once it has said so. */
    private ProcessHandle running() throws Exception {
        Path said = folder.resolve("running");
        return CompletableFuture.supplyAsync(() -> {
                    while (true) {
                        try {
                            String number =
                                    Files.exists(said) ? Files.readString(said).strip() : "";
                            if (!number.isEmpty()) {
                                return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
                            }
                        } catch (IOException away) {
                            throw new IllegalStateException(away);
                        }
                        Thread.onSpinWait();
                    }
                })
                .get(30, TimeUnit.SECONDS);
    }

    private Speaker speaker(java.util.concurrent.Executor background) {
        return new ProgramSpeaker(SpeechProgram.in(List.of(folder), "Linux"), background, (wave, wanted) -> {});
    }

    private Path script(String name, String body) throws IOException {
        Path script = folder.resolve(name);
        Files.writeString(script, "#!/bin/sh\ncd \"" + folder + "\"\n" + body + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return script;
    }
}
