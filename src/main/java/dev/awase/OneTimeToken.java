package dev.awase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;

/**
 * 128 bits that nobody can guess, as {@value #LENGTH} digits and small letters without those that look like others
 * (Crockford's base 32). It says nothing of itself to a log.
 */
final class OneTimeToken {
    static final int LENGTH = 26;

    private static final char[] LETTERS = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int BITS = 5;

    private final String text;

    private OneTimeToken(String text) {
        this.text = text;
    }

    static OneTimeToken fresh(SecureRandom random) {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(LETTERS[random.nextInt(1 << BITS)]);
        }
        return new OneTimeToken(text.toString());
    }

    String text() {
        return text;
    }

    /** Whether it is this one; how long the answer takes tells nothing of how much was right. */
    boolean is(String other) {
        return MessageDigest.isEqual(text.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "OneTimeToken";
    }
}
