package dev.awase.analytics;

import java.time.Instant;

/**
 * One kind of fault on this machine: when it happened first and last, and how often. {@code kind} is a stable id such as
 * {@code model.offline}; nothing else about it is kept.
 */
public record Mishap(String kind, Instant first, Instant last, long times) {}
