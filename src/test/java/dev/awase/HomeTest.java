package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    Path folder;

    @Test
    void anInstalledMachineNamesItsHome() {
        assertEquals(Optional.of(new Home(folder)), Home.named(Map.of("AWASE_HOME", folder.toString())));
        assertEquals(Optional.empty(), Home.named(Map.of("AWASE_HOME", " ")));
        assertEquals(Optional.empty(), Home.named(Map.of()));
    }

    @Test
    void whoMayNotWriteThereIsToldWhatToDo() {
        Path shut = folder.resolve("shut");
        assertTrue(shut.toFile().mkdir() && shut.toFile().setWritable(false));
        assumeFalse(Files.isWritable(shut), "this account may write everywhere");
        String words = String.valueOf(
                assertThrows(Refusal.class, new Home(shut)::create).getMessage());
        assertTrue(words.contains("adduser"), words);
    }
}
