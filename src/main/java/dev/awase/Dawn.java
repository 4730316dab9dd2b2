package dev.awase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A kiosk's start before its command line has been read, which takes as long as bringing up JavaFX does: the window stands
 * while that and the shop are still being opened. Of the words it looks for three alone, and what picocli refuses of them
 * is left to picocli.
 */
final class Dawn {
    private static final String HOME = "--home";

    private final CompletableFuture<Rising> risen = new CompletableFuture<>();
    private final CompletableFuture<Curtain> curtain = new CompletableFuture<>();
    private final Home home;
    private final boolean calm;
    private final Timings timings;

    private Dawn(Home home, Timings timings) {
        this.home = home;
        this.calm = Rising.calm(home);
        this.timings = timings;
    }

    /** Begins on a thread of its own, where there is a display to begin on. */
    static Optional<Dawn> of(List<String> words) {
        if (!Display.present() || words.contains(KioskCommand.HEADLESS)) {
            return Optional.empty();
        }
        Optional<WindowSize> window;
        try {
            window = named(words, KioskCommand.WINDOW).map(WindowSize::parse);
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
        boolean timed = words.contains(KioskCommand.TIMINGS);
        Dawn dawn = new Dawn(home(words), timed ? new Timings(System.err::println) : Timings.NONE);
        Thread thread = new Thread(() -> dawn.breakOver(window), "awase-dawn");
        thread.setDaemon(true);
        thread.start();
        return Optional.of(dawn);
    }

    /** As picocli will read it once it has come so far. */
    static Home home(List<String> words) {
        return named(words, HOME).map(Path::of).map(Home::new).orElseGet(Home::ofThisPlatform);
    }

    private static Optional<String> named(List<String> words, String option) {
        Optional<String> joined = words.stream()
                .filter(word -> word.startsWith(option + "="))
                .map(word -> word.substring(option.length() + 1))
                .findFirst();
        int at = words.indexOf(option);
        return joined.or(() -> at >= 0 && at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty());
    }

    /** Begins the day; what a version crashed at that was taken back is none of this one's crashes. */
    static Rising rise(Home home) {
        new UpdateReturn(UpdateRoom.of(home, System.getenv()), Clock.system(ZoneId.systemDefault())).forgetItsCrashes();
        return Rising.begin(home);
    }

    private void breakOver(Optional<WindowSize> window) {
        try {
            if (!calm) {
                // Whether the start before crashed in the graphics must be known before there are any.
                risen.complete(rise(home));
            }
            curtain.complete(Curtain.raise(window, timings::firstFrame));
        } catch (RuntimeException | LinkageError fault) {
            risen.completeExceptionally(fault);
            curtain.completeExceptionally(fault);
        }
    }

    /** This start's line in the book; to be asked for once. */
    Rising risen() {
        return calm ? rise(home) : Coming.await(risen);
    }

    /** The window, once JavaFX is up. Throws here what kept it from opening. */
    Curtain curtain() {
        return Coming.await(curtain);
    }
}
