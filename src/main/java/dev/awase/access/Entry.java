package dev.awase.access;

import java.time.Duration;

/** What a try to enter came to. */
public sealed interface Entry {
    record Entered(Member member) implements Entry {}

    /** {@code left} more tries until a wait. */
    record Wrong(int left) implements Entry {}

    /** Nobody can try for so long; a restart and a clock set to another time change nothing about it. */
    record Wait(Duration left) implements Entry {}
}
