package dev.awase.training;

import dev.awase.vision.Network;
import java.util.List;
import java.util.Locale;

/**
 * What held-out homes say of confidence: the temperature at which it is most likely to be true (Guo et al. 2017), and
 * the least confidence from which guesses are right nineteen times in twenty. Every class counts the same.
 */
record Calibration(double temperature, double clearFrom, String figures) {
    private static final double WANTED = 0.95;

    static Calibration of(List<HeldOut> pictures, int other) {
        double[] weights = new double[other + 1];
        pictures.forEach(picture -> weights[picture.label()]++);
        double best = Double.NEGATIVE_INFINITY;
        double temperature = 1;
        for (double candidate = 0.3; candidate < 4; candidate += 0.05) {
            double likelihood = 0;
            for (HeldOut picture : pictures) {
                double share = Network.shares(picture.outputs(), candidate)[picture.label()];
                likelihood += Math.log(share + 1e-9) / weights[picture.label()];
            }
            if (likelihood > best) {
                best = likelihood;
                temperature = candidate;
            }
        }
        double clearFrom = 0.5;
        while (clearFrom < 0.97
                && among(pictures, weights, other, temperature, clearFrom).right() < WANTED) {
            clearFrom += 0.01;
        }
        return new Calibration(temperature, clearFrom, figures(pictures, weights, other, temperature, clearFrom));
    }

    /** Shares, classes weighted the same, of garments clear and of those right, and of other things clear. */
    private record Among(double clear, double right, double fooled) {}

    private static Among among(
            List<HeldOut> pictures, double[] weights, int other, double temperature, double clearFrom) {
        double clear = 0;
        double right = 0;
        double fooled = 0;
        for (HeldOut picture : pictures) {
            int best = picture.best(other);
            double weight = 1 / weights[picture.label()];
            boolean isClear = Network.shares(picture.outputs(), temperature)[best] >= clearFrom;
            boolean isOther = picture.label() == other;
            clear += isClear && !isOther ? weight : 0;
            right += isClear && best == picture.label() ? weight : 0;
            fooled += isClear && isOther ? weight : 0;
        }
        return new Among(clear / other, right / clear, fooled);
    }

    private static String figures(
            List<HeldOut> pictures, double[] weights, int other, double temperature, double clearFrom) {
        Among all = among(pictures, weights, other, temperature, 0);
        Among clear = among(pictures, weights, other, temperature, clearFrom);
        return String.format(
                Locale.ROOT,
                "held-out homes, %d pictures: balanced top-1 %.3f; temperature %.2f; clear from %.2f: "
                        + "%.3f of garments, %.3f of them right; %.3f of decoys taken for a garment",
                pictures.size(),
                all.right(),
                temperature,
                clearFrom,
                clear.clear(),
                clear.right(),
                clear.fooled());
    }
}
