package dev.awase.vision;

/**
 * Histograms of oriented gradients over 8 by 8 cells of a 64 by 64 grid, nine unsigned directions each, normalized by
 * the energy around the cell and cut at 0.2 (Dalal and Triggs 2005, with one normalization a cell instead of four).
 */
final class Gradients {
    static final int SIDE = 64;
    static final int CELLS = 8;
    static final int DIRECTIONS = 9;
    static final int LENGTH = CELLS * CELLS * DIRECTIONS;
    private static final double CUT = 0.3;
    private static final double FLOOR = 4;

    private Gradients() {}

    static float[] of(Grid grid) {
        double[] cells = cells(grid);
        double[] energy = energy(cells);
        float[] features = new float[LENGTH];
        for (int cell = 0; cell < CELLS * CELLS; cell++) {
            double norm = Math.sqrt(around(energy, cell)) + FLOOR;
            for (int k = 0; k < DIRECTIONS; k++) {
                features[cell * DIRECTIONS + k] = (float) Math.min(CUT, cells[cell * DIRECTIONS + k] / norm);
            }
        }
        return features;
    }

    private static double[] cells(Grid grid) {
        double[] cells = new double[LENGTH];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double dx = grid.at(y, x + 1) - grid.at(y, x - 1);
                double dy = grid.at(y + 1, x) - grid.at(y - 1, x);
                double direction = Math.atan2(dy, dx) / Math.PI * DIRECTIONS;
                double turned = (direction + 2 * DIRECTIONS) % DIRECTIONS;
                int low = (int) turned % DIRECTIONS;
                double part = turned - (int) turned;
                int cell = (y / 8 * CELLS + x / 8) * DIRECTIONS;
                double strength = Math.hypot(dx, dy);
                cells[cell + low] += strength * (1 - part);
                cells[cell + (low + 1) % DIRECTIONS] += strength * part;
            }
        }
        return cells;
    }

    private static double[] energy(double[] cells) {
        double[] energy = new double[CELLS * CELLS];
        for (int i = 0; i < cells.length; i++) {
            energy[i / DIRECTIONS] += cells[i] * cells[i];
        }
        return energy;
    }

    private static double around(double[] energy, int cell) {
        double sum = 0;
        int row = cell / CELLS;
        int column = cell % CELLS;
        for (int y = Math.max(0, row - 1); y <= Math.min(CELLS - 1, row + 1); y++) {
            for (int x = Math.max(0, column - 1); x <= Math.min(CELLS - 1, column + 1); x++) {
                sum += energy[y * CELLS + x];
            }
        }
        return sum;
    }
}
