package dev.awase.catalog.files;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How many pieces a file says there are. Stock that a shop does not count (an empty cell, or only "in stock") is one piece:
 * it may be shown.
 */
final class PieceCount {
    static final int UNCOUNTED = 1;
    private static final Words<Boolean> AVAILABLE = Words.of("availability", id -> Optional.of(id.equals("in")));
    private static final Pattern PIECES = Pattern.compile("-?(\\d{1,9}|\\d{1,3}(,\\d{3}){1,2})(\\.0+)?");
    private static final Pattern COUNTER = Pattern.compile("[点個枚着足本]$");

    private PieceCount() {}

    static boolean isAvailable(Cell cell) {
        return AVAILABLE.last(cell.text()).orElseThrow(() -> cell.refused(Rejection.Cause.COUNT));
    }

    /** The pieces that a row counts, of whatever product; nothing where it says nothing of them. */
    static Optional<Integer> of(Row row) {
        Optional<Boolean> available = row.first(Field.AVAILABILITY).map(PieceCount::isAvailable);
        if (available.isPresent() && !available.get()) {
            return Optional.of(0);
        }
        return row.first(Field.STOCK).map(PieceCount::of).or(() -> available.map(_ -> UNCOUNTED));
    }

    /** A shop system counts below zero what was sold before it arrived. */
    static int of(Cell cell) {
        if (isPlain(cell.text())) {
            return Integer.parseInt(cell.text());
        }
        String text = COUNTER.matcher(Resources.normal(cell.text())).replaceAll("");
        if (PIECES.matcher(text).matches()) {
            return Math.max(0, new BigDecimal(text.replace(",", "")).intValueExact());
        }
        return AVAILABLE
                .exactly(text)
                .map(available -> available ? UNCOUNTED : 0)
                .orElseThrow(() -> cell.refused(Rejection.Cause.COUNT));
    }

    /** The form that most files hold throughout. */
    private static boolean isPlain(String text) {
        return text.length() <= 9 && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
