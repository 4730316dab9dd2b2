package dev.awase;

import dev.awase.session.Counsel;

/** Whom this shop can ask beside the machine itself, as its settings say. */
final class Counsels {
    private Counsels() {}

    static Counsel of(Store store, Settings settings) {
        return Counsel.NONE;
    }
}
