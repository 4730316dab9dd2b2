package dev.awase.catalog.files;

import dev.awase.catalog.FileTrouble.Sort;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * The end of a zip archive, which says how many files it holds. Read before the archive is opened, since the JDK takes
 * its whole list of files into memory first.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE.TXT 4.3.16</a>
 */
final class ZipDirectory {
    private static final int MARK = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int FILES = 10;
    private static final int BYTES = 12;
    /** A name, and what else is said of one file, takes no more. */
    private static final long BYTES_EACH = 1_024;

    private ZipDirectory() {}

    /** @throws dev.awase.catalog.CatalogFault UNREADABLE where it is no archive or holds more files */
    static void check(Path path, int most) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            long size = channel.size();
            int length = (int) Math.min(size, LENGTH + LONGEST_COMMENT);
            ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            channel.position(size - length);
            while (tail.hasRemaining() && channel.read(tail) >= 0) {
                // until the tail is whole
            }
            for (int at = tail.position() - LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == MARK) {
                    int files = Short.toUnsignedInt(tail.getShort(at + FILES));
                    long bytes = Integer.toUnsignedLong(tail.getInt(at + BYTES));
                    // The largest number of each stands for a longer list elsewhere: too long, then.
                    if (files > most || bytes > most * BYTES_EACH) {
                        throw PictureArchive.trouble(path, Sort.ZIP_MANY, "");
                    }
                    return;
                }
            }
            throw PictureArchive.trouble(path, Sort.NO_ZIP, "");
        }
    }
}
