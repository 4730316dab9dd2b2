package dev.awase.design.review;

import dev.awase.design.Format;
import dev.awase.design.Viewing;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;

/** Everything that is looked at, on one laid-out screen after the other; glyphs once seen are remembered. */
public final class Review {
    private final Glyphs glyphs = new Glyphs();

    /**
     * What is wrong below {@code root}, laid out in the scene it stands in, for somebody who sees it so. On the screen's
     * thread.
     */
    public List<Fault> of(Parent root, Format format, Viewing viewing) {
        Painting painting = Painting.of(root);
        List<Fault> faults = new ArrayList<>();
        // A board of controls may be longer than the format by which it is sized.
        faults.addAll(WholeWords.faults(painting, root.getLayoutBounds()));
        faults.addAll(WordsApart.faults(painting));
        faults.addAll(ReadableWords.faults(painting, viewing.theme().leastContrast()));
        faults.addAll(LetterSizes.faults(painting, format, viewing));
        faults.addAll(glyphs.faults(painting));
        faults.addAll(Targets.faults(painting, format));
        if (viewing.low()) {
            faults.addAll(Heights.faults(root, format));
        }
        return List.copyOf(faults);
    }
}
