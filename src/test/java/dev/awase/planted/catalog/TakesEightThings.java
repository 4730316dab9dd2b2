package dev.awase.planted.catalog;

/** A planted fault: eight things to pass in. */
public final class TakesEightThings {
    private final int sum;

    public TakesEightThings(int one, int two, int three, int four, int five, int six, int seven, int eight) {
        this.sum = one + two + three + four + five + six + seven + eight;
    }

    public int sum() {
        return sum;
    }
}
