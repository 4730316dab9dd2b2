package dev.awase.coordination;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them: 12,800 and 1.5万, 1万5千, 一万五千, 8k. */
final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?");
    /** One step of a number: how many of which unit. */
    private static final Pattern STEP = Pattern.compile("(\\d+(?:\\.\\d+)?|[〇一二三四五六七八九])?([十百千k])?");

    private Numerals() {}

    /** The value; empty where the words are no number. */
    static Optional<BigDecimal> read(String words) {
        String plain = words.replace(",", "").replaceAll("\\.$", "");
        int tenThousands = plain.indexOf('万');
        if (tenThousands < 0) {
            return below(plain);
        }
        String most = plain.substring(0, tenThousands);
        String rest = plain.substring(tenThousands + 1);
        Optional<BigDecimal> high = most.isEmpty() ? Optional.of(BigDecimal.ONE) : below(most);
        Optional<BigDecimal> low = rest.isEmpty() ? Optional.of(BigDecimal.ZERO) : below(rest);
        return high.flatMap(value -> low.map(value.movePointRight(4)::add));
    }

    private static Optional<BigDecimal> below(String words) {
        BigDecimal sum = BigDecimal.ZERO;
        Matcher step = STEP.matcher(words);
        int at = 0;
        while (at < words.length()) {
            step.region(at, words.length());
            if (!step.lookingAt() || step.end() == at) {
                return Optional.empty();
            }
            sum = sum.add(count(step.group(1)).multiply(unit(step.group(2))));
            at = step.end();
        }
        return Optional.of(sum);
    }

    private static BigDecimal count(@Nullable String words) {
        if (words == null) {
            return BigDecimal.ONE;
        }
        return PLAIN.matcher(words).matches() ? new BigDecimal(words) : BigDecimal.valueOf(DIGITS.indexOf(words));
    }

    private static BigDecimal unit(@Nullable String word) {
        return BigDecimal.valueOf(
                switch (word) {
                    case null -> 1;
                    case "十" -> 10;
                    case "百" -> 100;
                    default -> 1000;
                });
    }
}
