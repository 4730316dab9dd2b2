package dev.awase.design.pad;

import java.util.List;
import java.util.function.Consumer;

/** Finds ways to write kana in other characters. */
@FunctionalInterface
public interface KanaWriting {
    /**
     * Asks once, on the screen's thread. {@code candidates} is told there, too, the likeliest first: once, never, or
     * again with more of them as they are found.
     */
    void write(String kana, Consumer<List<String>> candidates);
}
