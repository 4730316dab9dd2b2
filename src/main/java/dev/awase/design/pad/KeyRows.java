package dev.awase.design.pad;

import java.util.ArrayList;
import java.util.List;

/** Keys in rows, each as many columns wide as it says; all rows together make a full rectangle. */
record KeyRows(List<List<Cell>> rows) {
    KeyRows {
        rows = rows.stream().map(List::copyOf).toList();
        double columns = width(rows.getFirst());
        for (List<Cell> row : rows) {
            if (Math.abs(width(row) - columns) > 0.01) {
                throw new IllegalArgumentException("rows of keys are equally wide: " + width(row) + ", " + columns);
            }
        }
    }

    /** A key and how many columns it takes. */
    record Cell(Key key, double columns) {}

    /** How many columns there are. */
    double columns() {
        return width(rows.getFirst());
    }

    /** A row of signs, a space in {@code signs} being a gap. */
    static List<Cell> signs(String signs) {
        List<Cell> row = new ArrayList<>();
        signs.codePoints().mapToObj(Character::toString).forEach(sign -> row.add(sign(sign)));
        return row;
    }

    static Cell sign(String sign) {
        return new Cell(sign.equals(" ") ? new Key.Gap() : new Key.Sign(sign), 1);
    }

    static Cell act(Key.Deed deed, double columns) {
        return new Cell(new Key.Act(deed), columns);
    }

    static Cell gap(double columns) {
        return new Cell(new Key.Gap(), columns);
    }

    @SafeVarargs
    static List<Cell> row(List<Cell>... parts) {
        List<Cell> row = new ArrayList<>();
        for (List<Cell> part : parts) {
            row.addAll(part);
        }
        return row;
    }

    private static double width(List<Cell> row) {
        return row.stream().mapToDouble(Cell::columns).sum();
    }
}
