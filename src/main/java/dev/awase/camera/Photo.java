package dev.awase.camera;

import java.time.Instant;
import java.util.Arrays;

/**
 * A kept still: upright JPEG bytes without metadata, its size in pixels, when it was taken and which {@code part} of the
 * camera's frame it is. It lives in memory only; {@link #wipe()} blanks the bytes when the visit ends.
 */
public record Photo(byte[] jpeg, int width, int height, Instant takenAt, Middle part) {
    public Photo {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a photo has a size: " + width + "x" + height);
        }
    }

    /** A photo of all that there was to see. */
    public Photo(byte[] jpeg, int width, int height, Instant takenAt) {
        this(jpeg, width, height, takenAt, Middle.WHOLE);
    }

    /** Overwrites the picture, so that nothing of it outlives the visit. */
    public void wipe() {
        Arrays.fill(jpeg, (byte) 0);
    }

    /** Photos are the same only when they are the same still: identity, not bytes. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "Photo[" + width + "x" + height + ", " + takenAt + "]";
    }
}
