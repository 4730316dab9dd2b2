package dev.awase.catalog.files;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.FileTrouble;
import dev.awase.catalog.FileTrouble.Sort;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive of pictures, looked through before anything is unpacked: an archive that holds a name which leads out of
 * it, more files than pictures make sense of, or what would swell when unpacked, is refused whole. Single pictures are
 * unpacked into memory, up to a cap, never to disk.
 */
final class PictureArchive implements AutoCloseable {
    /** More files are no shop's pictures. */
    static final int MOST_FILES = 20_000;
    /** Pictures are packed already: they shrink by a tenth, not to a hundredth. */
    static final int MOST_RATIO = 100;
    /** Below this a file may be as repetitive as it likes. */
    static final long SMALL = 1 << 20;
    /** All pictures together, unpacked. */
    static final long MOST_BYTES = 20L << 30;

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private final ZipFile zip;
    private final Map<String, ZipEntry> byName = new HashMap<>();
    /** By the last part of the name; nothing where several have it. */
    private final Map<String, Optional<ZipEntry>> byLastPart = new HashMap<>();

    private PictureArchive(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws CatalogFault UNREADABLE where it is no archive, or one that is made to do harm */
    static PictureArchive open(Path path) throws IOException {
        ZipDirectory.check(path, MOST_FILES);
        ZipFile zip = unzip(path);
        try {
            PictureArchive archive = new PictureArchive(zip);
            archive.look(path);
            return archive;
        } catch (RuntimeException harm) {
            zip.close();
            throw harm;
        }
    }

    /** Names are UTF-8, or what Japanese Windows writes. */
    private static ZipFile unzip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException letters) {
            try {
                return new ZipFile(path.toFile(), WINDOWS_31J);
            } catch (ZipException none) {
                throw trouble(path, Sort.NO_ZIP, "");
            }
        }
    }

    private void look(Path path) {
        long all = 0;
        for (Enumeration<? extends ZipEntry> each = zip.entries(); each.hasMoreElements(); ) {
            ZipEntry entry = each.nextElement();
            String name = entry.getName();
            String plain = entry.isDirectory() ? name.substring(0, name.length() - 1) : name;
            if (!PictureFiles.isSafe(plain)) {
                throw trouble(path, Sort.ZIP_NAME, printable(name));
            }
            long size = Math.max(0, entry.getSize());
            all += size;
            boolean swells = size > SMALL && size / Math.max(1, entry.getCompressedSize()) > MOST_RATIO;
            if (swells || all > MOST_BYTES) {
                throw trouble(path, Sort.ZIP_LARGE, printable(name));
            }
            byName.put(composed(name), entry);
            byLastPart.merge(lastPart(name), Optional.of(entry), (_, _) -> Optional.empty());
        }
    }

    /** The picture of this name, or the only one whose name ends so: archives hold folders that a file does not name. */
    Optional<InputStream> find(String name) throws IOException {
        Optional<ZipEntry> entry = Optional.ofNullable(byName.get(composed(name)))
                .or(() -> byLastPart.getOrDefault(lastPart(name), Optional.empty()));
        return entry.isEmpty() || entry.get().isDirectory()
                ? Optional.empty()
                : Optional.ofNullable(zip.getInputStream(entry.get()));
    }

    private static String lastPart(String name) {
        return composed(name.substring(name.lastIndexOf('/') + 1)).toLowerCase(Locale.ROOT);
    }

    /** A Mac writes が as か and its mark. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "\uFFFD").substring(0, Math.min(60, name.length()));
    }

    static CatalogFault trouble(Path path, Sort sort, String detail) {
        String why = switch (sort) {
            case ZIP_NAME -> "the name " + detail + " in it leads out of it or may not be a file's";
            case ZIP_MANY -> "it holds more than " + MOST_FILES + " files";
            case ZIP_LARGE -> detail + " in it would be far larger than a picture once it is unpacked";
            default -> "it is not a zip archive";
        };
        return new CatalogFault(
                new FileTrouble(sort, detail),
                "Cannot read " + path + ": " + why + ". Make it anew from the pictures alone. Nothing was changed.",
                null);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
