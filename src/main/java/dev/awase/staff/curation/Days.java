package dev.awase.staff.curation;

import dev.awase.staff.Office;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** A day as whoever reads this language writes it. */
final class Days {
    private Days() {}

    static String of(LocalDate day, Office office) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(office.locale())
                .format(day);
    }
}
