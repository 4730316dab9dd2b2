package dev.awase.session;

import dev.awase.camera.Camera;
import dev.awase.camera.Photo;
import dev.awase.stylist.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The visit that is under way: where it stands, and the one place where threads cross. Everything here runs on
 * {@code screen}, work on {@code background}; an answer that comes after its visit or step has gone is dropped.
 */
final class CurrentVisit {
    private static final Logger LOG = LoggerFactory.getLogger(CurrentVisit.class);

    private Camera camera;
    private Locale home;
    private final Executor background;
    private final Executor screen;
    private Consumer<Visit> listener = visit -> {};
    private final List<Runnable> lensClosed = new ArrayList<>();
    private Visit visit;
    private final List<Deadline> waiting = new ArrayList<>();
    /** Counts the moves: equal steps of one visit, such as capturing twice, are told apart by it. */
    private long move;

    /** Whether she has opened the lens in this visit. */
    private boolean lensOpened;

    private Runnable phoneLeft = () -> {};

    CurrentVisit(Camera camera, Locale home, Executor background, Executor screen) {
        this.camera = camera;
        this.home = home;
        this.background = background;
        this.screen = screen;
        this.visit = new Visit(1, home, new Step.Attract());
    }

    void onVisit(Consumer<Visit> told) {
        listener = told;
        told.accept(visit);
    }

    /** The lens of this visit. */
    Camera camera() {
        return camera;
    }

    /** Run each time the lens has closed: whoever keeps anything of what it showed forgets it. */
    void onLensClosed(Runnable told) {
        lensClosed.add(told);
    }

    /** Run when the way from her phone is left, whatever for. */
    void onPhoneLeft(Runnable shut) {
        phoneLeft = shut;
    }

    /** Whether she has opened the lens in this visit: no step back does it for her. */
    boolean lensOpened() {
        return lensOpened;
    }

    Visit now() {
        return visit;
    }

    Step step() {
        return visit.step();
    }

    void speak(Locale language) {
        visit = new Visit(visit.number(), language, visit.step(), visit.call());
        listener.accept(visit);
    }

    /** Between visits: the lens and the language of the next ones. */
    void refit(Camera other, Locale language) {
        if (!other.equals(camera)) {
            camera.close();
            camera = other;
        }
        if (!language.equals(home)) {
            home = language;
            speak(language);
        }
    }

    /** Moves on: the lens is open only while capturing, photos go with the step that shows them. */
    void change(Step after) {
        Step before = visit.step();
        if (after instanceof Step.Capture) {
            camera.open();
            lensOpened = true;
        } else if (before instanceof Step.Capture || before instanceof Step.Attract) {
            // Where the idle screen looks for movement, it is open then too.
            camera.close();
            lensClosed.forEach(Runnable::run);
        }
        Optional<Photo> gone =
                Shown.photo(before).filter(photo -> !Shown.photo(after).equals(Optional.of(photo)));
        gone.ifPresent(photo -> {
            waiting.forEach(Deadline::cancel);
            waiting.clear();
            photo.wipe();
            // Whoever takes another photo is asked anew whether it may be seen.
            visit = visit.calling(visit.call().photo(false));
        });
        if (gone.isEmpty()
                && Shown.looks(before).isPresent()
                && Shown.looks(after).isEmpty()) {
            // A look without a photo is left like one with it: nobody waits for a stylist any more.
            waiting.forEach(Deadline::cancel);
            waiting.clear();
        }
        if (before instanceof Step.Phone && !(after instanceof Step.Phone)) {
            phoneLeft.run();
        }
        boolean next = after instanceof Step.Attract && !(before instanceof Step.Attract);
        lensOpened = lensOpened && !next;
        show(next ? new Visit(visit.number() + 1, home, after) : visit.at(after));
    }

    /** The same step with other content, by the shopper's own touch. */
    void update(Step same) {
        show(visit.at(same));
    }

    /** The same step made better by itself: what the shopper has touched meanwhile goes on. */
    void improve(Step better) {
        visit = visit.at(better);
        listener.accept(visit);
    }

    /** How her call for somebody stands now; what she has touched meanwhile goes on. */
    void call(Calling now) {
        visit = visit.calling(now);
        listener.accept(visit);
    }

    /** Does {@code work} in the background; its answer arrives only in the visit and step that asked. */
    <T> void errand(Supplier<T> work, Consumer<T> arrived, Consumer<T> tooLate) {
        errand(_ -> false, work, arrived, tooLate);
    }

    /** The same, for an answer that also fits another step of the same visit, such as one that got better meanwhile. */
    <T> void errand(Predicate<Step> fits, Supplier<T> work, Consumer<T> arrived, Consumer<T> tooLate) {
        Step asking = visit.step();
        long asked = move;
        long number = visit.number();
        BooleanSupplier wanted = () -> move == asked || (visit.number() == number && fits.test(visit.step()));
        background.execute(() -> {
            try {
                T answer = work.get();
                screen.execute(() -> {
                    if (wanted.getAsBoolean()) {
                        arrived.accept(answer);
                    } else {
                        tooLate.accept(answer);
                    }
                });
            } catch (RuntimeException fault) {
                screen.execute(() -> fail(asking, wanted.getAsBoolean(), fault));
            }
        });
    }

    /** Where what takes time is done that the visit can do without: a fault of it is nobody's trouble. */
    Executor background() {
        return background;
    }

    /** The way back to the screen for what was begun in this visit; it is shut once the visit is over. */
    Executor toTheScreen() {
        long number = visit.number();
        return task -> screen.execute(() -> {
            if (visit.number() == number) {
                task.run();
            }
        });
    }

    /** The way back to the screen for what belongs to no visit. */
    Executor anyTime() {
        return screen;
    }

    /** {@code deadline} is cancelled when the photo goes. */
    void waitFor(Deadline deadline) {
        waiting.removeIf(Deadline::passed);
        waiting.add(deadline);
    }

    private void fail(Step asking, boolean stillAsked, RuntimeException fault) {
        Step.Trouble trouble = Troubles.of(fault, asking);
        LOG.warn("trouble {}", trouble.code(), fault);
        if (stillAsked) {
            change(trouble);
        }
    }

    private void show(Visit next) {
        move++;
        visit = next;
        listener.accept(next);
    }
}
