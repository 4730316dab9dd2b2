package dev.awase.access;

import java.time.Instant;

/**
 * One line of the trail: who did what to what. {@code action} is a stable id such as {@code product.price}; {@code
 * subject} a SKU, a file or a setting; {@code before} and {@code after} are short and may be empty. Never a PIN or a key.
 */
public record Change(Instant at, String who, String action, String subject, String before, String after) {}
