package dev.awase.vision;

/**
 * Where a model saw the item: coarse cells over its {@link Letterbox}, 0 (not here) to 1, row by row.
 *
 * @param left of the picture inside the square, as a share of the square's side; the others alike
 */
record Heat(float[] cells, int columns, int rows, double left, double top, double across, double down) {
    Heat {
        if (cells.length != columns * rows) {
            throw new IllegalArgumentException(columns + "x" + rows + " is not " + cells.length + " cells");
        }
    }

    static Heat of(float[] cells, int columns, int rows, Letterbox box) {
        double edge = box.edge();
        return new Heat(
                cells,
                columns,
                rows,
                box.left() / edge,
                box.top() / edge,
                box.picture().width() / edge,
                box.picture().height() / edge);
    }

    /** At a place of the picture, 0 to 1 across and down, between the cells' middles in straight lines. */
    double at(double x, double y) {
        double column = Math.clamp((left + x * across) * columns - 0.5, 0, columns - 1);
        double row = Math.clamp((top + y * down) * rows - 0.5, 0, rows - 1);
        int firstColumn = Math.min((int) column, Math.max(0, columns - 2));
        int firstRow = Math.min((int) row, Math.max(0, rows - 2));
        double right = column - firstColumn;
        double low = row - firstRow;
        return (1 - low) * ((1 - right) * cell(firstRow, firstColumn) + right * cell(firstRow, firstColumn + 1))
                + low * ((1 - right) * cell(firstRow + 1, firstColumn) + right * cell(firstRow + 1, firstColumn + 1));
    }

    private double cell(int row, int column) {
        return cells[Math.min(row, rows - 1) * columns + Math.min(column, columns - 1)];
    }
}
