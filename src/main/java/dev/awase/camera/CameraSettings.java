package dev.awase.camera;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * What a shop may say about its camera, and the camera's patience; the defaults come from faults measured on real
 * devices. {@code ladder} is tried from the first to the last; the photo has the preview's size, because a camera is
 * never reopened for it.
 */
public record CameraSettings(
        CameraSource source,
        List<Resolution> ladder,
        Duration openWithin,
        Duration grabWithin,
        Duration freshFor,
        Duration photoWithin,
        Turn turn) {

    /** A picture's size in pixels. */
    public record Resolution(int width, int height) {
        public Resolution {
            if (width < 1 || height < 1) {
                throw new IllegalArgumentException("a resolution has a size: " + width + "x" + height);
            }
        }

        long pixels() {
            return (long) width * height;
        }
    }

    public CameraSettings {
        ladder = List.copyOf(ladder);
        if (ladder.isEmpty()) {
            throw new IllegalArgumentException("the ladder of resolutions has at least one step");
        }
    }

    /** The first connected camera, 1280x720 where it can. */
    public static CameraSettings defaults() {
        return of(new CameraSource.First());
    }

    /** The defaults with another source. */
    public static CameraSettings of(CameraSource source) {
        return new CameraSettings(
                source,
                List.of(new Resolution(1280, 720), new Resolution(1920, 1080), new Resolution(640, 480)),
                Duration.ofSeconds(5),
                Duration.ofSeconds(2),
                Duration.ofMillis(500),
                Duration.ofSeconds(2),
                Turn.NONE);
    }

    /** The same with the pictures turned. */
    public CameraSettings turned(Turn other) {
        return new CameraSettings(source, ladder, openWithin, grabWithin, freshFor, photoWithin, other);
    }

    /** The first step of the ladder that a device offers; if it offers none of them, its size nearest to the first. */
    Resolution choose(List<Resolution> offered) {
        Resolution wished = ladder.getFirst();
        return ladder.stream()
                .filter(offered::contains)
                .findFirst()
                .or(() -> offered.stream()
                        .min(Comparator.comparingLong(size -> Math.abs(size.pixels() - wished.pixels()))))
                .orElse(wished);
    }
}
