package dev.awase.design.pad;

import static dev.awase.design.pad.KeyRows.sign;
import static dev.awase.design.pad.KeyRows.signs;

import java.util.List;
import java.util.stream.Stream;

/** Figures large, as for a budget, and the words of sizes beside them. */
final class NumberKeys {
    static final KeyRows ROWS = new KeyRows(
            List.of(with("123", "S", "¥"), with("456", "M", "cm"), with("789", "L", "."), with(",0-", "XL", "/")));

    private NumberKeys() {}

    private static List<KeyRows.Cell> with(String figures, String size, String unit) {
        return Stream.concat(signs(figures).stream(), Stream.of(sign(size), sign(unit)))
                .toList();
    }
}
