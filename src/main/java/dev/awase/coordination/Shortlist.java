package dev.awase.coordination;

/** The best rows seen so far, at most {@code capacity}: a heap whose top is the worst of them. Ties go to the lower id. */
final class Shortlist {
    private final long[] ids;
    private final int[] rows;
    private final float[] points;
    private int size;

    /** {@code ids} are the assortment's, by row. */
    Shortlist(int capacity, long[] ids) {
        this.ids = ids;
        this.rows = new int[capacity];
        this.points = new float[capacity];
    }

    void offer(int row, float worth) {
        if (size < rows.length) {
            place(size, row, worth);
            rise(size++);
        } else if (isWorse(points[0], rows[0], worth, row)) {
            place(0, row, worth);
            sink();
        }
    }

    /** Whether a row of so many points would enter. */
    boolean admits(int row, float worth) {
        return size < rows.length || isWorse(points[0], rows[0], worth, row);
    }

    int size() {
        return size;
    }

    /** What is in it, best first; empties the list. */
    Pool drain() {
        int[] best = new int[size];
        float[] worth = new float[size];
        for (int at = size - 1; at >= 0; at--) {
            best[at] = rows[0];
            worth[at] = points[0];
            size--;
            place(0, rows[size], points[size]);
            sink();
        }
        return new Pool(best, worth);
    }

    private void rise(int from) {
        int at = from;
        while (at > 0 && isWorse(at, (at - 1) / 2)) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void sink() {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && isWorse(child + 1, child)) {
                child++;
            }
            if (!isWorse(child, at)) {
                return;
            }
            swap(at, child);
            at = child;
        }
    }

    private boolean isWorse(int one, int other) {
        return isWorse(points[one], rows[one], points[other], rows[other]);
    }

    private boolean isWorse(float points, int row, float otherPoints, int otherRow) {
        return points < otherPoints || (points == otherPoints && ids[row] > ids[otherRow]);
    }

    private void place(int at, int row, float worth) {
        rows[at] = row;
        points[at] = worth;
    }

    private void swap(int one, int other) {
        int row = rows[one];
        float worth = points[one];
        place(one, rows[other], points[other]);
        place(other, row, worth);
    }
}
