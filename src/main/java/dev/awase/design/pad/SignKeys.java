package dev.awase.design.pad;

import static dev.awase.design.pad.KeyRows.row;
import static dev.awase.design.pad.KeyRows.signs;

import java.util.List;

/** Punctuation and what stands beside figures. */
final class SignKeys {
    static final KeyRows ROWS = new KeyRows(List.of(
            signs("1234567890"),
            signs("?!.,:;-–’\""),
            signs("()&@/+=%#*"),
            row(signs("¥$€£°…·'"), List.of(new KeyRows.Cell(new Key.Turn(Script.LATIN, "abc"), 2)))));

    private SignKeys() {}
}
