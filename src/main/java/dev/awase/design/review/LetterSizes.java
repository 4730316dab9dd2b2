package dev.awase.design.review;

import dev.awase.design.Format;
import dev.awase.design.Viewing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/** Capitals are as high on the declared screen as they need to be: 4.8 mm (Section 508), in large letters 10 mm (GTRI). */
final class LetterSizes {
    private static final double LEAST_MM = 4.8;
    private static final double LEAST_LARGE_MM = 10;

    private LetterSizes() {}

    static List<Fault> faults(Painting painting, Format format, Viewing viewing) {
        double least = viewing.large() ? LEAST_LARGE_MM : LEAST_MM;
        Map<Font, Double> capitals = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Layer layer : painting.words()) {
            Font font = ((Text) layer.node()).getFont();
            double high = capitals.computeIfAbsent(font, LetterSizes::capital) / format.mm(1);
            // A hair less is the rounding of a face to whole pixels.
            if (high < least * 0.97) {
                faults.add(new Fault(
                        Fault.Kind.SIZE,
                        WholeWords.text(layer),
                        String.format(Locale.ROOT, "has capitals of %.1f mm and needs %.1f", high, least)));
            }
        }
        return faults;
    }

    private static double capital(Font font) {
        Text letter = new Text("H");
        letter.setFont(font);
        letter.setBoundsType(TextBoundsType.VISUAL);
        return letter.getLayoutBounds().getHeight();
    }
}
