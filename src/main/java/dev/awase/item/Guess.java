package dev.awase.item;

/** One category a reader considers, with its confidence from 0 to 1: the share of such guesses that are right. */
public record Guess(Category category, double confidence) {
    public Guess {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is 0 to 1: " + confidence);
        }
    }
}
