package dev.awase.camera;

import dev.awase.camera.CameraFault.Kind;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * A camera behind a driver: a device on a cable or a stream on the network. Its keeper finds it, opens it, watches over
 * it and finds it again; the photo is the newest frame, so that the camera is never reopened for it.
 */
final class WebcamCamera implements Camera {
    private static final DirectColorModel RGB = new DirectColorModel(24, 0xFF0000, 0xFF00, 0xFF);

    private final CameraSettings settings;
    private final NewestFrame newest;
    private final Runnable wakeKeeper;

    /** {@code wakeKeeper} tells whoever ticks the {@link CameraLife} of {@code newest} that something has changed. */
    WebcamCamera(CameraSettings settings, NewestFrame newest, Runnable wakeKeeper) {
        this.settings = settings;
        this.newest = newest;
        this.wakeKeeper = wakeKeeper;
    }

    /** A camera with a keeper of its own; {@code exhausted} is told when the process should be restarted. */
    static WebcamCamera of(CameraSettings settings, Devices devices, Runnable exhausted) {
        LongSupplier clock = System::nanoTime;
        var newest = new NewestFrame(clock);
        var keeper = new Keeper(new CameraLife(settings, devices, new CameraThread(exhausted), newest, clock));
        return new WebcamCamera(settings, newest, keeper::wake);
    }

    @Override
    public void open() {
        newest.want();
        wakeKeeper.run();
    }

    @Override
    public State state() {
        return newest.state();
    }

    @Override
    public Optional<Frame> newestFrame() {
        return newest.frame();
    }

    @Override
    public Photo takePhoto() {
        return photo(_ -> Middle.WHOLE);
    }

    @Override
    public Photo takePhoto(double aspect) {
        return photo(frame -> Middle.of(frame.width(), frame.height(), aspect));
    }

    private Photo photo(Function<Frame, Middle> of) {
        Frame frame = newest.fresh(settings.freshFor(), settings.photoWithin()).orElseThrow(() -> fault(state()));
        Middle part = of.apply(frame);
        int[] argb = part.pixels(frame.argb(), frame.width(), frame.height());
        Arrays.fill(frame.argb(), 0);
        int width = part.columns(frame.width());
        int height = part.rows(frame.height());
        byte[] jpeg = Jpeg.encode(picture(argb, width, height));
        Arrays.fill(argb, 0);
        return new Photo(jpeg, width, height, Instant.now(), part);
    }

    @Override
    public boolean rehearsal() {
        return false;
    }

    @Override
    public void close() {
        newest.unwant();
        wakeKeeper.run();
    }

    private static CameraFault fault(State state) {
        return switch (state) {
            case ABSENT ->
                new CameraFault(
                        Kind.ABSENT, "No camera is connected. Please plug it in; it is found within a few seconds.");
            case OPENING ->
                new CameraFault(
                        Kind.WONT_OPEN,
                        "The camera does not open. Please close other programs that use it, or plug it in again.");
            case LIVE, STALLED ->
                new CameraFault(
                        Kind.STALLED, "The camera gives no new picture. Please wait a moment, or plug it in again.");
        };
    }

    /** The pixels themselves as a picture, without a copy. */
    private static BufferedImage picture(int[] argb, int width, int height) {
        var pixels = new DataBufferInt(argb, argb.length);
        var raster = Raster.createPackedRaster(pixels, width, height, width, RGB.getMasks(), new Point());
        return new BufferedImage(RGB, raster, false, null);
    }
}
