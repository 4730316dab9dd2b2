package dev.awase.vision;

/** Values on a square grid of {@code side * side}, row by row. */
record Grid(float[] values, int side) {
    Grid {
        if (values.length != side * side) {
            throw new IllegalArgumentException(side + "x" + side + " is not " + values.length + " values");
        }
    }

    /**
     * A square window of a picture, centered on {@code centerX, centerY} and {@code edge} pixels wide, as means over the
     * grid's cells. Where the window reaches past the picture, the nearest pixel stands in.
     */
    static Grid of(float[] values, int width, int height, Window window, int side) {
        float[] grid = new float[side * side];
        double cell = window.edge() / side;
        int steps = Math.max(1, (int) Math.ceil(cell));
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                float sum = 0;
                for (int step = 0; step < steps * steps; step++) {
                    int stepRow = step / steps;
                    double x = window.left() + (column + (step % steps + 0.5) / steps) * cell;
                    double y = window.top() + (row + (stepRow + 0.5) / steps) * cell;
                    int atX = Math.clamp((int) Math.floor(x), 0, width - 1);
                    int atY = Math.clamp((int) Math.floor(y), 0, height - 1);
                    sum += values[atY * width + atX];
                }
                grid[row * side + column] = sum / (steps * steps);
            }
        }
        return new Grid(grid, side);
    }

    float at(int row, int column) {
        return values[Math.clamp(row, 0, side - 1) * side + Math.clamp(column, 0, side - 1)];
    }

    /** Left and right swapped. */
    Grid mirrored() {
        float[] swapped = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            swapped[i] = values[i - i % side + side - 1 - i % side];
        }
        return new Grid(swapped, side);
    }

    /** A square part of a picture, in pixels; it may reach past the border. */
    record Window(double left, double top, double edge) {
        /** The box with a margin, widened or heightened to a square around its middle. */
        static Window around(Foreground.Box box, double margin) {
            double edge = Math.max(box.width(), box.height()) * (1 + 2 * margin);
            return new Window(
                    box.left() + box.width() / 2.0 - edge / 2, box.top() + box.height() / 2.0 - edge / 2, edge);
        }

        Window moved(CategoryFeatures.Nudge nudge) {
            double zoomed = edge * nudge.zoom();
            return new Window(
                    left + (edge - zoomed) / 2 + nudge.right() * edge,
                    top + (edge - zoomed) / 2 + nudge.down() * edge,
                    zoomed);
        }
    }
}
