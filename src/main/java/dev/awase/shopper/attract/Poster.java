package dev.awase.shopper.attract;

import dev.awase.session.Showpiece;
import java.nio.file.Path;
import java.util.List;

/** What the idle screen shows for a few seconds. */
sealed interface Poster {
    /** A complete look of what the shop has. */
    record Look(Showpiece showpiece) implements Poster {}

    /** A picture of the shop's own. */
    record Photograph(Path file) implements Poster {}

    /** There is nothing to show: the house's mark. */
    record Mark() implements Poster {}

    /** The poster of a turn: looks and pictures in turns, each in its order; alone where there is one kind only. */
    static Poster of(int turn, List<Showpiece> looks, List<Path> pictures) {
        if (looks.isEmpty() && pictures.isEmpty()) {
            return new Mark();
        }
        if (looks.isEmpty()) {
            return new Photograph(pictures.get(turn % pictures.size()));
        }
        if (pictures.isEmpty()) {
            return new Look(looks.get(turn % looks.size()));
        }
        int pair = turn / 2;
        return turn % 2 == 0
                ? new Look(looks.get(pair % looks.size()))
                : new Photograph(pictures.get(pair % pictures.size()));
    }
}
