package dev.awase;

import dev.awase.camera.Photo;
import dev.awase.camera.PhotoPixels;
import dev.awase.camera.StillsCamera;
import dev.awase.vision.DeviceReader;
import dev.awase.vision.Stage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How long reading one photo of 640 pixels takes on one thread, each step apart, and how soon after a start. */
record ReadingBench(DeviceReader reader, int rounds) {
    private static final int LONG_EDGE = 640;
    private static final float QUALITY = 0.9f;

    /**
     * Medians in milliseconds over all photos, {@code stagesMs} of each step and {@code wholeMs} of all; the first
     * reading of a shopper after the start's warming up, and how long that took in the background.
     */
    record Result(int photos, Map<String, Double> stagesMs, double wholeMs, double warmUpMs, double firstMs) {
        String text() {
            return "read a photo of 640 pixels on one thread: %s = %.1f ms; first after start %.1f ms, warmed up in %.0f ms"
                    .formatted(
                            stagesMs.entrySet().stream()
                                    .map(stage -> "%s %.1f".formatted(stage.getKey(), stage.getValue()))
                                    .collect(Collectors.joining(" + ")),
                            wholeMs,
                            firstMs,
                            warmUpMs);
        }
    }

    /** Comes first in a bench: what ran before would have warmed it up. */
    Result run() throws Exception {
        List<Photo> photos = new ArrayList<>();
        for (Photo still : StillsCamera.ofClassPath(DemoStore.STILLS).photos()) {
            photos.add(new Photo(PhotoPixels.jpeg(still, LONG_EDGE, QUALITY), 480, LONG_EDGE, still.takenAt()));
        }
        Rounds warming = new Rounds();
        warming.time(() -> {
            reader.warmUp();
            return photos;
        });
        Rounds whole = new Rounds();
        Map<Stage, Rounds> stages = new EnumMap<>(Stage.class);
        for (int round = 0; round < rounds; round++) {
            for (Photo photo : photos) {
                Laps laps = new Laps(stages);
                whole.time(() -> reader.read(photo, laps));
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        stages.forEach((stage, times) -> medians.put(stage.name().toLowerCase(Locale.ROOT), times.median()));
        return new Result(photos.size(), medians, whole.median(), warming.median(), whole.first());
    }

    /** From one step to the next. */
    private static final class Laps implements Stage.Watch {
        private final Map<Stage, Rounds> stages;
        private long last = System.nanoTime();

        Laps(Map<Stage, Rounds> stages) {
            this.stages = stages;
        }

        @Override
        public void done(Stage stage) {
            long now = System.nanoTime();
            stages.computeIfAbsent(stage, any -> new Rounds()).add((now - last) / 1e6);
            last = now;
        }
    }
}
