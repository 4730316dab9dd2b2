package dev.awase.stylist;

import dev.awase.voice.Recording;
import java.util.Locale;

/** Writes down what a shopper said. Nothing of it is kept. */
@FunctionalInterface
public interface Transcriber {
    /**
     * The words, one line of plain text of at most 300 characters; empty where nothing was said.
     *
     * @throws ModelFault if they did not come by the deadline
     */
    String write(Recording recording, Locale language, Deadline deadline);
}
