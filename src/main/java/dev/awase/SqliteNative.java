package dev.awase;

import dev.awase.catalog.CatalogFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's native library in one folder of our own. Left alone, the driver unpacks it into the temp folder at each
 * start and leaves it there when the program is killed (1.1 MB each time), and fails where temp forbids programs.
 */
final class SqliteNative {
    private static final String PLACE = "org.sqlite.lib.path";

    /** A package carries the library; asking the driver which one it is would start a program and look through memory. */
    private static final boolean CARRIED = System.getProperty(PLACE) != null;

    private SqliteNative() {}

    /** Unpacks the library where it is missing or not ours, and points the driver to it; before the first connection. */
    static synchronized void install(Path folder) {
        if (CARRIED) {
            return;
        }
        String name = LibraryLoaderUtil.getNativeLibName();
        Path own = folder.resolve(SQLiteJDBCLoader.getVersion());
        try (InputStream packed =
                SqliteNative.class.getResourceAsStream(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name)) {
            if (packed == null) {
                return; // a system that the driver has no library for: it will say so itself
            }
            write(packed.readAllBytes(), own.resolve(name));
        } catch (IOException e) {
            throw new CatalogFault(
                    CatalogFault.Kind.CANNOT_WRITE,
                    "Cannot unpack the database library into " + own + ". Free some space or choose a folder that can"
                            + " be written, then start again.",
                    e);
        }
        System.setProperty(PLACE, own.toAbsolutePath().toString());
        System.setProperty("org.sqlite.lib.name", name);
    }

    private static void write(byte[] library, Path to) throws IOException {
        if (Files.exists(to) && Arrays.equals(library, Files.readAllBytes(to))) {
            return;
        }
        Files.createDirectories(to.toAbsolutePath().getParent());
        Path part = to.resolveSibling(to.getFileName() + ".part");
        Files.write(part, library);
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
