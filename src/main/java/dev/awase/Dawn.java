package dev.awase;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A kiosk's start before its command line has been read, which takes as long as bringing up JavaFX does: both are done at
 * the same time. Of the words it looks for {@code --home} alone, where it is written down whether the start before crashed
 * in the graphics; that must be known before there are any.
 */
final class Dawn {
    private static final String HOME = "--home";

    private final CompletableFuture<Rising> risen = new CompletableFuture<>();
    private final CompletableFuture<Void> screen = new CompletableFuture<>();

    private Dawn() {}

    /** Begins on a thread of its own, where there is a display to begin on. */
    static Optional<Dawn> of(List<String> words) {
        if (!Display.present()) {
            return Optional.empty();
        }
        Dawn dawn = new Dawn();
        Thread thread = new Thread(() -> dawn.breakOver(home(words)), "awase-dawn");
        thread.setDaemon(true);
        thread.start();
        return Optional.of(dawn);
    }

    /** As picocli will read it once it has come so far; what it refuses is never asked for here. */
    static Home home(List<String> words) {
        Optional<String> named = words.stream()
                .filter(word -> word.startsWith(HOME + "="))
                .map(word -> word.substring(HOME.length() + 1))
                .findFirst();
        int at = words.indexOf(HOME);
        Optional<String> next = at >= 0 && at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
        return named.or(() -> next).map(Path::of).map(Home::new).orElseGet(Home::ofThisPlatform);
    }

    private void breakOver(Home home) {
        try {
            risen.complete(Rising.begin(home));
            Display.quietJavaFx();
            Kiosk.onScreen(() -> {});
            screen.complete(null);
        } catch (RuntimeException | LinkageError fault) {
            risen.completeExceptionally(fault);
            screen.completeExceptionally(fault);
        }
    }

    /** This start's line in the book. Waits for the screen, whose fault is thrown here. */
    Rising risen() {
        try {
            screen.join();
            return risen.join();
        } catch (CompletionException fault) {
            throw fault.getCause() instanceof RuntimeException told ? told : fault;
        }
    }
}
