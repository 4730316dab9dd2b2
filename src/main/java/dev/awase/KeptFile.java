package dev.awase;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small text file that is replaced whole or not at all: a power cut leaves the old one or the new one, never half of
 * either. The one before is kept beside it as {@code .bak}.
 */
final class KeptFile {
    private static final Logger LOG = LoggerFactory.getLogger(KeptFile.class);

    private final Path file;
    private final Last last;

    /** What happens when the new text is on the disk and the old one still in its place: nothing, but in tests. */
    interface Last {
        void look() throws IOException;
    }

    KeptFile(Path file) {
        this(file, () -> {});
    }

    KeptFile(Path file, Last last) {
        this.file = file.toAbsolutePath();
        this.last = last;
    }

    Path file() {
        return file;
    }

    Path before() {
        return file.resolveSibling(file.getFileName() + ".bak");
    }

    /** Empty where there is none. */
    Optional<String> read() throws IOException {
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** No text takes the file away. */
    void write(Optional<String> text) throws IOException {
        Path folder = Files.createDirectories(file.resolveSibling("."));
        if (Files.exists(file)) {
            move(onDisk(folder, Files.readString(file)), before());
        }
        if (text.isEmpty()) {
            last.look();
            Files.deleteIfExists(file);
        } else {
            Path fresh = onDisk(folder, text.get());
            try {
                sameReaders(fresh);
                last.look();
                move(fresh, file);
            } finally {
                Files.deleteIfExists(fresh);
            }
        }
        settle(folder);
    }

    private static Path onDisk(Path folder, String text) throws IOException {
        Path fresh = Files.createTempFile(folder, "settings-", ".tmp");
        try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
            return fresh;
        } catch (IOException full) {
            Files.deleteIfExists(fresh);
            throw full;
        }
    }

    /** Whoever could read the old file can read the new one: a kiosk may run as another user. */
    private void sameReaders(Path fresh) throws IOException {
        if (Files.exists(file)
                && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(file));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(from);
        }
    }

    /** The folder's own entry reaches the disk too, where the system lets a folder be opened. */
    private static void settle(Path folder) {
        try (FileChannel open = FileChannel.open(folder, StandardOpenOption.READ)) {
            open.force(true);
        } catch (IOException notHere) {
            LOG.debug("a folder cannot be forced to the disk here", notHere);
        }
    }
}
