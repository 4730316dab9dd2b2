package dev.awase.camera;

import dev.awase.camera.Camera.State;
import dev.awase.camera.CameraThread.DeviceTrouble;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A camera's life, one {@link #tick()} at a time: ABSENT, found and OPENING, LIVE with its first good frame, STALLED
 * when fresh frames stay away, and from there found again by its id, since a camera plugged in again is a new object.
 * Only the keeper's thread ticks; it touches the device only through the {@link CameraThread}.
 */
final class CameraLife {
    private static final Duration FRAME = Duration.ofNanos(1_000_000_000 / 30);
    private static final Logger LOG = LoggerFactory.getLogger(CameraLife.class);

    private final CameraSettings settings;
    private final Devices devices;
    private final CameraThread thread;
    private final NewestFrame newest;
    private final LongSupplier nanoClock;
    private final FreshFrames freshFrames = new FreshFrames();
    private final Backoff backoff = new Backoff();

    private @Nullable Device device;
    private @Nullable String lastId;
    private long lastFresh;

    CameraLife(
            CameraSettings settings, Devices devices, CameraThread thread, NewestFrame newest, LongSupplier nanoClock) {
        this.settings = settings;
        this.devices = devices;
        this.thread = thread;
        this.newest = newest;
        this.nanoClock = nanoClock;
    }

    /** Goes one step on and says how long to wait before the next; nothing while nobody wants pictures. */
    Optional<Duration> tick() {
        if (!newest.wanted()) {
            release();
            backoff.reset();
            return Optional.empty();
        }
        try {
            return Optional.of(device == null ? find() : grab(device));
        } catch (DeviceTrouble trouble) {
            lose(trouble);
            return Optional.of(backoff.next());
        }
    }

    private Duration find() throws DeviceTrouble {
        List<Device> connected = thread.within(settings.openWithin(), devices::connected);
        Optional<Device> found = choose(connected);
        if (found.isEmpty()) {
            newest.put(State.ABSENT);
            return backoff.next();
        }
        newest.put(State.OPENING);
        open(found.get());
        return Duration.ZERO;
    }

    private void open(Device found) throws DeviceTrouble {
        device = found;
        lastId = found.id();
        boolean open = thread.within(
                settings.openWithin(),
                () -> {
                    found.open(settings.choose(found.resolutions()));
                    return found.isOpen();
                },
                found::close);
        lastFresh = nanoClock.getAsLong();
        if (!open) {
            throw new DeviceTrouble("did not open", new IllegalStateException(found.name() + " is closed"));
        }
    }

    /** The device that was used last, if it is there; otherwise the one in the settings, or the first. */
    private Optional<Device> choose(List<Device> connected) {
        String wanted = settings.source() instanceof CameraSource.Device named ? named.id() : lastId;
        Optional<Device> same = connected.stream()
                .filter(candidate ->
                        candidate.id().equals(wanted) || candidate.name().equals(wanted))
                .findFirst();
        return settings.source() instanceof CameraSource.Device
                ? same
                : same.or(() -> connected.stream().findFirst());
    }

    private Duration grab(Device open) throws DeviceTrouble {
        long asked = nanoClock.getAsLong();
        Optional<Frame> frame =
                thread.within(settings.grabWithin(), () -> open.grab().map(this::copy), open::close);
        long now = nanoClock.getAsLong();
        Optional<Frame> fresh = frame.flatMap(freshFrames::accept);
        if (fresh.isPresent()) {
            newest.put(fresh.get());
            lastFresh = now;
            backoff.reset();
        } else {
            judge(Duration.ofNanos(now - lastFresh));
        }
        return max(Duration.ZERO, FRAME.minusNanos(now - asked));
    }

    /** Without a fresh frame a live camera stalls soon; when patience ends, the device is given up and found again. */
    private void judge(Duration sinceFresh) throws DeviceTrouble {
        boolean live = newest.state() == State.LIVE;
        if (live && sinceFresh.compareTo(settings.freshFor()) >= 0) {
            newest.put(State.STALLED);
        }
        Duration patience = newest.state() == State.OPENING ? settings.openWithin() : settings.grabWithin();
        if (sinceFresh.compareTo(patience) >= 0) {
            throw new DeviceTrouble("gives no new picture", new IllegalStateException("for " + sinceFresh));
        }
    }

    private Frame copy(BufferedImage picture) {
        return settings.turn()
                .frame(FrameCopy.argb(picture), picture.getWidth(), picture.getHeight(), nanoClock.getAsLong());
    }

    private void lose(DeviceTrouble trouble) {
        log(device, trouble);
        newest.put(newest.state() == State.LIVE || newest.state() == State.STALLED ? State.STALLED : State.OPENING);
        if (trouble.overdue()) {
            device = null; // its thread is lost in it, and closes it if it ever comes back
        }
        release();
    }

    private void release() {
        freshFrames.blank();
        Device closing = device;
        device = null;
        if (closing == null) {
            return;
        }
        try {
            thread.within(settings.grabWithin(), () -> {
                closing.close();
                return true;
            });
        } catch (DeviceTrouble trouble) {
            log(closing, trouble);
        }
    }

    private static void log(@Nullable Device device, DeviceTrouble trouble) {
        LOG.warn("camera {}: {}", device == null ? "driver" : device.name(), trouble.getMessage());
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
