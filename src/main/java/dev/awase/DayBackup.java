package dev.awase;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day's backup, as its name tells it: {@code awase-2026-11-28-000041.db} is the 41st that was taken, on a day that the
 * clock took for 28 November. Those of earlier programs have no number, and are older than all that have one.
 */
record DayBackup(Path file, LocalDate day, long number) {
    static final Comparator<DayBackup> NEWEST_FIRST = Comparator.comparingLong(DayBackup::number)
            .thenComparing(DayBackup::day)
            .reversed();

    private static final Pattern NAME = Pattern.compile("awase-(\\d{4}-\\d{2}-\\d{2})(?:-(\\d{1,18}))?\\.db");

    static String name(LocalDate day, long number) {
        return String.format(Locale.ROOT, "awase-%s-%06d.db", day, number);
    }

    /** Nothing where the file is no day's backup. */
    static Optional<DayBackup> of(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            long number =
                    Optional.ofNullable(name.group(2)).map(Long::parseLong).orElse(0L);
            return Optional.of(new DayBackup(file, LocalDate.parse(name.group(1)), number));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
