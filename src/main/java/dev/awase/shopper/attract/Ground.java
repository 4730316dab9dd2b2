package dev.awase.shopper.attract;

/** What the words of the idle screen stand on; the two take turns, so that nothing bright stays where it is. */
public enum Ground {
    NIGHT,
    PAPER
}
