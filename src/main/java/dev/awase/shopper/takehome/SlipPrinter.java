package dev.awase.shopper.takehome;

import java.util.List;
import java.util.function.Consumer;

/** The shop's receipt printer, as a shopper meets it; the front door knows where it stands. None of it waits. */
public interface SlipPrinter {
    /** There is none. */
    SlipPrinter NONE = new SlipPrinter() {
        @Override
        public boolean present() {
            return false;
        }

        @Override
        public Runnable print(List<String> lines, Consumer<End> ended) {
            ended.accept(End.UNREACHED);
            return () -> {};
        }
    };

    /** Whether one is set up. */
    boolean present();

    /**
     * Prints a slip; {@code ended} is told once, on the screen, how it ended.
     *
     * @return stops it
     */
    Runnable print(List<String> lines, Consumer<End> ended);

    /** How a print ends. */
    enum End {
        PRINTED,
        STOPPED,
        NO_PAPER,
        LID_OPEN,
        /** It is not there, or does not answer. */
        UNREACHED
    }
}
