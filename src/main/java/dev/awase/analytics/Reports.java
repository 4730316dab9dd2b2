package dev.awase.analytics;

/** What the record tells about a period. Safe to use from any thread. */
public interface Reports {
    Insight read(Period period);
}
