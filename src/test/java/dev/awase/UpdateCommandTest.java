package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awase.upkeep.update.ChainKeys;
import dev.awase.upkeep.update.Manifest;
import dev.awase.upkeep.update.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line of a chain's people and of a machine on which nothing is set up. */
class UpdateCommandTest {
    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void aChainMakesAKeyAndSignsWhatItsKiosksBelieve() throws Exception {
        Path secret = folder.resolve("secret.pem");
        assertEquals(0, run("--new-key", secret.toString()), terminal.err());
        assertFalse(Files.getPosixFilePermissions(secret).contains(PosixFilePermission.GROUP_READ));
        assertEquals(0, sign(secret, "0.2.0"), terminal.err());
        Path signed = Path.of(terminal.json().path("signed").asText());
        Manifest manifest = ChainKeys.read(folder.resolve("update.key")).open(Files.readAllBytes(signed));
        assertEquals(new Version(0, 2, 0), manifest.version());
        assertEquals(new Version(0, 1, 0), manifest.needs());
        assertEquals(Release.NOW.platform(), manifest.platform());
        assertEquals(Duration.ofDays(30), Duration.between(manifest.made(), manifest.expires()));
        assertEquals(Files.size(signed.resolveSibling(manifest.file())), manifest.size());
    }

    @Test
    void aKeyIsNeverWrittenOver() throws IOException {
        Path secret = folder.resolve("secret.pem");
        run("--new-key", secret.toString());
        String before = Files.readString(secret);
        assertEquals(1, run("--new-key", secret.toString()));
        assertEquals(1, run("--new-key", folder.resolve("other.pem").toString()), "update.key lies there");
        assertEquals(before, Files.readString(secret));
        assertFalse(Files.exists(folder.resolve("other.pem")), "no secret without its other half");
    }

    @Test
    void whatCannotBeSignedIsSaid() throws IOException {
        Path secret = folder.resolve("secret.pem");
        assertEquals(1, sign(secret, "0.2.0"), "there is no key");
        run("--new-key", secret.toString());
        assertEquals(2, sign(secret, "two"));
        assertTrue(terminal.err().contains("three numbers"), terminal.err());
        assertEquals(2, run("--sign", folder.toString(), "--key", secret.toString()));
        assertEquals(1, run("--sign", folder.toString(), "--key", secret.toString(), "--as", "0.2.0"));
        assertTrue(terminal.err().contains("no app image"), terminal.err());
        assertEquals(2, run("--check", "--now"), "one thing at a time");
    }

    @Test
    void anImageThatCallsItselfAnotherVersionIsNotSigned() throws IOException {
        Path secret = folder.resolve("secret.pem");
        run("--new-key", secret.toString());
        Path launcher = folder.resolve("image/lib/app/awase.cfg");
        Files.createDirectories(launcher.getParent());
        Files.writeString(launcher, "[JavaOptions]\njava-options=-Djpackage.app-version=0.2.0\n");
        assertEquals(0, sign(secret, "0.2.0"), terminal.err());
        assertEquals(1, sign(secret, "0.2.1"));
        assertTrue(terminal.err().contains("-Dinstaller.version=0.2.1"), terminal.err());
    }

    @Test
    void aMachineOnWhichNothingIsSetUpSaysSo() {
        assertEquals(0, run("--json"), terminal.err());
        JsonNode state = terminal.json();
        assertEquals(Release.NOW.version().toString(), state.path("version").asText());
        assertTrue(state.has("set_up"), state.toString());
        for (String none : List.of("folder", "address", "waiting", "trial")) {
            assertTrue(state.path(none).isNull(), none + " in " + state);
        }
        assertEquals(0, run());
        assertTrue(terminal.out().contains("names neither a folder nor an address"), terminal.out());
        assertEquals(1, run("--now"));
        assertTrue(terminal.err().contains("awase update --check"), terminal.err());
    }

    @Test
    void aFolderThatIsNotThereIsSaid() throws IOException {
        Files.createDirectories(folder.resolve("home"));
        Files.writeString(
                folder.resolve("home/settings.json"), "{\"update\": {\"folder\": \"" + folder.resolve("none") + "\"}}");
        assertEquals(1, run("--check"));
        assertTrue(terminal.err().contains("there is no " + folder.resolve("none")), terminal.err());
    }

    private int sign(Path secret, String version) throws IOException {
        Path image = folder.resolve("image");
        Files.createDirectories(image.resolve("bin"));
        Files.writeString(image.resolve("bin/awase"), "#!/bin/sh\n");
        return run(
                "--sign",
                image.toString(),
                "--key",
                secret.toString(),
                "--as",
                version,
                "--needs",
                "0.1.0",
                "--days",
                "30",
                "--into",
                folder.resolve("signed").toString(),
                "--json");
    }

    private int run(String... words) {
        String[] all = new String[words.length + 3];
        all[0] = "update";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--home";
        all[words.length + 2] = folder.resolve("home").toString();
        return terminal.run(all);
    }
}
