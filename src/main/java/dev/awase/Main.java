package dev.awase;

/** The program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("awase " + args.length);
    }
}
