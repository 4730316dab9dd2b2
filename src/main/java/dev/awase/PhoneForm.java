package dev.awase;

import dev.awase.camera.PictureFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.MultipartInput;

/** The picture in a form that a browser sends (RFC 7578), read into memory alone and never past its bounds. */
final class PhoneForm {
    /** The whole form: one picture, and the little that stands around it. */
    static final long MOST_BYTES = PictureFile.MAX_BYTES + 64L * 1024;

    private static final int MOST_PARTS = 8;
    private static final int MOST_HEADER = 2048;
    private static final Pattern BOUNDARY = Pattern.compile(
            "multipart/form-data\\s*;.*?boundary=(?:\"([^\"\\p{Cntrl}]{1,70})\"|([^\\s;\",]{1,70}))(?:[\\s;].*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE =
            Pattern.compile("content-disposition:[^\\r\\n]*\\bfilename\\*?=", Pattern.CASE_INSENSITIVE);

    private PhoneForm() {}

    /** The bytes of one picture; to be wiped. */
    static final class Picture implements AutoCloseable {
        private byte[] bytes;

        Picture(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }

        @Override
        public void close() {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** What stands between the parts; empty where the type is no form's. */
    static Optional<String> boundary(String contentType) {
        Matcher form = BOUNDARY.matcher(contentType);
        return form.matches()
                ? Optional.of(Objects.requireNonNullElse(form.group(1), form.group(2)))
                : Optional.empty();
    }

    /**
     * The first file that is not empty; empty where none was chosen.
     *
     * @param length how many bytes there are, at most {@link #MOST_BYTES}
     * @throws IOException if the form is cut short, or is none
     */
    static Optional<Picture> picture(InputStream body, String boundary, int length) throws IOException {
        if (length > MOST_BYTES) {
            throw new IllegalArgumentException("a form has at most " + MOST_BYTES + " bytes");
        }
        Once held = new Once(length);
        try {
            MultipartInput parts = MultipartInput.builder()
                    .setInputStream(body)
                    .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
                    .setMaxPartHeaderSize(MOST_HEADER)
                    .get();
            boolean more = parts.skipPreamble();
            if (!more) {
                throw new EOFException("no part");
            }
            for (int part = 0; more; part++) {
                if (part == MOST_PARTS) {
                    throw new IOException("more than " + MOST_PARTS + " parts");
                }
                if (FILE.matcher(parts.readHeaders()).find() && held.size == 0) {
                    parts.readBodyData(held);
                } else {
                    parts.discardBodyData();
                }
                more = parts.readBoundary();
            }
            return held.size == 0 ? Optional.empty() : Optional.of(new Picture(held.whole()));
        } catch (FileUploadException | IllegalArgumentException broken) {
            throw new IOException("no form", broken);
        } finally {
            held.wipe();
        }
    }

    /** Takes bytes into one array, so that there is one place to wipe. */
    private static final class Once extends OutputStream {
        private final byte[] bytes;
        private int size;

        Once(int most) {
            bytes = new byte[most];
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            if (length > bytes.length - size) {
                throw new EOFException("more bytes than were said");
            }
            System.arraycopy(from, offset, bytes, size, length);
            size += length;
        }

        byte[] whole() {
            return Arrays.copyOf(bytes, size);
        }

        void wipe() {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
