package dev.awase.coordination.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void aShareHasTheIntervalOfWilson() {
        Figure figure = Figure.share(8, 10);
        assertEquals(0.8, figure.value());
        assertEquals(0.4902, figure.low(), 1e-4);
        assertEquals(0.9433, figure.high(), 1e-4);
        assertEquals(0, Figure.share(0, 10).low());
        assertEquals(0.2775, Figure.share(0, 10).high(), 1e-4);
    }

    @Test
    void moreCasesTellMore() {
        assertTrue(Figure.share(800, 1000).high() - Figure.share(800, 1000).low() < 0.06);
    }

    @Test
    void aMeanLiesInTheMiddleOfItsInterval() {
        Figure figure = Figure.mean(new double[] {0.2, 0.4, 0.6, 0.8});
        assertEquals(0.5, figure.value(), 1e-12);
        assertEquals(1.0, figure.low() + figure.high(), 1e-12);
        assertEquals(0.5 - 1.959964 * Math.sqrt(0.2 / 3 / 4), figure.low(), 1e-12);
    }

    @Test
    void theAreaCountsPairsAndTiesHalf() {
        double[] right = {3, 2, 2};
        double[] wrong = {1, 2};
        // Pairs won: 3 beats both, each 2 beats 1 and ties with 2.
        assertEquals((2 + 1.5 + 1.5) / 6, Figure.auc(right, wrong).value(), 1e-12);
        assertEquals(5, Figure.auc(right, wrong).n());
        assertEquals(
                0.5, Figure.auc(new double[] {1, 1}, new double[] {1, 1, 1}).value());
    }

    @Test
    void theAreaHasTheIntervalOfDeLong() {
        // By hand: shares 1, 1, 0.5 (mean 5/6, variance 1/12) and 1, 2/3 (variance 1/18).
        Figure figure = Figure.auc(new double[] {5, 4, 2}, new double[] {1, 3});
        assertEquals(5.0 / 6, figure.value(), 1e-12);
        assertEquals(5.0 / 6 - 1.959964 * Math.sqrt(1.0 / 12 / 3 + 1.0 / 18 / 2), figure.low(), 1e-9);
        assertEquals(1, figure.high());
    }

    @Test
    void nothingMeasuredIsNoFigure() {
        assertThrows(IllegalArgumentException.class, () -> Figure.share(0, 0));
        assertThrows(IllegalArgumentException.class, () -> Figure.mean(new double[0]));
        assertThrows(IllegalArgumentException.class, () -> Figure.auc(new double[] {1}, new double[0]));
    }
}
