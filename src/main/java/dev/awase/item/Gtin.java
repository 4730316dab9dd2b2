package dev.awase.item;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The number under a product's barcode: EAN-13 (in Japan JAN), EAN-8, UPC-A or GTIN-14, its check digit right. It is
 * digits and nothing else, whatever a code may have held.
 *
 * @see <a href="https://www.gs1.org/services/how-calculate-check-digit-manually">GS1 on the check digit</a>
 */
public record Gtin(String digits) {
    private static final Set<Integer> LENGTHS = Set.of(8, 12, 13, 14);
    private static final int LONGEST = 14;

    public Gtin {
        if (!isOne(digits)) {
            throw new IllegalArgumentException(
                    "is no GTIN; it has 8, 12, 13 or 14 digits, the last of which checks the rest");
        }
    }

    /** Reads one; none where the text is anything else. */
    public static Optional<Gtin> of(String text) {
        return isOne(text) ? Optional.of(new Gtin(text)) : Optional.empty();
    }

    /** The ways in which one number may be kept, this one first: a UPC is an EAN with a nought before it. */
    public List<String> spellings() {
        Set<String> spellings = new LinkedHashSet<>(List.of(digits));
        String whole = "0".repeat(LONGEST - digits.length()) + digits;
        for (int length : List.of(13, 12, 14, 8)) {
            String left = whole.substring(0, LONGEST - length);
            if (left.chars().allMatch(digit -> digit == '0')) {
                spellings.add(whole.substring(LONGEST - length));
            }
        }
        return List.copyOf(spellings);
    }

    private static boolean isOne(String text) {
        if (!LENGTHS.contains(text.length()) || !text.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int fromRight = text.length() - i;
            sum += (text.charAt(i) - '0') * (fromRight % 2 == 0 ? 3 : 1);
        }
        return sum % 10 == 0 && text.chars().anyMatch(digit -> digit != '0');
    }
}
