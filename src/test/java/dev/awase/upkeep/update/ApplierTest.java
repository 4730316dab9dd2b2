package dev.awase.upkeep.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.upkeep.update.Applier.Outcome;
import dev.awase.upkeep.update.Refused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One machine over several nights; each step is a new applier, as each call is a new process. */
class ApplierTest {
    private static final Version INSTALLED = new Version(0, 1, 0);

    @TempDir
    Path folder;

    private Chain chain;
    private Versions versions;
    private Waiting waiting;
    private Instant now = Chain.NOW;

    @BeforeEach
    void setUp() throws IOException {
        chain = new Chain(folder.resolve("chain"));
        versions = new Versions(Files.createDirectories(folder.resolve("root")));
        Files.copy(chain.open(), versions.key());
        waiting = new Waiting(folder.resolve("home/update"));
    }

    @Test
    void withoutAHandOverNothingHappens() throws IOException {
        hand("0.2.0");
        Files.delete(waiting.ready());
        assertEquals(Outcome.NOTHING, start());
        hand("0.2.0");
        now = now.plus(Duration.ofMinutes(16));
        assertEquals(Outcome.NOTHING, start(), "it was meant for another night");
        now = now.minus(Duration.ofMinutes(40));
        assertEquals(Outcome.NOTHING, start(), "the clock was set");
        assertEquals(Optional.empty(), versions.current());
    }

    @Test
    void aGoodVersionIsTriedAndKept() throws IOException {
        hand("0.2.0");
        assertEquals(Phase.TRIAL, start().phase().orElseThrow());
        assertEquals(version("0.2.0"), versions.current().orElseThrow());
        assertTrue(Files.exists(versions.flag()));
        assertEquals("unwell", look(false).detail());
        assertEquals("well", look(true).detail());
        assertEquals("well", look(true).detail());
        assertEquals(Phase.KEPT, look(true).phase().orElseThrow());
        assertFalse(Files.exists(versions.flag()));
        assertEquals(Outcome.NOTHING, look(false), "what was kept is tried no more");
        assertEquals(Outcome.NOTHING, start());
        assertEquals(version("0.2.0"), versions.current().orElseThrow());
    }

    @Test
    void threeStartsThatEndAreEnoughAndTheVersionBeforeRunsAgain() throws IOException {
        keep("0.2.0");
        hand("0.3.0");
        for (int crash = 0; crash < 3; crash++) {
            assertEquals(Phase.TRIAL, start().phase().orElseThrow());
            assertEquals(version("0.3.0"), versions.current().orElseThrow());
        }
        Outcome end = start();
        assertEquals(Phase.ROLLED_BACK, end.phase().orElseThrow());
        assertEquals("crashes", end.detail());
        assertEquals(version("0.2.0"), versions.current().orElseThrow());
        assertFalse(versions.has(version("0.3.0")), "what was given up is taken away");
        assertEquals(Outcome.NOTHING, start(), "its hand-over was answered");
        hand("0.3.0");
        assertEquals(Reason.FAILED_BEFORE.id(), start().detail());
    }

    @Test
    void aVersionThatStandsAndIsNotWellIsGivenUpAfterTenLooks() throws IOException {
        hand("0.2.0");
        start();
        for (int minute = 1; minute < 10; minute++) {
            assertFalse(look(false).again(), "minute " + minute);
        }
        Outcome end = look(false);
        assertTrue(end.again());
        assertEquals("unwell", end.detail());
        assertEquals(Optional.empty(), versions.current(), "the installed one starts again");
    }

    @Test
    void aStartBetweenGoodLooksBeginsThemAnew() throws IOException {
        hand("0.2.0");
        start();
        look(true);
        look(true);
        start();
        assertEquals(Phase.TRIAL, look(true).phase().orElseThrow());
        look(true);
        assertEquals(Phase.KEPT, look(true).phase().orElseThrow());
    }

    @Test
    void whoAppliesBelievesNothingThatTheKioskLaidThere() throws IOException {
        Manifest manifest = chain.manifest("0.2.0");
        Path zip = folder.resolve("chain").resolve(manifest.file());
        Chain forger = new Chain(folder.resolve("forger"));
        chain.handOver(forger.sign(manifest), zip, waiting, later());
        assertEquals(Reason.FORGED.id(), start().detail());
        chain.handOver(chain.sign(manifest), chain.pack("0.4.0"), waiting, later());
        assertTrue(Set.of(Reason.ALTERED.id(), Reason.TRUNCATED.id()).contains(start().detail()));
        hand("0.1.0");
        assertEquals(Reason.SAME.id(), start().detail());
        hand("0.0.9");
        assertEquals(Reason.OLDER.id(), start().detail());
        Files.delete(versions.key());
        hand("0.2.0");
        assertEquals(Reason.NO_KEY.id(), start().detail());
        assertEquals(Optional.empty(), versions.current());
        assertFalse(Files.exists(versions.staging()));
        assertFalse(Files.exists(versions.root().resolve("versions")), "nothing was unpacked");
    }

    @Test
    void aSignedPackageThatCannotBeUnpackedLeavesNothing() throws IOException {
        Path junk = Files.writeString(folder.resolve("junk.zip"), "signed, and no zip");
        Manifest manifest = Chain.manifest("0.2.0", "0.1.0", Chain.PLATFORM, junk, now.plusSeconds(600));
        chain.handOver(chain.sign(manifest), junk, waiting, later());
        assertEquals(Reason.UNPACKABLE.id(), start().detail());
        try (var left = Files.list(versions.root().resolve("versions"))) {
            assertEquals(0, left.count());
        }
        assertEquals(Optional.empty(), versions.current());
    }

    @Test
    void cutOffAtAnyMomentTheNextCallGoesOn() throws IOException {
        hand("0.2.0");
        start();
        Files.delete(versions.root().resolve("current"));
        start();
        assertEquals(version("0.2.0"), versions.current().orElseThrow(), "written down and not yet turned over");
        keepOnTrial();
        Files.writeString(versions.flag(), "0.3.0");
        assertEquals(Outcome.NOTHING, start(), "a flag without a line means nothing");
        assertFalse(Files.exists(versions.flag()));
    }

    @Test
    void aVersionWhoseFolderIsGoneDoesNotKeepTheShopClosed() throws IOException {
        keep("0.2.0");
        Files.delete(versions.folder(version("0.2.0")).resolve(Bundle.PROGRAM));
        assertEquals(Optional.empty(), versions.current());
    }

    @Test
    void anInstallerThatComesByHandEndsTheTrial() throws IOException {
        hand("0.2.0");
        start();
        Files.delete(versions.flag());
        Files.delete(versions.root().resolve("current"));
        assertEquals(Outcome.NOTHING, start());
        assertEquals(Outcome.NOTHING, look(true));
        assertEquals(Optional.empty(), versions.current());
    }

    private void keep(String version) throws IOException {
        hand(version);
        start();
        keepOnTrial();
    }

    private void keepOnTrial() throws IOException {
        for (int look = 0; look < Trial.WELL; look++) {
            look(true);
        }
    }

    private void hand(String version) throws IOException {
        Manifest manifest = chain.manifest(version);
        chain.handOver(chain.sign(manifest), folder.resolve("chain").resolve(manifest.file()), waiting, later());
    }

    private Instant later() {
        now = now.plusSeconds(1);
        return now;
    }

    private Outcome start() throws IOException {
        return applier().beforeStart();
    }

    private Outcome look(boolean healthy) throws IOException {
        return applier().look(_ -> healthy);
    }

    private Applier applier() {
        return new Applier(versions, waiting, INSTALLED, Chain.PLATFORM, Clock.fixed(later(), ZoneOffset.UTC));
    }

    private static Version version(String text) {
        return Version.parse(text).orElseThrow();
    }
}
