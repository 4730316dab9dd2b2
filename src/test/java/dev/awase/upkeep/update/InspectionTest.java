package dev.awase.upkeep.update;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awase.upkeep.update.Refused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken, and each reason why something is not. */
class InspectionTest {
    @TempDir
    Path folder;

    private Chain chain;
    private Path zip;
    private Manifest manifest;

    @BeforeEach
    void sign() throws IOException {
        chain = new Chain(folder.resolve("chain"));
        zip = chain.pack("0.2.0");
        manifest = chain.manifest("0.2.0");
    }

    @Test
    void whatTheChainSignedForThisMachineIsTaken() throws IOException, Refused {
        assertEquals(manifest, open(chain.sign(manifest)));
        Path copy = folder.resolve("copy.zip");
        Inspection.copy(zip, copy, manifest);
        assertArrayEquals(Files.readAllBytes(zip), Files.readAllBytes(copy));
    }

    @Test
    void oneOfSeveralKeysIsEnough() throws IOException, Refused {
        Chain next = new Chain(folder.resolve("next"));
        Path both = folder.resolve("both.key");
        Files.writeString(both, Files.readString(chain.open()) + Files.readString(next.open()));
        for (Chain either : List.of(chain, next)) {
            assertEquals(manifest, Inspection.manifest(either.sign(manifest), ChainKeys.read(both), here("0.1.0")));
        }
    }

    @Test
    void aKeyOfSomebodyElseIsRefusedAndSoIsNone() throws IOException {
        Chain other = new Chain(folder.resolve("other"));
        assertEquals(Reason.FORGED, reason(() -> open(other.sign(manifest))));
        assertEquals(Reason.NO_KEY, reason(() -> ChainKeys.read(folder.resolve("none.key"))));
        Path empty = Files.writeString(folder.resolve("empty.key"), "a key will come");
        assertEquals(Reason.NO_KEY, reason(() -> ChainKeys.read(empty)));
    }

    @Test
    void aSignatureOfAnotherTextIsRefused() {
        String signed = new String(chain.sign(manifest), StandardCharsets.US_ASCII);
        String later = signed.replace("version 0.2.0", "version 0.3.0");
        assertEquals(Reason.FORGED, reason(() -> open(later.getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void eachRuleOfAManifestHasItsReason() throws IOException {
        assertEquals(
                Reason.EXPIRED, refusal(Chain.manifest("0.2.0", "0.1.0", Chain.PLATFORM, zip, Chain.NOW), "0.1.0"));
        assertEquals(Reason.PLATFORM, refusal(with("0.2.0", "0.1.0", "windows-x64"), "0.1.0"));
        assertEquals(Reason.SAME, refusal(manifest, "0.2.0"));
        assertEquals(Reason.OLDER, refusal(manifest, "0.2.1"));
        assertEquals(Reason.TOO_FAR, refusal(with("0.9.0", "0.5.0", Chain.PLATFORM), "0.1.0"));
        assertEquals(
                Reason.FAILED_BEFORE,
                reason(() -> Inspection.manifest(
                        chain.sign(manifest),
                        chain.keys(),
                        new Inspection.Here(version("0.1.0"), Chain.PLATFORM, Set.of(version("0.2.0")), Chain.NOW))));
        Manifest immense = new Manifest(
                manifest.version(),
                manifest.platform(),
                manifest.needs(),
                manifest.file(),
                Manifest.MOST_BYTES + 1,
                manifest.sha256(),
                manifest.made(),
                manifest.expires());
        assertEquals(Reason.OVERSIZE, refusal(immense, "0.1.0"));
    }

    @Test
    void aTextThatIsNoManifestIsUnreadableAlsoWhereTheChainSignedIt() {
        assertEquals(Reason.UNREADABLE, reason(() -> open(new byte[0])));
        assertEquals(Reason.UNREADABLE, reason(() -> open(new byte[ChainKeys.MOST_BYTES + 1])));
        assertEquals(Reason.UNREADABLE, reason(() -> open("hello\n".getBytes(StandardCharsets.US_ASCII))));
        byte[] windows = new String(chain.sign(manifest), StandardCharsets.US_ASCII)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        assertEquals(Reason.UNREADABLE, reason(() -> open(windows)));
    }

    /** Each single bit of a signed text, and each byte of a package. */
    @Test
    void aFlippedBitIsRefusedWhereverItIs() throws IOException {
        byte[] signed = chain.sign(manifest);
        List<Integer> taken = new ArrayList<>();
        for (int bit = 0; bit < signed.length * 8; bit++) {
            byte[] flipped = signed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            if (!List.of(Reason.FORGED, Reason.UNREADABLE).contains(reason(() -> open(flipped)))) {
                taken.add(bit);
            }
        }
        byte[] bytes = Files.readAllBytes(zip);
        for (int at = 0; at < bytes.length; at++) {
            byte[] flipped = bytes.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            if (take(flipped) != Reason.ALTERED) {
                taken.add(-at);
            }
        }
        assertEquals(List.of(), taken);
    }

    @Test
    void aPackageOfAnyOtherLengthIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(zip);
        for (int length = 0; length < bytes.length; length += 7) {
            assertEquals(Reason.TRUNCATED, take(Arrays.copyOf(bytes, length)));
        }
        assertEquals(Reason.TRUNCATED, take(Arrays.copyOf(bytes, bytes.length + 1)));
        assertEquals(
                Reason.MISSING,
                reason(() -> Inspection.copy(folder.resolve("none.zip"), folder.resolve("copy.zip"), manifest)));
        assertFalse(Files.exists(folder.resolve("copy.zip")), "what was refused leaves nothing");
    }

    @Test
    void aDiskWithoutRoomIsRefusedBeforeAnythingIsWritten() {
        Manifest wide = new Manifest(
                manifest.version(),
                manifest.platform(),
                manifest.needs(),
                manifest.file(),
                Long.MAX_VALUE / 4,
                manifest.sha256(),
                manifest.made(),
                manifest.expires());
        assertEquals(Reason.NO_ROOM, reason(() -> Inspection.copy(zip, folder.resolve("copy.zip"), wide)));
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.zip"), zip);
        assertEquals(Reason.MISSING, reason(() -> Inspection.copy(link, folder.resolve("copy.zip"), manifest)));
    }

    private Manifest open(byte[] signed) throws Refused {
        return Inspection.manifest(signed, chain.keys(), here("0.1.0"));
    }

    private Reason refusal(Manifest of, String running) {
        return reason(() -> Inspection.manifest(chain.sign(of), chain.keys(), here(running)));
    }

    private Reason take(byte[] bytes) {
        return reason(() -> Inspection.take(new ByteArrayInputStream(bytes), folder.resolve("copy.zip"), manifest));
    }

    private Manifest with(String version, String needs, String platform) throws IOException {
        return Chain.manifest(version, needs, platform, zip, Instant.parse("2027-01-01T00:00:00Z"));
    }

    private static Inspection.Here here(String running) {
        return new Inspection.Here(version(running), Chain.PLATFORM, Set.of(), Chain.NOW);
    }

    private static Version version(String text) {
        return Version.parse(text).orElseThrow();
    }

    private static Reason reason(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(Refused.class, work).reason();
    }
}
