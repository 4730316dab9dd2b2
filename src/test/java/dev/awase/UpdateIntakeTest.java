package dev.awase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.awase.upkeep.update.Chain;
import dev.awase.upkeep.update.Phase;
import dev.awase.upkeep.update.Refused.Reason;
import dev.awase.upkeep.update.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateIntakeTest {
    private static final Clock NIGHT = Clock.fixed(Chain.NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Chain chain;
    private UpdateRoom room;
    private Path dropped;
    private UpdateIntake intake;

    @BeforeEach
    void setUp() throws IOException {
        chain = new Chain(folder.resolve("chain"));
        room = ChainRoom.of(chain, folder);
        dropped = Files.createDirectories(folder.resolve("dropped"));
        intake = new UpdateIntake(room, NIGHT);
    }

    @Test
    void whatIsStillBeingWrittenIsLeftAlone() throws IOException {
        chain.put("0.2.0", dropped);
        assertEquals(List.of(), intake.look(dropped), "at the first look");
        Path zip = dropped.resolve("awase-0.2.0.zip");
        Files.write(zip, new byte[] {1}, StandardOpenOption.APPEND);
        assertEquals(List.of(), intake.look(dropped), "it has grown");
        Files.write(zip, Files.readAllBytes(folder.resolve("chain/awase-0.2.0.zip")));
        intake.look(dropped);
        assertEquals(List.of(Phase.WAITING), phases(intake.look(dropped)));
        assertEquals(Optional.of(new Version(0, 2, 0)), room.ready(Chain.NOW).map(manifest -> manifest.version()));
        assertArrayEquals(
                Files.readAllBytes(zip), Files.readAllBytes(room.waiting().pack()));
    }

    @Test
    void theNewestOfSeveralWaits() throws IOException {
        chain.put("0.3.0", dropped);
        chain.put("0.2.0", dropped);
        assertEquals(List.of(Phase.WAITING, Phase.WAITING), phases(intake.lookNow(dropped)));
        assertEquals(Optional.of(new Version(0, 3, 0)), room.ready(Chain.NOW).map(manifest -> manifest.version()));
        chain.put("0.4.0", dropped);
        intake.lookNow(dropped);
        assertEquals(Optional.of(new Version(0, 4, 0)), room.ready(Chain.NOW).map(manifest -> manifest.version()));
    }

    @Test
    void whatIsRefusedLeavesNothingAndWhatWaitedStays() throws IOException {
        chain.put("0.2.0", dropped);
        intake.lookNow(dropped);
        chain.put("0.3.0", dropped);
        Path zip = dropped.resolve("awase-0.3.0.zip");
        byte[] bytes = Files.readAllBytes(zip);
        bytes[40] ^= 1;
        Files.write(zip, bytes);
        UpdateIntake.Found last = intake.lookNow(dropped).getLast();
        assertEquals(Optional.of(Reason.ALTERED), last.reason());
        assertEquals(Optional.of(new Version(0, 3, 0)), last.version());
        assertEquals(Optional.of(new Version(0, 2, 0)), room.ready(Chain.NOW).map(manifest -> manifest.version()));
        try (Stream<Path> files = Files.list(room.waiting().folder())) {
            assertEquals(2, files.count(), "no half of a package is left");
        }
    }

    @Test
    void whatWaitedTooLongIsTakenAway() throws IOException {
        chain.put("0.2.0", dropped);
        intake.lookNow(dropped);
        assertEquals(Optional.empty(), room.ready(Chain.NOW.plus(Duration.ofDays(31))));
        assertFalse(Files.exists(room.waiting().pack()));
    }

    @Test
    void aPackageThatLeadsElsewhereIsNotFollowed() throws IOException {
        Path signed = chain.put("0.2.0", dropped);
        Path zip = dropped.resolve("awase-0.2.0.zip");
        Path elsewhere = Files.move(zip, folder.resolve("elsewhere.zip"));
        Files.createSymbolicLink(zip, elsewhere);
        assertEquals(
                Optional.of(Reason.MISSING), intake.lookNow(dropped).getFirst().reason());
        Files.delete(signed);
        Files.createSymbolicLink(signed, elsewhere);
        assertEquals(
                Optional.of(Reason.MISSING), intake.lookNow(dropped).getFirst().reason());
    }

    private static List<Phase> phases(List<UpdateIntake.Found> found) {
        return found.stream().map(UpdateIntake.Found::phase).toList();
    }
}
