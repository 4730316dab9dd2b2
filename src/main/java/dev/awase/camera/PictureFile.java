package dev.awase.camera;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import dev.awase.camera.CameraFault.Kind;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * The door for pictures that come as a file: a JPEG, PNG or WebP of a stranger becomes an upright {@link Photo} of at
 * most {@value #LONG_EDGE} pixels without metadata, or a {@link CameraFault} that says what to do. The size is read
 * from the header before a pixel is decoded, so that a picture bomb costs nothing; nothing is written to disk.
 */
public final class PictureFile {
    /** A larger file is refused: phone photos have 2 to 10 MB. */
    public static final int MAX_BYTES = 15 * 1024 * 1024;

    /** A larger picture is refused before it is decoded. */
    public static final long MAX_PIXELS = 40_000_000;

    /** The longer edge of the photo, in pixels; smaller pictures keep their size. */
    public static final int LONG_EDGE = 1600;

    private static final String WHAT_TO_DO = " Please choose a photo saved as JPEG, PNG or WebP.";

    /** What the JDK's JPEG decoder (libjpeg) warns of when it makes up a missing rest in gray. */
    private static final String CUT_SHORT = "premature end";

    private PictureFile() {}

    /**
     * Reads a picture file.
     *
     * @throws CameraFault NO_FILE, NOT_A_PICTURE or TOO_LARGE, in words for the person who chose the file
     */
    public static Photo read(Path file) {
        if (Files.isDirectory(file)) {
            throw new CameraFault(Kind.NO_FILE, file + " is a folder. Please name one picture in it.");
        }
        if (Files.notExists(file)) {
            throw new CameraFault(Kind.NO_FILE, "There is no file " + file + ". Please check the name and the folder.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (IOException closed) {
            throw unreadable(file.toString(), closed);
        }
    }

    /** Reads a picture from a stream, which stays open; {@code name} is what messages call it. */
    public static Photo read(InputStream in, String name) {
        try {
            return read(in.readNBytes(MAX_BYTES + 1), name);
        } catch (IOException broken) {
            throw unreadable(name, broken);
        }
    }

    /** Reads a picture from bytes; {@code name} is what messages call it. */
    public static Photo read(byte[] bytes, String name) {
        if (bytes.length > MAX_BYTES) {
            throw new CameraFault(
                    Kind.TOO_LARGE,
                    name + " is larger than 15 MB. Please choose a smaller picture, or save this one smaller.");
        }
        if (bytes.length == 0) {
            throw new CameraFault(Kind.NOT_A_PICTURE, name + " is empty." + WHAT_TO_DO);
        }
        PictureFormat format = PictureFormat.of(bytes)
                .orElseThrow(() -> new CameraFault(
                        Kind.NOT_A_PICTURE, name + " is not a picture that can be read here." + WHAT_TO_DO));
        BufferedImage pixels = Pixels.flat(decode(bytes, format, name), LONG_EDGE);
        return Jpeg.photo(Orientation.of(bytes, format).upright(pixels), Instant.now());
    }

    private static BufferedImage decode(byte[] bytes, PictureFormat format, String name) {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(format.readerName).next();
        try (var in = new ByteArrayImageInputStream(bytes)) {
            reader.setInput(in, true, true);
            var warnings = new ArrayList<String>();
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MAX_PIXELS) {
                throw tooLarge(name, width, height);
            }
            ImageReadParam settings = reader.getDefaultReadParam();
            // Down to at most twice the wished edge while decoding; the rest is averaged.
            int step = Math.ceilDiv(Math.max(width, height), 2 * LONG_EDGE);
            settings.setSourceSubsampling(step, step, 0, 0);
            BufferedImage picture = reader.read(0, settings);
            if (warnings.stream().anyMatch(warning -> warning.contains(CUT_SHORT))) {
                throw damaged(name, new EOFException(warnings.getFirst()));
            }
            return picture;
        } catch (CameraFault refused) {
            throw refused;
        } catch (OutOfMemoryError tooMuch) { // one large array did not fit; nothing else is harmed
            throw tooHungry(name, tooMuch);
        } catch (IOException | RuntimeException damaged) { // decoders meet a damaged file with any of them
            throw damaged.getCause() instanceof OutOfMemoryError tooMuch
                    ? tooHungry(name, tooMuch)
                    : damaged(name, damaged);
        } finally {
            reader.dispose();
        }
    }

    private static CameraFault tooLarge(String name, int width, int height) {
        return new CameraFault(
                Kind.TOO_LARGE,
                "%s is %d x %d pixels large; at most 40 megapixels can be read. Please save it smaller."
                        .formatted(name, width, height));
    }

    private static CameraFault tooHungry(String name, OutOfMemoryError cause) {
        return new CameraFault(
                Kind.TOO_LARGE, name + " needs more memory than this machine has. Please save it smaller.", cause);
    }

    private static CameraFault damaged(String name, Throwable cause) {
        return new CameraFault(
                Kind.NOT_A_PICTURE, name + " is damaged or incomplete. Please take or save it again.", cause);
    }

    private static CameraFault unreadable(String name, IOException cause) {
        return new CameraFault(
                Kind.NO_FILE, name + " cannot be opened. Please check that you may read it, or copy it.", cause);
    }
}
