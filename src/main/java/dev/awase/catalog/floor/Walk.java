package dev.awase.catalog.floor;

import dev.awase.catalog.FloorMap.Box;
import dev.awase.catalog.FloorWay.Corner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds a way on a floor that goes around its fixtures in straight lines and right angles: the cheapest over a grid of
 * cells, where a turn costs some cells and keeping off the fixtures is worth a small detour (Dijkstra over cell and
 * direction).
 */
final class Walk {
    private static final int COLUMNS = 80;
    private static final int TURN = 6;
    private static final int BESIDE = 3;
    /** What a cell of the way counts beside a cell from the middle of the place. */
    private static final double WAY = 0.25;

    private static final int[] DX = {1, 0, -1, 0};
    private static final int[] DY = {0, 1, 0, -1};

    private final FloorPlan plan;
    private final int columns = COLUMNS;
    private final int rows;
    private final boolean[] blocked;

    private record Reached(int state, int cost) {}

    Walk(FloorPlan plan) {
        this.plan = plan;
        this.rows = Math.clamp(Math.round(COLUMNS / plan.aspect()), 10, 8 * COLUMNS);
        this.blocked = new boolean[columns * rows];
        for (int cell = 0; cell < blocked.length; cell++) {
            Corner middle = middle(cell);
            blocked[cell] = plan.isBlocked(middle.x(), middle.y());
        }
    }

    /** The corners of the way, from the free spot nearest to the start; none where there is no way. */
    List<Corner> to(Corner from, Box place) {
        int start = nearestFree(from);
        if (start < 0) {
            return List.of();
        }
        int[] cost = new int[4 * blocked.length];
        int[] before = new int[cost.length];
        Arrays.fill(cost, Integer.MAX_VALUE);
        Arrays.fill(before, -1);
        PriorityQueue<Reached> open = new PriorityQueue<>((one, other) -> Integer.compare(one.cost(), other.cost()));
        for (int direction = 0; direction < 4; direction++) {
            cost[4 * start + direction] = 0;
            open.add(new Reached(4 * start + direction, 0));
        }
        while (!open.isEmpty()) {
            Reached next = open.remove();
            if (next.cost() == cost[next.state()]) {
                spread(next, cost, before, open);
            }
        }
        int end = end(place, cost);
        return end < 0 ? List.of() : corners(end, before);
    }

    private void spread(Reached at, int[] cost, int[] before, PriorityQueue<Reached> open) {
        int cell = at.state() / 4;
        int was = at.state() % 4;
        for (int direction = 0; direction < 4; direction++) {
            int to = neighbor(cell, direction);
            if (to >= 0 && !blocked[to]) {
                int state = 4 * to + direction;
                int sum = at.cost() + 1 + (direction == was ? 0 : TURN) + (isBesideAFixture(to) ? BESIDE : 0);
                if (sum < cost[state]) {
                    cost[state] = sum;
                    before[state] = at.state();
                    open.add(new Reached(state, sum));
                }
            }
        }
    }

    /** The state of the reachable cell that is near to the middle of the place, and not for a last turn. */
    private int end(Box place, int[] cost) {
        double x = place.x() + place.width() / 2;
        double y = place.y() + place.height() / 2;
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int state = 0; state < cost.length; state++) {
            if (cost[state] < Integer.MAX_VALUE) {
                double off = Math.sqrt(distance(middle(state / 4), x, y)) * rows + WAY * cost[state];
                if (off < least) {
                    least = off;
                    best = state;
                }
            }
        }
        return best;
    }

    /** Where the way begins, where it turns, and where it ends. */
    private List<Corner> corners(int end, int[] before) {
        List<Integer> cells = new ArrayList<>();
        for (int state = end; state >= 0; state = before[state]) {
            cells.add(state / 4);
        }
        Collections.reverse(cells);
        List<Corner> corners = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean inside = i > 0 && i < cells.size() - 1;
            if (!inside || cells.get(i) - cells.get(i - 1) != cells.get(i + 1) - cells.get(i)) {
                corners.add(middle(cells.get(i)));
            }
        }
        return corners;
    }

    private int nearestFree(Corner from) {
        int best = -1;
        double nearest = Double.MAX_VALUE;
        for (int cell = 0; cell < blocked.length; cell++) {
            double off = blocked[cell] ? Double.MAX_VALUE : distance(middle(cell), from.x(), from.y());
            if (off < nearest) {
                nearest = off;
                best = cell;
            }
        }
        return best;
    }

    private boolean isBesideAFixture(int cell) {
        for (int direction = 0; direction < 4; direction++) {
            int to = neighbor(cell, direction);
            if (to < 0 || blocked[to]) {
                return true;
            }
        }
        return false;
    }

    private int neighbor(int cell, int direction) {
        int x = cell % columns + DX[direction];
        int y = cell / columns + DY[direction];
        return x < 0 || y < 0 || x >= columns || y >= rows ? -1 : y * columns + x;
    }

    private Corner middle(int cell) {
        int row = cell / columns;
        return new Corner((cell % columns + 0.5) / columns, (row + 0.5) / rows);
    }

    /** Squared, as it is on the floor and not in shares of it. */
    private double distance(Corner at, double x, double y) {
        double across = (at.x() - x) * plan.aspect();
        return across * across + (at.y() - y) * (at.y() - y);
    }
}
