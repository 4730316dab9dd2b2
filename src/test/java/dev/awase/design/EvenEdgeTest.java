package dev.awase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EvenEdgeTest {
    private static final int SIDE = 40;
    private static final int EDGE = 20;

    @Test
    void aStraightEdgeStaysWhereItIs() {
        float[] cloth = half();
        EvenEdge.even(cloth, SIDE, SIDE);
        for (int y = 0; y < SIDE; y++) {
            float wide = 0;
            for (int x = 0; x < SIDE; x++) {
                wide += cloth[y * SIDE + x];
            }
            assertEquals(EDGE, wide, 0.2);
        }
    }

    @Test
    void aNibbleAndACrumbAreGone() {
        float[] cloth = half();
        cloth[10 * SIDE + EDGE - 1] = 0;
        cloth[11 * SIDE + EDGE - 1] = 0;
        cloth[30 * SIDE + EDGE + 8] = 1;
        EvenEdge.even(cloth, SIDE, SIDE);
        assertTrue(cloth[10 * SIDE + EDGE - 2] > 0.9, "the nibble goes deep");
        assertEquals(0, cloth[30 * SIDE + EDGE + 8], 0.01, "the crumb");
    }

    private static float[] half() {
        float[] cloth = new float[SIDE * SIDE];
        for (int i = 0; i < cloth.length; i++) {
            cloth[i] = i % SIDE < EDGE ? 1 : 0;
        }
        return cloth;
    }
}
