package dev.awase.access;

import java.util.Optional;

/** What makes a PIN: six to twelve digits that are not the first anybody would try. */
public final class Pin {
    public static final int SHORTEST = 6;
    public static final int LONGEST = 12;

    private Pin() {}

    /** Why digits are refused as a PIN. */
    public enum Weakness {
        NOT_DIGITS,
        SHORT,
        LONG,
        /** One digit, or a group of up to three, again and again: 000000, 121212, 123123. */
        REPEATED,
        /** Digits that go up or down by one: 123456, 987654. */
        SEQUENCE
    }

    /** Digits as they are kept: those of any script and width are the same ten. */
    public static String digits(String typed) {
        StringBuilder digits = new StringBuilder();
        typed.codePoints().forEach(sign -> {
            int digit = Character.digit(sign, 10);
            digits.appendCodePoint(digit < 0 ? sign : '0' + digit);
        });
        return digits.toString();
    }

    /** What is wrong with it, unless it may be used. */
    public static Optional<Weakness> weakness(String typed) {
        String digits = digits(typed);
        if (!digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return Optional.of(Weakness.NOT_DIGITS);
        }
        if (digits.length() < SHORTEST) {
            return Optional.of(Weakness.SHORT);
        }
        if (digits.length() > LONGEST) {
            return Optional.of(Weakness.LONG);
        }
        for (int group = 1; group <= 3; group++) {
            if (repeats(digits, group)) {
                return Optional.of(Weakness.REPEATED);
            }
        }
        return climbs(digits, 1) || climbs(digits, 9) ? Optional.of(Weakness.SEQUENCE) : Optional.empty();
    }

    private static boolean repeats(String digits, int group) {
        for (int i = group; i < digits.length(); i++) {
            if (digits.charAt(i) != digits.charAt(i - group)) {
                return false;
            }
        }
        return true;
    }

    /** Going down by one is going up by nine: 0 follows 9 and 9 follows 0. */
    private static boolean climbs(String digits, int step) {
        for (int i = 1; i < digits.length(); i++) {
            if ((digits.charAt(i) - digits.charAt(i - 1) + 10) % 10 != step) {
                return false;
            }
        }
        return true;
    }
}
