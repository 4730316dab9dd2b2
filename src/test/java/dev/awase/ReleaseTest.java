package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x64",
        "Linux, aarch64, linux-arm64",
        "Windows 11, amd64, windows-x64",
        "Mac OS X, aarch64, macos-arm64"
    })
    void eachKindOfMachineHasAName(String system, String processor, String platform) {
        assertEquals(platform, Release.platform(system, processor));
    }

    @Test
    void theCommandLineSaysWhichRuns() {
        Terminal terminal = new Terminal();
        assertEquals(0, terminal.run("--version"));
        assertTrue(terminal.out().startsWith("awase " + Release.NOW.version()), terminal.out());
    }
}
