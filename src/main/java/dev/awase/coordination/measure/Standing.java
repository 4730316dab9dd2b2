package dev.awase.coordination.measure;

/**
 * Where the right answer stands among its rivals: behind {@code better} of them, level with {@code tied}. Level ones
 * stand in every order alike, so a tie counts as what chance would make of it.
 */
public record Standing(int better, int tied) {
    /** The standing of the answer among all scores, its own among them. */
    public static Standing of(double[] scores, int answer) {
        int better = 0;
        int tied = 0;
        for (int i = 0; i < scores.length; i++) {
            if (i != answer) {
                better += scores[i] > scores[answer] ? 1 : 0;
                tied += scores[i] == scores[answer] ? 1 : 0;
            }
        }
        return new Standing(better, tied);
    }

    /** How probably the answer is among the first {@code places}, 0 to 1. */
    public double within(int places) {
        return Math.clamp((double) (places - better) / (tied + 1), 0, 1);
    }

    /** The expected reciprocal of the answer's rank: 1 where it is first for sure. */
    public double reciprocalRank() {
        double sum = 0;
        for (int rank = better + 1; rank <= better + tied + 1; rank++) {
            sum += 1.0 / rank;
        }
        return sum / (tied + 1);
    }
}
