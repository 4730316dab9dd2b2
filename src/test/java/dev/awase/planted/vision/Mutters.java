package dev.awase.planted.vision;

/** A planted fault: prints where nobody listens. */
public final class Mutters {
    public void mutter(String words) {
        System.out.println(words);
    }
}
