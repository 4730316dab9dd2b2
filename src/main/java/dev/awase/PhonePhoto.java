package dev.awase;

import com.sun.net.httpserver.HttpExchange;
import dev.awase.camera.CameraFault;
import dev.awase.camera.Photo;
import dev.awase.camera.PictureFile;
import dev.awase.session.PhoneDoor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** The one photo that may come in: takes it, looks whether it is one, and hands it on. After that, nothing is taken. */
final class PhonePhoto {
    private static final int MOST_TRIES = 8;
    private static final int PATIENCE_SECONDS = 3;

    /** More than a form has is read and forgotten, so that the phone hears why it was refused; past this it is cut off. */
    private static final long MOST_FORGOTTEN = 48L << 20;

    /** What stands in the first bytes of pictures in HEIF's box (ISO/IEC 23008-12). */
    private static final Set<String> HEIF =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "heif", "avif", "avis");

    private final PhoneDoor.Caller caller;
    private final long until;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean used = new AtomicBoolean();
    private final AtomicBoolean shut = new AtomicBoolean();
    private final AtomicInteger tries = new AtomicInteger();

    /** {@code until}: when the time is up, in nanoseconds of the system's own clock. */
    PhonePhoto(PhoneDoor.Caller caller, long until) {
        this.caller = caller;
        this.until = until;
    }

    /** The time is up: whoever is not in the middle of sending is late. */
    void late() {
        if (!used.get() && !busy.get() && shut.compareAndSet(false, true)) {
            caller.late();
        }
    }

    /** Nothing is taken any more. */
    void shut() {
        shut.set(true);
    }

    /** The page is asked for. */
    PhoneAnswer asked() {
        Optional<PhoneAnswer> no = refused();
        if (no.isEmpty()) {
            caller.came();
        }
        return no.orElse(PhoneAnswer.FORM);
    }

    /** The page is asked for to see whether it can be. */
    PhoneAnswer tried() {
        caller.came();
        return PhoneAnswer.TRIAL;
    }

    private Optional<PhoneAnswer> refused() {
        if (used.get()) {
            return Optional.of(PhoneAnswer.USED);
        }
        return System.nanoTime() - until >= 0 || shut.get() ? Optional.of(PhoneAnswer.LATE) : Optional.empty();
    }

    /** A form is sent. */
    PhoneAnswer brought(HttpExchange exchange) throws IOException {
        Optional<PhoneAnswer> no = refused();
        if (no.isPresent()) {
            return no.get();
        }
        if (!busy.compareAndSet(false, true)) {
            return PhoneAnswer.BUSY;
        }
        try {
            // What was turned away because another photo was on its way is no try.
            if (tries.incrementAndGet() > MOST_TRIES) {
                return PhoneAnswer.TOO_OFTEN;
            }
            return taken(exchange);
        } finally {
            busy.set(false);
            if (System.nanoTime() - until >= 0) {
                late();
            }
        }
    }

    private PhoneAnswer taken(HttpExchange exchange) throws IOException {
        List<String> types = exchange.getRequestHeaders().getOrDefault("Content-Type", List.of());
        Optional<String> boundary = types.size() == 1 ? PhoneForm.boundary(types.getFirst()) : Optional.empty();
        Optional<Long> length = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Length"))
                .map(Long::parseLong);
        if (boundary.isEmpty()) {
            return PhoneAnswer.NO_FORM;
        }
        if (length.isEmpty()) {
            return PhoneAnswer.NO_LENGTH;
        }
        InputStream body = exchange.getRequestBody();
        if (length.get() > PhoneForm.MOST_BYTES) {
            forget(body, length.get());
            return PhoneAnswer.TOO_LARGE;
        }
        try (PhoneForm.Picture picture = PhoneForm.picture(body, boundary.get(), Math.toIntExact(length.get()))
                .orElse(null)) {
            return picture == null ? PhoneAnswer.NOTHING : looked(picture.bytes());
        } catch (IOException cut) {
            return PhoneAnswer.CUT;
        }
    }

    private PhoneAnswer looked(byte[] bytes) {
        try {
            return handed(PictureFile.read(bytes, "a phone's photo"));
        } catch (CameraFault refused) {
            if (refused.kind() == CameraFault.Kind.TOO_LARGE) {
                return PhoneAnswer.TOO_LARGE;
            }
            return isHeif(bytes) ? PhoneAnswer.HEIC : PhoneAnswer.NO_PICTURE;
        }
    }

    private PhoneAnswer handed(Photo photo) {
        used.set(true);
        CompletableFuture<Boolean> waited = caller.brought(photo);
        try {
            return waited.get(PATIENCE_SECONDS, TimeUnit.SECONDS) ? PhoneAnswer.RECEIVED : PhoneAnswer.GONE;
        } catch (InterruptedException | ExecutionException | TimeoutException silent) {
            // It is the kiosk's from now on; what it makes of it is seen there.
            return PhoneAnswer.RECEIVED;
        }
    }

    static boolean isHeif(byte[] bytes) {
        return bytes.length >= 12
                && new String(bytes, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp")
                && HEIF.contains(new String(bytes, 8, 4, StandardCharsets.ISO_8859_1));
    }

    private static void forget(InputStream body, long length) throws IOException {
        if (length <= MOST_FORGOTTEN) {
            body.skip(length);
        }
    }
}
