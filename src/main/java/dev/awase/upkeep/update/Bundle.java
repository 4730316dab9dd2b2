package dev.awase.upkeep.update;

import dev.awase.upkeep.update.Refused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A package: the program's app image as a zip. Files keep their times to the second, for a trained cache fits jars of that
 * time alone; what lies in {@code bin} may be run.
 */
public final class Bundle {
    /** What every version has, below its folder. */
    public static final String PROGRAM = "bin/awase";

    private static final int MOST_FILES = 20_000;
    private static final long MOST_UNPACKED = 2L << 30;

    private Bundle() {}

    /** Packs a folder; links are followed, for a package has none. */
    public static void pack(Path folder, Path zip) throws IOException {
        if (!Files.isRegularFile(folder.resolve(PROGRAM))) {
            throw new IOException(folder + " is no app image: it has no " + PROGRAM);
        }
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS);
                OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path each : files) {
                ZipEntry entry = new ZipEntry(folder.relativize(each).toString().replace('\\', '/'));
                entry.setLastModifiedTime(Files.getLastModifiedTime(each));
                out.putNextEntry(entry);
                Files.copy(each, out);
                out.closeEntry();
            }
        }
    }

    /**
     * Unpacks a package that was verified into a new folder.
     *
     * @throws Refused UNPACKABLE where it is no zip, leads out of the folder, is immense or holds no program
     */
    static void unpack(Path zip, Path folder) throws IOException, Refused {
        try (ZipFile in = new ZipFile(zip.toFile())) {
            if (in.size() > MOST_FILES) {
                throw new Refused(Reason.UNPACKABLE);
            }
            long left = MOST_UNPACKED;
            for (ZipEntry entry : List.copyOf(in.stream().toList())) {
                Path to = inside(folder, entry.getName());
                if (!entry.isDirectory()) {
                    left -= write(in, entry, to, left);
                    rights(folder, to);
                    if (entry.getLastModifiedTime() != null) {
                        Files.setLastModifiedTime(
                                to, FileTime.from(entry.getLastModifiedTime().toInstant()));
                    }
                }
            }
        } catch (ZipException torn) {
            throw (Refused) new Refused(Reason.UNPACKABLE).initCause(torn);
        }
        if (!Files.isExecutable(folder.resolve(PROGRAM))) {
            throw new Refused(Reason.UNPACKABLE);
        }
    }

    private static Path inside(Path folder, String name) throws Refused {
        try {
            Path to = folder.resolve(name).normalize();
            if (to.startsWith(folder) && !to.equals(folder)) {
                return to;
            }
        } catch (InvalidPathException unlike) {
            throw (Refused) new Refused(Reason.UNPACKABLE).initCause(unlike);
        }
        throw new Refused(Reason.UNPACKABLE);
    }

    private static long write(ZipFile in, ZipEntry entry, Path to, long most) throws IOException, Refused {
        Files.createDirectories(to.resolveSibling("."));
        long written = 0;
        try (InputStream from = in.getInputStream(entry);
                OutputStream out = Files.newOutputStream(to)) {
            byte[] block = new byte[1 << 16];
            for (int read = from.read(block); read >= 0; read = from.read(block)) {
                written += read;
                if (written > most) {
                    throw new Refused(Reason.UNPACKABLE);
                }
                out.write(block, 0, read);
            }
        }
        return written;
    }

    /** For everybody to read and for whoever unpacked it to write, whatever mask the process has. */
    private static void rights(Path folder, Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Path name = file.getFileName();
        boolean runs = folder.relativize(file).startsWith("bin") || "jspawnhelper".equals(String.valueOf(name));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        for (Path above = file.getParent(); above != null && above.startsWith(folder); above = above.getParent()) {
            Files.setPosixFilePermissions(above, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
