package dev.awase.design.pad;

import static dev.awase.design.pad.KeyRows.row;
import static dev.awase.design.pad.KeyRows.signs;

import java.util.List;

/** The table of fifty sounds as it hangs in every classroom: columns from the right, each read downward. */
final class KanaKeys {
    static final KeyRows ROWS = new KeyRows(List.of(
            row(mark(KanaMark.DAKUTEN, "゛"), signs("わらやまはなたさかあ")),
            row(mark(KanaMark.HANDAKUTEN, "゜"), signs("をり みひにちしきい")),
            row(mark(KanaMark.SMALL, "小"), signs("んるゆむふぬつすくう")),
            row(signs("、"), signs("ーれ めへねてせけえ")),
            row(signs("？"), signs("。ろよもほのとそこお"))));

    private KanaKeys() {}

    private static List<KeyRows.Cell> mark(KanaMark mark, String face) {
        return List.of(new KeyRows.Cell(new Key.Mark(mark, face), 1));
    }
}
