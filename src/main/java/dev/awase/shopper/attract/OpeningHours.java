package dev.awase.shopper.attract;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When the shop is open, a span or a closed day for each day that was named; outside of it the idle screen dims. A day
 * that was not named is open all day. A span may end after midnight, as {@code 18:00-02:00}.
 */
public record OpeningHours(Map<DayOfWeek, Optional<Span>> days) {
    /** Nothing is known, so nothing dims. */
    public static final OpeningHours ALWAYS = new OpeningHours(Map.of());

    private static final Pattern WRITTEN =
            Pattern.compile("([01]?\\d|2[0-4]):([0-5]\\d)\\s*-\\s*([01]?\\d|2[0-4]):([0-5]\\d)");
    private static final int DAY = 24 * 60;

    /** Without hours to go by, hardly anybody stands before a screen between three and five. */
    private static final Span SMALL = new Span(3 * 60, 5 * 60);

    /** Minutes since midnight of the day it begins on; the end may be on the next day. */
    public record Span(int from, int to) {
        boolean holds(int minute) {
            return from <= minute && minute < to;
        }
    }

    public OpeningHours {
        days = Map.copyOf(days);
    }

    /**
     * From a day's English name to {@code 10:00-20:00} or {@code closed}.
     *
     * @throws IllegalArgumentException in words that begin with the day
     */
    public static OpeningHours of(Map<String, String> written) {
        Map<DayOfWeek, Optional<Span>> days = new EnumMap<>(DayOfWeek.class);
        written.forEach((day, hours) -> days.put(day(day), span(day, hours.strip())));
        return new OpeningHours(days);
    }

    private static DayOfWeek day(String name) {
        try {
            return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(name + " is no day of the week; they are monday to sunday", unknown);
        }
    }

    private static Optional<Span> span(String day, String hours) {
        if (hours.equalsIgnoreCase("closed")) {
            return Optional.empty();
        }
        Matcher found = WRITTEN.matcher(hours);
        if (!found.matches()) {
            throw new IllegalArgumentException(day + " has no hours; they are written 10:00-20:00, or closed");
        }
        int from = minutes(found.group(1), found.group(2));
        int to = minutes(found.group(3), found.group(4));
        if (from >= DAY || to > DAY || from == to) {
            throw new IllegalArgumentException(day + " has no hours between " + hours + "; as 10:00-20:00");
        }
        return Optional.of(new Span(from, to > from ? to : to + DAY));
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }

    /** Whether the shop is open at that time of its own clock. */
    public boolean open(LocalDateTime at) {
        Optional<Span> now = days.getOrDefault(at.getDayOfWeek(), Optional.of(new Span(0, DAY)));
        return now.filter(span -> span.holds(minute(at))).isPresent() || since(at);
    }

    /**
     * Whether the program may end itself at that time where nobody is there: the shop is closed or, on a day that has no
     * hours, it is between three and five and no longer open since the day before.
     */
    public boolean after(LocalDateTime at) {
        return days.containsKey(at.getDayOfWeek()) ? !open(at) : SMALL.holds(minute(at)) && !since(at);
    }

    /** Whether it is open since the day before. */
    private boolean since(LocalDateTime at) {
        return days.getOrDefault(at.getDayOfWeek().minus(1), Optional.empty())
                .filter(span -> span.holds(minute(at) + DAY))
                .isPresent();
    }

    private static int minute(LocalDateTime at) {
        return at.getHour() * 60 + at.getMinute();
    }
}
