package dev.awase.stylist;

import dev.awase.camera.CameraFault;
import dev.awase.camera.Photo;
import dev.awase.camera.PhotoPixels;

/**
 * A photo as it is sent: encoded anew, so that nothing but the picture goes, and as large as the endpoint takes it. An
 * endpoint that has refused the usual size gets the small one from then on. Safe to use from any thread.
 */
final class SentPhoto {
    private record Size(int longEdge, float quality) {}

    /** About 150 kB: what models look at in detail, without paying for more. */
    private static final Size USUAL = new Size(1024, 0.85f);
    /** About 30 kB: below the 100 kB at which the pickiest servers stop reading. */
    private static final Size SMALL = new Size(512, 0.75f);

    private volatile Size size = USUAL;

    /** @throws CameraFault if the photo is wiped */
    byte[] jpeg(Photo photo) {
        Size now = size;
        return PhotoPixels.jpeg(photo, now.longEdge(), now.quality());
    }

    /** Sends smaller photos from now on; false if they are small already. */
    boolean shrink() {
        boolean larger = size.equals(USUAL);
        size = SMALL;
        return larger;
    }
}
