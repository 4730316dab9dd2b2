package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scripts that the package installs with the installed program as their applier, each call a process, over versions
 * whose kiosk is one line. {@code packaging/linux/update-trial.sh} plays the same with whole kiosks in a window.
 */
class UpdateTrialTest {
    private static final Path SCRIPTS =
            Path.of(System.getProperty("awase.base", "")).resolve("packaging/linux/system");
    private static final String WELL =
            "mkdir -p \"$AWASE_HOME/run\"\nprintf '{\"at\":\"%s\",\"version\":\"awase VERSION\",\"well\":true,\"shown\":true}'"
                    + " \"$(date -u +%Y-%m-%dT%H:%M:%SZ)\" >\"$AWASE_HOME/run/health.json\"\necho VERSION runs";

    @TempDir
    Path folder;

    @BeforeEach
    void install() throws IOException {
        Optional<Path> sh = Programs.find("sh");
        assumeTrue(sh.isPresent() && Release.NOW.platform().startsWith("linux"), "the scripts are Linux' own");
        program(
                "0.1.0",
                "[ \"$1\" = kiosk ] && echo 0.1.0 runs && exit 0\nexec '"
                        + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -Xmx256m -XX:-UsePerfData -Djpackage.app-version=0.1.0 -cp '"
                        + System.getProperty("java.class.path") + "' dev.awase.Main \"$@\"");
        Files.createDirectories(folder.resolve("root"));
        Files.createDirectories(folder.resolve("home"));
        Files.createDirectories(folder.resolve("dropped"));
        Files.writeString(
                folder.resolve("home/settings.json"),
                "{\"update\": {\"folder\": \"" + folder.resolve("dropped") + "\"}}");
        ChainDesk.newKey(folder.resolve("secret.pem"));
        Files.copy(folder.resolve("update.key"), folder.resolve("root/update.key"));
    }

    @Test
    void aGoodVersionIsKeptABadOneGivenUpAndAForgedOneRefused() throws Exception {
        assertEquals("", run("awase-update", "apply"), "nothing is to be done, and nothing is started");
        takeIn("0.2.0", WELL);
        assertEquals("awase: version 0.2.0 trial", run("awase-update", "apply"));
        assertEquals("0.2.0 runs", run("awase", "kiosk"));
        assertEquals("awase: version 0.2.0 trial well", run("awase-update", "judge"));
        run("awase-update", "judge");
        run("awase", "kiosk");
        assertEquals("awase: version 0.2.0 kept", run("awase-update", "judge"));

        takeIn("0.3.0", "exit 1");
        for (int start = 0; start < 3; start++) {
            assertEquals("awase: version 0.3.0 trial", run("awase-update", "apply"));
            assertEquals(1, exit("awase", "kiosk"));
        }
        assertEquals("awase: version 0.3.0 rolled_back crashes", run("awase-update", "apply"));
        assertEquals("0.2.0 runs", run("awase", "kiosk"), "the version before starts again");

        Files.delete(folder.resolve("secret.pem"));
        Files.delete(folder.resolve("update.key"));
        ChainDesk.newKey(folder.resolve("secret.pem"));
        sign("0.4.0", WELL);
        assertEquals(1, exit("awase", "update", "--check"));
        assertTrue(said().contains("signed by nobody"), said());
        assertEquals("0.2.0 runs", run("awase", "kiosk"));
    }

    @Test
    void aVersionThatStandsAndIsNotWellAsksForTheKioskToBeStartedAnew() throws Exception {
        takeIn("0.2.0", "echo 0.2.0 runs");
        run("awase-update", "apply");
        for (int minute = 1; minute < 10; minute++) {
            Files.writeString(
                    folder.resolve("root/ledger"), Instant.now() + " unwell 0.2.0 -\n", StandardOpenOption.APPEND);
        }
        assertEquals("0.2.0 runs", run("awase", "kiosk"));
        int code = exit("awase-update", "judge");
        // Where systemd runs the script has it start the kiosk itself.
        assertEquals(Files.isDirectory(Path.of("/run/systemd/system")) ? 0 : 75, code, said());
        assertEquals("0.1.0 runs", run("awase", "kiosk"));
    }

    /** Lies in the folder, is taken in, and the kiosk has ended for it. */
    private void takeIn(String version, String kiosk) throws Exception {
        sign(version, kiosk);
        run("awase", "update", "--check");
        Files.writeString(folder.resolve("home/update/ready"), Instant.now().toString());
    }

    /** Of a version the command line is the installed one's; only its kiosk is its own. */
    private void sign(String version, String kiosk) throws IOException {
        Path image = program(
                version,
                "[ \"$1\" = kiosk ] || exec '" + folder.resolve("images/0.1.0/bin/awase") + "' \"$@\"\n"
                        + kiosk.replace("VERSION", version));
        ChainDesk.sign(
                image,
                folder.resolve("secret.pem"),
                new ChainDesk.Terms(
                        dev.awase.upkeep.update.Version.parse(version).orElseThrow(),
                        new dev.awase.upkeep.update.Version(0, 1, 0),
                        Release.NOW.platform(),
                        1),
                folder.resolve("dropped"),
                Instant.now());
    }

    private Path program(String version, String lines) throws IOException {
        Path image = folder.resolve("images").resolve(version);
        Path file = image.resolve("bin/awase");
        Files.createDirectories(image.resolve("bin"));
        Files.writeString(file, "#!/bin/sh\n" + lines + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return image;
    }

    private String run(String... words) throws Exception {
        assertEquals(0, exit(words), this::said);
        return said().strip();
    }

    private int exit(String... words) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("sh", SCRIPTS.resolve(words[0]).toString()));
        command.addAll(List.of(words).subList(1, words.length));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("AWASE_HOME", folder.resolve("home").toString());
        builder.environment().put("AWASE_UPDATES", folder.resolve("root").toString());
        builder.environment()
                .put("AWASE_INSTALLED", folder.resolve("images/0.1.0").toString());
        Process process = builder.start();
        assertTrue(process.waitFor(3, TimeUnit.MINUTES), () -> List.of(words) + " did not end");
        return process.exitValue();
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said.txt"), StandardCharsets.UTF_8);
        } catch (IOException none) {
            return "";
        }
    }
}
