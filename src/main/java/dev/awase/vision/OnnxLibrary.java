package dev.awase.vision;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * ONNX Runtime's native library in one folder of our own. Left alone, it is unpacked into the temp folder at each start
 * (28 MB), stays there when the program is killed, and fails where temp forbids programs. An installer that carries
 * the library unpacked says where with {@code -Donnxruntime.native.path=DIR}; then nothing is unpacked.
 */
final class OnnxLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(OnnxLibrary.class);
    private static final String OWN_PLACE = "onnxruntime.native.path";
    private static final String PACKED = "/ai/onnxruntime/native/";
    private static final String WORKPLACE = "onnxruntime-java";

    private OnnxLibrary() {}

    /**
     * The library, loaded once for the program; {@code folder} is where it is unpacked to.
     *
     * @throws UnfitModel in words, where this system has none or the file is damaged
     */
    static synchronized OrtEnvironment load(Path folder) throws UnfitModel {
        try {
            if (System.getProperty(OWN_PLACE) == null) {
                takePlace(folder.resolve(version()));
            }
            Set<Path> before = workplaces();
            OrtEnvironment environment =
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "awase");
            environment.setTelemetry(false);
            leaveNothingBehind(before);
            return environment;
        } catch (LinkageError | IllegalStateException | OrtException unusable) {
            LOG.warn("ONNX Runtime cannot be loaded", unusable);
            throw new UnfitModel(
                    "ONNX Runtime, which runs the model, cannot be loaded on this machine",
                    "Kinds are left to the shopper's tap. On Linux, Windows (x64) or macOS (Apple silicon) install the"
                            + " program again; if " + folder + " is there, delete it, it is unpacked anew.",
                    unusable);
        }
    }

    /** Where the folder cannot be written, the library goes to temp by itself. */
    private static void takePlace(Path folder) {
        try {
            if (unpack(folder)) {
                System.setProperty(OWN_PLACE, folder.toAbsolutePath().toString());
            }
        } catch (IOException closed) {
            LOG.warn(
                    "ONNX Runtime cannot be unpacked into {}, it goes to the temp folder: {}",
                    folder,
                    closed.toString());
        }
    }

    /** Puts this system's library there, where it is missing or not ours; false where there is none for this system. */
    static boolean unpack(Path folder) throws IOException {
        for (String name : List.of("onnxruntime", "onnxruntime4j_jni")) {
            String file = System.mapLibraryName(name);
            URL packed = OnnxLibrary.class.getResource(PACKED + platform() + "/" + file);
            if (packed == null) {
                return false;
            }
            unpack(packed, folder.resolve(file));
        }
        return true;
    }

    private static void unpack(URL packed, Path to) throws IOException {
        if (packed.openConnection() instanceof JarURLConnection jar && same(jar, to)) {
            return;
        }
        Files.createDirectories(to.toAbsolutePath().getParent());
        Path part = Files.createTempFile(
                to.toAbsolutePath().getParent(), to.getFileName().toString(), ".part");
        try (InputStream from = packed.openStream()) {
            Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A jar knows its files' sizes and checksums, so that a sound library need not be unpacked to be compared. */
    private static boolean same(JarURLConnection jar, Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) != jar.getJarEntry().getSize()) {
            return false;
        }
        CRC32 checksum = new CRC32();
        byte[] part = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(part); length >= 0; length = in.read(part)) {
                checksum.update(part, 0, length);
            }
        }
        return checksum.getValue() == jar.getJarEntry().getCrc();
    }

    /** As the library names its folders. */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return (system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux")
                + (machine.equals("aarch64") ? "-aarch64" : "-x64");
    }

    /** The jar's own version, so that a new one does not meet an old library. */
    private static String version() {
        String jar = OrtEnvironment.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return jar.substring(jar.lastIndexOf('/') + 1).replace(".jar", "");
    }

    /** The library makes a temp folder even where it needs none, and a kill would leave it there. */
    private static void leaveNothingBehind(Set<Path> before) {
        for (Path made : workplaces()) {
            if (!before.contains(made)) {
                try {
                    Files.delete(made);
                } catch (IOException inUse) {
                    LOG.debug("{} stays until the program ends", made, inUse);
                }
            }
        }
    }

    private static Set<Path> workplaces() {
        try (Stream<Path> temp = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return temp.filter(path -> path.getFileName().toString().startsWith(WORKPLACE))
                    .collect(Collectors.toSet());
        } catch (IOException | UncheckedIOException closed) {
            return Set.of();
        }
    }
}
