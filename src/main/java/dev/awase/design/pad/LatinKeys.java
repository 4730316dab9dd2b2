package dev.awase.design.pad;

import static dev.awase.design.pad.KeyRows.act;
import static dev.awase.design.pad.KeyRows.gap;
import static dev.awase.design.pad.KeyRows.row;
import static dev.awase.design.pad.KeyRows.signs;

import java.util.List;
import java.util.Locale;

/** Latin letters as on a typewriter, digits above them. */
final class LatinKeys {
    static final KeyRows SMALL = letters(false);
    static final KeyRows CAPITALS = letters(true);

    private LatinKeys() {}

    private static KeyRows letters(boolean capitals) {
        return new KeyRows(List.of(
                signs("1234567890"),
                written("qwertyuiop", capitals),
                row(List.of(gap(0.5)), written("asdfghjkl", capitals), List.of(gap(0.5))),
                row(
                        List.of(act(Key.Deed.SHIFT, 1.5)),
                        written("zxcvbnm", capitals),
                        List.of(new KeyRows.Cell(new Key.Turn(Script.SIGNS, "?!"), 1.5)))));
    }

    private static List<KeyRows.Cell> written(String letters, boolean capitals) {
        return signs(capitals ? letters.toUpperCase(Locale.ROOT) : letters);
    }
}
