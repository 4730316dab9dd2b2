package dev.awase.planted.vision;

/** A planted fault: a cause that no log keeps. */
public final class SpillsItsStack {
    public void spill(Exception cause) {
        cause.printStackTrace();
    }
}
