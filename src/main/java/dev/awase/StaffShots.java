package dev.awase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/** Pictures of the console's pages, to be looked at. */
final class StaffShots {
    /** What pages load in the background arrives meanwhile. */
    private static final Duration SETTLE = Duration.millis(1_500);

    private final Scene scene;
    private final Path folder;

    StaffShots(Scene scene, Path folder) {
        this.scene = scene;
        this.folder = folder;
    }

    /** Shows something and saves what is seen then. */
    Path take(String name, Runnable show) {
        onScreen(show);
        CompletableFuture<WritableImage> seen = new CompletableFuture<>();
        Platform.runLater(() -> {
            PauseTransition pause = new PauseTransition(SETTLE);
            pause.setOnFinished(_ -> seen.complete(scene.snapshot(null)));
            pause.play();
        });
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("staff-" + name + ".png");
            ImageIO.write(SwingFXUtils.fromFXImage(seen.join(), null), "png", file.toFile());
            return file;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    void onScreen(Runnable work) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (RuntimeException fault) {
                done.completeExceptionally(fault);
            }
        });
        done.join();
    }
}
