package dev.awase.session;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** What the idle screen lives on while nobody is here. On the screen's thread. */
public final class Idling {
    private final CurrentVisit current;
    private final ShowWindow showWindow;
    private final Passers passers;

    Idling(CurrentVisit current, ShopFloor floor) {
        this.current = current;
        this.showWindow = new ShowWindow(floor);
        this.passers = new Passers(current);
    }

    /** Tells {@code use} on the screen the looks of what is in stock now. */
    public void showpieces(Consumer<List<Showpiece>> use) {
        Executor screen = current.toTheScreen();
        current.background().execute(() -> {
            List<Showpiece> looks = showWindow.looks();
            screen.execute(() -> use.accept(looks));
        });
    }

    /** Whether the lens looks for movement; it does not, unless this is said. */
    public void watchPassers(boolean wanted) {
        passers.watch(wanted);
    }

    /**
     * Whether somebody moves before the lens; to be asked on each pulse of the idle screen, which opens the lens while the
     * shop is {@code open} and closes it else.
     */
    public boolean passing(boolean open) {
        return passers.passing(open);
    }
}
