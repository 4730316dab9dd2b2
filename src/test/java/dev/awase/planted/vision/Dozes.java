package dev.awase.planted.vision;

/** A planted fault: waits for a clock and not for the thing. */
public final class Dozes {
    public void doze() throws InterruptedException {
        Thread.sleep(1);
    }
}
