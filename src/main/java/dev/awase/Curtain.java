package dev.awase;

import dev.awase.design.BrandSettings;
import dev.awase.design.Prelude;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * The kiosk's window from the first moment on: the shop's sign on plain paper, while the catalog is still being opened
 * behind it. {@link #part} puts the shopper's screens in its place.
 */
final class Curtain {
    private static final String SIGN = "/assets/icons/awase-256.png";

    private static final Color PAPER = Color.web("#%06x".formatted(BrandSettings.PAPER));

    private final CompletableFuture<Stage> stage = new CompletableFuture<>();

    private Curtain() {}

    /**
     * Opens the window and returns at once: over the whole screen, or of the given size with a frame that can be closed.
     * {@code firstFrame} runs on the screen's thread when the sign can be seen.
     */
    static Curtain raise(Optional<WindowSize> window, Runnable firstFrame) {
        Curtain curtain = new Curtain();
        Display.quietJavaFx();
        Display.onScreen(() -> {
            try {
                curtain.stage.complete(stage(window));
                onceDrawn(() -> {
                    firstFrame.run();
                    // Until the shop is open this thread has nothing to do.
                    Platform.runLater(
                            () -> Prelude.play(Settings.DEFAULT.language().locale()));
                });
            } catch (RuntimeException fault) {
                curtain.stage.completeExceptionally(fault);
            }
        });
        return curtain;
    }

    /** Shows this in the window from now on; on the screen's thread, once the window was opened. {@code drawn} runs when it can be seen. */
    Stage part(Parent root, Runnable drawn) {
        Stage opened = stage.join();
        if (opened.getStyle() != StageStyle.UNDECORATED) {
            opened.setOnCloseRequest(null);
        }
        opened.getScene().setRoot(root);
        onceDrawn(() -> {
            drawn.run();
            // For a desktop's list of windows, which can wait: it is drawn smaller there, and that takes a while.
            Platform.runLater(() -> opened.getIcons().add(new Image(SIGN)));
        });
        return opened;
    }

    /** Runs this when what stands on the screen now has been drawn: the second pulse comes after the first's picture. */
    private static void onceDrawn(Runnable work) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == 2) {
                    stop();
                    work.run();
                }
            }
        }.start();
    }

    private static StackPane paper() {
        StackPane paper = new StackPane(new ImageView(new Image(SIGN)));
        // No sheet: reading the first takes as long as drawing the sign.
        paper.setBackground(Background.fill(PAPER));
        return paper;
    }

    private static Stage stage(Optional<WindowSize> window) {
        Parent root = paper();
        Stage stage = new Stage();
        // A kiosk is never closed, and a window not before there is something behind it to close.
        stage.setOnCloseRequest(request -> request.consume());
        stage.setTitle("Awase");
        if (window.isPresent()) {
            stage.setScene(new Scene(root, window.get().width(), window.get().height()));
        } else {
            // Full screen is the window manager's to grant, and a kiosk's bare X server may have none.
            Rectangle2D screen = Screen.getPrimary().getBounds();
            stage.setScene(new Scene(root, screen.getWidth(), screen.getHeight()));
            stage.initStyle(StageStyle.UNDECORATED);
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreenExitHint("");
            stage.setFullScreen(true);
        }
        // The program ends when its command does, and tests open more than one window.
        Platform.setImplicitExit(false);
        stage.show();
        return stage;
    }
}
