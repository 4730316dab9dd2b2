package dev.awase;

import dev.awase.session.Step;
import dev.awase.session.Visit;

/** Rings once each time a shopper has somebody called. On the screen's thread. */
final class Bell {
    private final Runnable ring;
    private boolean calling;

    Bell(Runnable ring) {
        this.ring = ring;
    }

    void hear(Visit visit) {
        boolean calls = visit.step() instanceof Step.Ask ask && ask.calling();
        if (calls && !calling) {
            ring.run();
        }
        calling = calls;
    }
}
