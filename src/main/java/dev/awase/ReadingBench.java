package dev.awase;

import dev.awase.camera.Photo;
import dev.awase.camera.PhotoPixels;
import dev.awase.camera.StillsCamera;
import dev.awase.vision.DeviceReader;
import dev.awase.vision.Glance;
import dev.awase.vision.Stage;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
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
     * reading of a shopper after the start's warming up, and how long that took in the background; {@code glanceMs} is one
     * judgement of a live frame of 1280x720, of which there are four a second.
     */
    record Result(
            int photos,
            Map<String, Double> stagesMs,
            double wholeMs,
            double warmUpMs,
            double firstMs,
            double glanceMs) {
        String text() {
            return ("read a photo of 640 pixels on one thread: %s = %.1f ms; first after start %.1f ms, warmed up in %.0f ms;"
                            + " a glance at a live frame %.1f ms, four a second")
                    .formatted(
                            stagesMs.entrySet().stream()
                                    .map(stage -> "%s %.1f".formatted(stage.getKey(), stage.getValue()))
                                    .collect(Collectors.joining(" + ")),
                            wholeMs,
                            firstMs,
                            warmUpMs,
                            glanceMs);
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
        return new Result(photos.size(), medians, whole.median(), warming.median(), whole.first(), glance(photos));
    }

    /** Each photo in the middle of a frame, as a lens shows it. */
    private double glance(List<Photo> photos) throws Exception {
        Rounds glances = new Rounds();
        for (Photo photo : photos) {
            BufferedImage frame = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = frame.createGraphics();
            pen.drawImage(PhotoPixels.decode(photo, 720), 370, 0, null);
            pen.dispose();
            int[] rgb = frame.getRGB(0, 0, 1280, 720, null, 0, 1280);
            for (int round = 0; round < rounds; round++) {
                glances.time(() -> Glance.at(rgb, 1280, 720, 1));
            }
        }
        return glances.median();
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
