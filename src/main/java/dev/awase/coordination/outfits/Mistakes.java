package dev.awase.coordination.outfits;

import dev.awase.coordination.measure.TableLine;
import java.util.function.Consumer;

/** Lines that could not be used: the first few are told in words, all are counted. */
final class Mistakes {
    private static final int TOLD = 10;

    private final Consumer<String> tell;
    private int count;

    Mistakes(Consumer<String> tell) {
        this.tell = tell;
    }

    void note(TableLine line, String why) {
        count++;
        if (count <= TOLD) {
            tell.accept(String.valueOf(line.wrong(why).getMessage()));
        } else if (count == TOLD + 1) {
            tell.accept("there are more lines like these; they are counted and left out");
        }
    }

    int count() {
        return count;
    }
}
