package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class CosinePeerTest {
    @Test
    void theNearestOfAllIsTheVectorItself() {
        List<CosinePeer.Near> nearest = new CosinePeer(200, 7)
                .nearest(31).stream()
                        .sorted(Comparator.comparingDouble(CosinePeer.Near::cosine)
                                .reversed())
                        .toList();
        assertEquals(CosinePeer.NEAREST, nearest.size());
        assertEquals(31, nearest.getFirst().row());
        assertEquals(1, nearest.getFirst().cosine(), 1e-4);
        assertTrue(nearest.get(1).cosine() < 0.2, "vectors by chance are nearly at right angles");
    }
}
