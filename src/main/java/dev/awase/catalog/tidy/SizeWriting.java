package dev.awase.catalog.tidy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A size taken apart: {@code "２５.５㎝"}, {@code "255mm"} and {@code "25.5"} are the one length 25.5. A bare 255 is not: what
 * it counts is not said. Everything else is a word, such as {@code M} or {@code W30 L32}.
 *
 * @param key equal for two writings of one size
 * @param length in centimeters, where it is a number
 */
record SizeWriting(String key, Optional<BigDecimal> length, Unit unit) {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,2})?)\\s*(cm|mm|センチ|ミリ)?");

    enum Unit {
        BARE(""),
        CM("cm"),
        MM("mm"),
        NONE("");

        final String sign;

        Unit(String sign) {
            this.sign = sign;
        }
    }

    static SizeWriting of(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s*(?:サイズ|size)$", "");
        Matcher number = NUMBER.matcher(plain);
        if (!number.matches()) {
            return new SizeWriting(plain.replaceAll("\\s+", " "), Optional.empty(), Unit.NONE);
        }
        Unit unit = number.group(2) == null
                ? Unit.BARE
                : number.group(2).equals("mm") || number.group(2).equals("ミリ") ? Unit.MM : Unit.CM;
        BigDecimal length = new BigDecimal(number.group(1));
        BigDecimal centimeters = (unit == Unit.MM ? length.movePointLeft(1) : length).stripTrailingZeros();
        return new SizeWriting(centimeters.toPlainString(), Optional.of(centimeters), unit);
    }

    /** The length as its category mostly writes lengths; {@code decimals} is their least number. */
    String in(Unit other, int decimals) {
        BigDecimal number = other == Unit.MM ? length.orElseThrow().movePointRight(1) : length.orElseThrow();
        int digits = Math.max(Math.max(0, number.stripTrailingZeros().scale()), other == Unit.MM ? 0 : decimals);
        return number.setScale(digits, RoundingMode.UNNECESSARY).toPlainString() + other.sign;
    }
}
