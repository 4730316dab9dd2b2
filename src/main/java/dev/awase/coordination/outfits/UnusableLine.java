package dev.awase.coordination.outfits;

/** Why one line cannot be used, and what to do about it. */
final class UnusableLine extends Exception {
    private static final long serialVersionUID = 1;

    private final String why;

    UnusableLine(String why) {
        super(why);
        this.why = why;
    }

    String why() {
        return why;
    }
}
