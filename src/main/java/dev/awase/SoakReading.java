package dev.awase;

import dev.awase.upkeep.ProcessVitals;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.OptionalLong;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/**
 * How the machine stands after so many visits, its garbage collected: heap and resident memory in megabytes, threads of the
 * platform, open files, and the pictures that hang in the window. What a platform does not tell is empty.
 */
record SoakReading(
        int visits, double heapMb, OptionalLong residentMb, int threads, OptionalLong openFiles, Pictures pictures) {
    private static final double MEGABYTE = 1 << 20;

    /**
     * Pictures in the window. JavaFX tells nobody outside of itself how many textures it holds; each of these is one of
     * 4 bytes a pixel while it is shown.
     */
    record Pictures(int count, double megabytes) {
        static Pictures of(Parent root) {
            Set<Image> images = Collections.newSetFromMap(new IdentityHashMap<>());
            collect(root, images);
            double bytes = images.stream()
                    .mapToDouble(image -> 4 * image.getWidth() * image.getHeight())
                    .sum();
            return new Pictures(images.size(), bytes / MEGABYTE);
        }

        private static void collect(Node node, Set<Image> images) {
            if (node instanceof ImageView view && view.getImage() != null) {
                images.add(view.getImage());
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, images));
            }
        }
    }

    /** Reads it between two visits; {@code screen} is asked to let go of what it keeps only to be quick. */
    static SoakReading of(int visits, SoakHand screen) {
        screen.rest();
        MonkeyHeap heap = new MonkeyHeap();
        heap.measure(screen::redrawn);
        ProcessVitals process = ProcessVitals.now();
        OptionalLong resident = process.resident();
        return new SoakReading(
                visits,
                heap.megabytes().getLast(),
                resident.isPresent() ? OptionalLong.of(resident.getAsLong() >> 20) : resident,
                process.threads(),
                process.openFiles(),
                screen.pictures());
    }
}
