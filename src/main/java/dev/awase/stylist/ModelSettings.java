package dev.awase.stylist;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which endpoint is asked, which models, how long and how much: {@link ModelSettingsFile} reads it from the settings
 * file and the environment. The key is never among them: see {@link ModelKey}.
 *
 * @param address where the endpoint is, without {@code /chat/completions}
 * @param effort how long the models are to think; nothing is said where it is empty
 * @param dialect settled by a person; else it is found out and kept
 */
public record ModelSettings(
        Preset preset,
        URI address,
        Models models,
        ImageDetail detail,
        Optional<String> effort,
        Waits waits,
        Daily daily,
        Optional<Dialect> dialect,
        Optional<Price> price) {
    /** Names of this very machine; no other name is looked up to find out. */
    private static final Pattern HERE = Pattern.compile("(?i)localhost|127(\\.\\d{1,3}){3}|\\[(::1|0(:0){6}:1)]");

    public static final Waits WAITS = new Waits(Duration.ofSeconds(8), Duration.ofSeconds(20));
    /** About 500 visits of two questions, each with a photo; stops a runaway, not a good day. */
    public static final Daily DAILY = new Daily(5_000_000, 2_000);

    /** The models by what they do: reading the photo and choosing, answering questions, writing down speech. */
    public record Models(String reading, String asking, Optional<String> transcription) {}

    /** How long is waited: for something to show, and in all. */
    public record Waits(Duration first, Duration hard) {
        public Waits {
            if (first.isNegative() || first.isZero() || hard.compareTo(first) < 0) {
                throw new IllegalArgumentException("waits of " + first + " and " + hard);
            }
        }
    }

    /** What may be spent in a day before nobody is asked any more; whatever is under way then ends well. */
    public record Daily(long tokens, int calls) {
        public Daily {
            if (tokens < 0 || calls < 0) {
                throw new IllegalArgumentException("a daily budget of " + tokens + " tokens, " + calls + " calls");
            }
        }
    }

    /** What a million tokens cost, in the currency of the endpoint's bill. */
    public record Price(double in, double out) {
        /** Less than this in any currency, or a comma was lost. */
        static final double DEAREST = 1e6;

        public Price {
            if (!(in >= 0 && out >= 0 && in < DEAREST && out < DEAREST)) {
                throw new IllegalArgumentException("prices of " + in + " and " + out);
            }
        }

        /** What that many tokens cost. */
        public double of(long tokensIn, long tokensOut) {
            return (in * tokensIn + out * tokensOut) / 1e6;
        }
    }

    /** Whether answers come from a script, and nobody is asked. */
    public boolean rehearsal() {
        return preset == Preset.REHEARSAL;
    }

    /** Whether what is asked leaves this machine: the endpoint is not on it. */
    public boolean elsewhere() {
        String host = String.valueOf(address.getHost());
        return !rehearsal() && !HERE.matcher(host).matches();
    }

    /** Under which name a model's dialect is kept. */
    String endpoint(String model) {
        return address + " " + model;
    }
}
