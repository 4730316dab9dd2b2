package dev.awase.vision;

import dev.awase.item.Guess;
import java.util.List;

/** Tells what kind of thing is inside a foreground. The one door to replace when a better model comes. */
interface CategoryGuesser {
    /** Best first; confidences sum to at most 1, and what is missing to 1 says how strange the thing looks. */
    List<Guess> guess(LabPicture picture, Foreground foreground);

    /** The least confidence at which the reader may stand behind the best guess. */
    double clearFrom();
}
