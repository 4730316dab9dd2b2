package dev.awase.upkeep.update;

import dev.awase.upkeep.update.Refused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;

/**
 * Whether an update is taken here: first what is signed, then whether it is for this machine, then the package itself,
 * byte by byte, into a copy that nobody else can change afterwards. Nothing of a package is opened before.
 */
public final class Inspection {
    private static final int BLOCK = 1 << 16;
    private static final Set<OpenOption> NO_LINK = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private Inspection() {}

    /** What runs on this machine now, what it is, and which versions were given up on it. */
    public record Here(Version running, String platform, Set<Version> failed, Instant now) {
        public Here {
            failed = Set.copyOf(failed);
        }
    }

    /** @throws Refused where it is not believed, or not for this machine */
    public static Manifest manifest(byte[] signed, ChainKeys keys, Here here) throws Refused {
        Manifest manifest = keys.open(signed);
        if (!here.now().isBefore(manifest.expires())) {
            throw new Refused(Reason.EXPIRED);
        }
        if (!manifest.platform().equals(here.platform())) {
            throw new Refused(Reason.PLATFORM);
        }
        if (manifest.version().equals(here.running())) {
            throw new Refused(Reason.SAME);
        }
        if (here.running().after(manifest.version())) {
            throw new Refused(Reason.OLDER);
        }
        if (here.failed().contains(manifest.version())) {
            throw new Refused(Reason.FAILED_BEFORE);
        }
        if (manifest.needs().after(here.running())) {
            throw new Refused(Reason.TOO_FAR);
        }
        if (manifest.size() > Manifest.MOST_BYTES) {
            throw new Refused(Reason.OVERSIZE);
        }
        return manifest;
    }

    /**
     * A file's first bytes, no more than a signed text has and one.
     *
     * @throws Refused MISSING where it cannot be opened, or is a link
     */
    public static byte[] signed(Path file) throws IOException, Refused {
        try (InputStream in = read(file)) {
            return in.readNBytes(ChainKeys.MOST_BYTES + 1);
        }
    }

    /** Copies a package that lies in a file, as {@link #take} does; MISSING as above. */
    public static void copy(Path from, Path to, Manifest manifest) throws IOException, Refused {
        try (InputStream in = read(from)) {
            take(in, to, manifest);
        }
    }

    /** A link is not followed: whoever applies may read what the kiosk may not. */
    private static InputStream read(Path file) throws Refused {
        try {
            return Channels.newInputStream(Files.newByteChannel(file, NO_LINK));
        } catch (IOException closed) {
            throw (Refused) new Refused(Reason.MISSING).initCause(closed);
        }
    }

    /**
     * Copies a package, never more than was signed. Where it is not what was signed, no copy is left.
     *
     * @throws Refused TRUNCATED, ALTERED, or NO_ROOM
     */
    public static void take(InputStream in, Path to, Manifest manifest) throws IOException, Refused {
        boolean good = false;
        try {
            room(to, manifest.size());
            String sum = copy(in, to, manifest.size());
            if (!sum.equals(manifest.sha256())) {
                throw new Refused(Reason.ALTERED);
            }
            good = true;
        } finally {
            if (!good) {
                Files.deleteIfExists(to);
            }
        }
    }

    /** @throws Refused NO_ROOM where a folder's disk has less than five times as much: unpacked it is some three times as long */
    private static void room(Path file, long size) throws IOException, Refused {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && Files.getFileStore(folder).getUsableSpace() / 5 < size) {
            throw new Refused(Reason.NO_ROOM);
        }
    }

    private static String copy(InputStream in, Path to, long size) throws IOException, Refused {
        MessageDigest sum = sha256();
        long copied = 0;
        Files.deleteIfExists(to);
        try (FileChannel file = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(file);
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                copied += read;
                if (copied > size) {
                    throw new Refused(Reason.TRUNCATED);
                }
                sum.update(block, 0, read);
                out.write(block, 0, read);
            }
            file.force(true);
        }
        if (copied != size) {
            throw new Refused(Reason.TRUNCATED);
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    /** The SHA-256 of a file, in small hexadecimal digits. */
    public static String sum(Path file) throws IOException {
        MessageDigest sum = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                sum.update(block, 0, read);
            }
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
