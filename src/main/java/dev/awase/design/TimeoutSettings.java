package dev.awase.design;

import java.time.Duration;

/**
 * How patient the kiosk is, in seconds: {@code idleSeconds} without a touch before it asks whether somebody is there,
 * {@code countdownSeconds} it then counts down, {@code goodbyeSeconds} it shows its thanks. The least of each is what
 * people need (WCAG 2.2.1): a kiosk that ends a visit sooner ends it under somebody's hands.
 */
public record TimeoutSettings(int idleSeconds, int countdownSeconds, int goodbyeSeconds) {
    public static final TimeoutSettings DEFAULT = new TimeoutSettings(45, 20, 10);

    /** The call rings once more after 40 s; whoever walks across a store takes a minute or two after that. */
    private static final int WAITING_SECONDS = 180;

    public TimeoutSettings {
        within("idle_seconds", idleSeconds, 45, 600);
        within("countdown_seconds", countdownSeconds, 20, 120);
        within("goodbye_seconds", goodbyeSeconds, 10, 60);
    }

    private static void within(String name, int seconds, int least, int most) {
        if (seconds < least || seconds > most) {
            throw new IllegalArgumentException(name + " is " + seconds + "; it is " + least + " to " + most
                    + " seconds, because people need that long");
        }
    }

    /** While a shopper is here. */
    public IdleWatch.Pace visit() {
        return new IdleWatch.Pace(Duration.ofSeconds(idleSeconds), Duration.ofSeconds(countdownSeconds));
    }

    /** While she waits for somebody who was called, and has nothing to touch meanwhile. */
    public IdleWatch.Pace waiting() {
        return new IdleWatch.Pace(
                Duration.ofSeconds(Math.max(idleSeconds, WAITING_SECONDS)), Duration.ofSeconds(countdownSeconds));
    }

    /** After goodbye nobody needs a warning. */
    public IdleWatch.Pace goodbye() {
        return new IdleWatch.Pace(Duration.ofSeconds(goodbyeSeconds), Duration.ZERO);
    }
}
