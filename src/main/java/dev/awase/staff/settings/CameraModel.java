package dev.awase.staff.settings;

import dev.awase.camera.Camera;
import dev.awase.camera.CameraFault;
import dev.awase.camera.Frame;
import dev.awase.camera.Photo;
import dev.awase.camera.PhotoPixels;
import dev.awase.item.Reading;
import dev.awase.staff.FaultWords;
import dev.awase.staff.Office;
import dev.awase.staff.settings.SettingsShelf.Kept;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A look through the camera that is typed, and what the kiosk reads of a test shot. The photo is wiped when it was read;
 * its pixels stay until the next one or until the page is left, in memory alone.
 */
final class CameraModel {
    private static final int SHOWN_EDGE = 480;

    private final Office office;
    private final SettingsModel settings;
    private final TestBench bench;
    private final ReadOnlyObjectWrapper<List<String>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Camera>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Shot>> shot = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private int wanted;

    CameraModel(Office office, SettingsModel settings, TestBench bench) {
        this.office = office;
        this.settings = settings;
        this.bench = bench;
    }

    /** A test shot: its pixels, opaque {@code 0xAARRGGBB} row by row, and what was read of it. */
    record Shot(int[] argb, int width, int height, Reading reading) {}

    // Properties

    /** The cameras on cables as {@code name [id]}. */
    ReadOnlyObjectProperty<List<String>> found() {
        return found.getReadOnlyProperty();
    }

    /** The camera that is looked through; empty while none is. */
    ReadOnlyObjectProperty<Optional<Camera>> open() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Shot>> shot() {
        return shot.getReadOnlyProperty();
    }

    /** Whether a shot is being taken and read. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    Optional<Frame> frame() {
        return open.get().flatMap(Camera::newestFrame);
    }

    boolean besideKiosk() {
        return bench.besideKiosk();
    }

    // Commands

    /** Lists the cameras; some drivers hang where one of them streams, so ours is closed first. */
    void look() {
        close();
        office.errands().run(bench::cameras, found::set);
    }

    /** Opens the camera that is typed; one that was open is closed. */
    void start() {
        close();
        int asked = ++wanted;
        Map<Setting, String> values = settings.draft().get();
        settings.kept()
                .get()
                .ifPresent(kept -> settings.careful(() -> made(kept, values), camera -> {
                    if (asked == wanted) {
                        camera.open();
                        open.set(Optional.of(camera));
                    } else {
                        camera.close();
                    }
                }));
    }

    private Camera made(Kept kept, Map<Setting, String> values) {
        try {
            return bench.camera(kept, values);
        } catch (CameraFault fault) {
            throw told(fault);
        }
    }

    /** Takes a photo and reads it. */
    void shoot() {
        open.get().ifPresent(camera -> {
            busy.set(true);
            office.errands()
                    .begin("", _ -> taken(camera), taken -> shot.set(Optional.of(taken)), () -> busy.set(false));
        });
    }

    private Shot taken(Camera camera) {
        try {
            Photo photo = camera.takePhoto();
            try {
                Reading reading = bench.read(photo);
                BufferedImage small = PhotoPixels.decode(photo, SHOWN_EDGE);
                int width = small.getWidth();
                int height = small.getHeight();
                int[] pixels = small.getRGB(0, 0, width, height, null, 0, width);
                return new Shot(pixels, width, height, reading);
            } finally {
                photo.wipe();
            }
        } catch (CameraFault fault) {
            throw told(fault);
        }
    }

    private static FaultWords.InWords told(CameraFault fault) {
        return new FaultWords.InWords("staff.settings.camera."
                + fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Closes the camera and forgets the shot. */
    void close() {
        wanted++;
        open.get().ifPresent(Camera::close);
        open.set(Optional.empty());
        shot.set(Optional.empty());
    }
}
