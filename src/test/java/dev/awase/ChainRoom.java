package dev.awase;

import dev.awase.upkeep.update.Chain;
import dev.awase.upkeep.update.Version;
import dev.awase.upkeep.update.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where updates lie on a shop's machine that takes those of a test's chain, and has version 0.1.0. */
final class ChainRoom {
    private ChainRoom() {}

    static UpdateRoom of(Chain chain, Path folder) throws IOException {
        Versions versions = new Versions(Files.createDirectories(folder.resolve("root")));
        Files.copy(chain.open(), versions.key());
        Release release = new Release(new Version(0, 1, 0), Chain.PLATFORM);
        return new UpdateRoom(new Home(folder.resolve("home")), versions, release);
    }
}
