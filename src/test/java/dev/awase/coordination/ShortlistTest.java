package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortlistTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 72, 300})
    void keepsTheBestInOrderAndTiesById(int count) {
        Random random = new Random(count);
        float[] points = new float[count];
        for (int row = 0; row < count; row++) {
            points[row] = random.nextInt(20) / 20f;
        }
        // Ids run against the rows, so that order by row would show.
        long[] ids = LongStream.range(0, count).map(row -> 1000 - row).toArray();
        Shortlist shortlist = new Shortlist(10, ids);
        IntStream.range(0, count)
                .filter(row -> shortlist.admits(row, points[row]))
                .forEach(row -> {
                    shortlist.offer(row, points[row]);
                });
        assertEquals(Math.min(10, count), shortlist.size());
        int[] expected = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(row -> -points[row]).thenComparingLong(row -> ids[row]))
                .limit(10)
                .mapToInt(Integer::intValue)
                .toArray();
        Pool best = shortlist.drain();
        assertArrayEquals(expected, best.rows());
        for (int at = 0; at < expected.length; at++) {
            assertEquals(points[expected[at]], best.points()[at]);
        }
        assertEquals(0, shortlist.size());
    }
}
