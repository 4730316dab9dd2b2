package dev.awase.staff;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Long work under way: how far it has come, in words and as a share of 1 (−1 while unknown), and a way to stop it. */
public final class Work {
    private final Executor screen;
    private final ReadOnlyStringWrapper words;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
    private volatile boolean stopped;

    Work(String words, Executor screen) {
        this.words = new ReadOnlyStringWrapper(words);
        this.screen = screen;
    }

    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** Asks it to stop; it ends at its next {@link #tell}. From any thread. */
    public void stop() {
        stopped = true;
    }

    public boolean stopped() {
        return stopped;
    }

    /**
     * Shows how far it has come; called by the work itself, from its own thread.
     *
     * @throws CancellationException where it was asked to stop
     */
    public void tell(String now, double done) {
        if (stopped) {
            throw new CancellationException("stopped by the staff");
        }
        screen.execute(() -> {
            words.set(now);
            share.set(done);
        });
    }

    /** Has something done on the screen's thread while the work goes on, such as showing what was found so far. */
    public void show(Runnable found) {
        screen.execute(found);
    }

    void end() {
        running.set(false);
    }
}
