package dev.awase.coordination;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The most one piece may cost, from words: 5000円以下, 1万5千円まで, 一万円, under ¥8,000, up to 80 dollars. Yen have no minor
 * unit; dollars, euros and pounds are answered in cents and pence.
 */
final class BudgetWords {
    private static final String NUMBER = "([0-9][0-9,.]*[0-9万千k]*|[一二三四五六七八九十百千万][一二三四五六七八九十百千万0-9]*)";
    private static final String UP_TO =
            "(?:under|below|up to|less than|within|no more than|not more than|not over|max(?:imum)?(?: of)?|at most"
                    + "|budget(?: is| of)?:?|cheaper than|around|about|予算は?|上限は?)";
    private static final Pattern MARKED = Pattern.compile(
            UP_TO + "\\s*([¥$€£\\\\]?)\\s*" + NUMBER + "\\s*(円|yen|dollars?|euros?|pounds?|jpy|usd|eur|gbp)?");
    private static final Pattern BEFORE = Pattern.compile("([¥$€£\\\\])\\s*" + NUMBER);
    private static final Pattern AFTER =
            Pattern.compile(NUMBER + "\\s*(円|yen|jpy|dollars?|usd|euros?|eur|pounds?|gbp)(?:台|ちょうど)?\\s*(以上|より高|から)?");
    private static final Pattern BARE_JA = Pattern.compile(NUMBER + "\\s*(?:以下|以内|まで|未満)(?!に)");
    private static final Pattern AT_LEAST_EN = Pattern.compile("(?:over|above|more than|at least|from)\\s*[¥$€£]?\\s*"
            + NUMBER + "\\s*(?:円|yen|dollars?|euros?|pounds?)?");

    private BudgetWords() {}

    /** {@code text} is lower case and in NFKC. A least amount is no budget. */
    static OptionalLong read(String text) {
        Matcher marked = MARKED.matcher(text);
        while (marked.find()) {
            if (isMoney(marked.group(2), marked.group(1) + marked.group(3))) {
                return amount(marked.group(2), marked.group(1) + marked.group(3));
            }
        }
        String rest = AT_LEAST_EN.matcher(text).replaceAll(" ");
        Matcher before = BEFORE.matcher(rest);
        if (before.find()) {
            return amount(before.group(2), before.group(1));
        }
        Matcher after = AFTER.matcher(rest);
        while (after.find()) {
            if (after.group(3) == null) {
                return amount(after.group(1), after.group(2));
            }
        }
        Matcher bare = BARE_JA.matcher(rest);
        return bare.find() && isMoney(bare.group(1), "") ? amount(bare.group(1), "") : OptionalLong.empty();
    }

    /** Without a currency a small number is a size or a count. */
    private static boolean isMoney(String number, String currency) {
        return !currency.replace("null", "").isEmpty()
                || Numerals.read(number)
                        .map(value -> value.compareTo(BigDecimal.valueOf(100)) >= 0)
                        .orElse(false);
    }

    private static OptionalLong amount(String number, String currency) {
        boolean cents = currency.matches(".*(?:[$€£]|dollar|usd|euro|eur|pound|gbp).*");
        return Numerals.read(number)
                .map(value -> cents ? value.movePointRight(2) : value)
                .filter(value -> value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0)
                .map(value -> OptionalLong.of(value.longValue()))
                .orElse(OptionalLong.empty());
    }
}
