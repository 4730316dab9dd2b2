package dev.awase;

import dev.awase.session.ShopperSession;
import dev.awase.session.Step;
import dev.awase.session.Styling;
import dev.awase.stylist.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/** Plays one whole visit on the real screens by touches, from attract to goodbye, and keeps a picture of each. */
final class RehearsedVisit {
    /** Long enough for any screen to settle on a slow machine; a screen that takes longer is a fault to report. */
    private static final int PATIENCE_SECONDS = 30;

    /** Screens fade in and pictures load off their thread: what a person waits before she looks. */
    private static final Duration SETTLE = Duration.millis(1_200);

    private static final Duration BREATH = Duration.millis(400);
    /** A screen that shows no picture by then has none. */
    private static final int IDLE_SECONDS = 6;

    private static final Duration GLANCE = Duration.millis(50);

    private final Scene scene;
    private final ShopperSession session;
    private final Path folder;
    private final List<Path> shots = new ArrayList<>();

    RehearsedVisit(Scene scene, ShopperSession session, Path folder) {
        this.scene = scene;
        this.session = session;
        this.folder = folder;
    }

    /** @throws Refusal if a screen does not come or a picture cannot be kept */
    List<Path> play() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(IDLE_SECONDS);
        while (!onScreen(this::idleHangs) && System.nanoTime() < deadline) {
            pause(GLANCE);
        }
        shoot();
        touch("begin", Step.Notice.class);
        touch("open-camera");
        await(() -> step() instanceof Step.Capture && find("still-").isPresent(), "the stills to pick from");
        shoot();
        touch("still-");
        await(() -> step() instanceof Step.Looks || step() instanceof Step.Confirm, "a reading of the photo");
        if (onScreen(() -> step() instanceof Step.Confirm)) {
            shoot();
            touch("category-");
            await(() -> step() instanceof Step.Looks, "the look");
        }
        shoot();
        if (onScreen(this::stylistIsAsked)) {
            await(() -> !stylistIsAsked(), "the stylist");
            shoot();
        }
        touch("lay-out");
        await(this::laidOut, "the pieces laid out");
        shoot();
        touch("lay-away");
        touch("card-", Step.Detail.class);
        back("the look again");
        touch("open-ask", Step.Ask.class);
        touch("ask-chip-");
        await(this::answered, "an answer");
        shoot();
        back("the look once more");
        touch("open-take-home", Step.TakeHome.class);
        touch("finish", Step.Goodbye.class);
        return List.copyOf(shots);
    }

    /** Whether the first look of the idle screen is cut out and laid whole; a shop without pictures has none. */
    private boolean idleHangs() {
        Set<Node> pieces = scene.getRoot().lookupAll(".poster .image-view");
        // A piece is there from the first and comes to light once its picture has been cut.
        return !pieces.isEmpty()
                && pieces.stream()
                        .allMatch(node ->
                                node instanceof ImageView view && view.getImage() != null && view.getOpacity() == 1);
    }

    private void back(String what) {
        touch("back");
        await(() -> step() instanceof Step.Looks, what);
    }

    private boolean stylistIsAsked() {
        return step() instanceof Step.Looks looks && looks.styling() instanceof Styling.Asking;
    }

    private boolean laidOut() {
        return step() instanceof Step.Looks looks && looks.choosing().laidOut();
    }

    private boolean answered() {
        return step() instanceof Step.Ask ask
                && !ask.exchanges().isEmpty()
                && ask.exchanges().getLast().reply().filter(Reply::whole).isPresent();
    }

    private void touch(String id, Class<? extends Step> expected) {
        touch(id);
        await(() -> expected.isInstance(step()), "the screen after " + id);
        shoot();
    }

    /** Touches the first thing on the screen whose id starts so. */
    private void touch(String id) {
        // A hand takes its time; the window takes two touches within 300 ms for a bounce.
        pause(BREATH);
        await(() -> find(id).isPresent(), "something to touch: " + id);
        onScreen(() -> {
            find(id).ifPresent(Hand::touch);
            return id;
        });
    }

    private Optional<Node> find(String id) {
        return scene.getRoot().lookupAll(".touch").stream()
                .filter(node -> node.getId() != null && node.getId().startsWith(id))
                .findFirst();
    }

    private Step step() {
        return session.visit().step();
    }

    private void shoot() {
        pause(SETTLE);
        WritableImage picture = onScreen(() -> scene.snapshot(null));
        String name = onScreen(() -> step().getClass().getSimpleName().toLowerCase(Locale.ROOT));
        Path file = folder.resolve("%02d-%s.png".formatted(shots.size() + 1, name));
        try {
            Files.createDirectories(folder);
            ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
        } catch (IOException fault) {
            throw new Refusal("cannot save " + file + " (" + fault.getMessage() + "); choose another with --shots DIR");
        }
        shots.add(file);
    }

    private static void pause(Duration time) {
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        Platform.runLater(() -> {
            PauseTransition pause = new PauseTransition(time);
            pause.setOnFinished(_ -> over.complete(true));
            pause.play();
        });
        get(over, "the screen to settle");
    }

    private void await(BooleanSupplier condition, String what) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!onScreen(condition::getAsBoolean)) {
            if (System.nanoTime() > deadline) {
                throw new Refusal("the rehearsed visit waited in vain for " + what);
            }
            pause(GLANCE);
        }
    }

    private static <T> T onScreen(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException fault) {
                answer.completeExceptionally(fault);
            }
        });
        return get(answer, "the screen to answer");
    }

    private static <T> T get(CompletableFuture<T> future, String what) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException fault) {
            throw new Refusal("the rehearsed visit waited in vain for " + what);
        } catch (ExecutionException fault) {
            throw new IllegalStateException("the rehearsed visit failed while it waited for " + what, fault);
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new Refusal("the rehearsed visit was stopped");
        }
    }
}
