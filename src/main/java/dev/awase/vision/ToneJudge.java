package dev.awase.vision;

import dev.awase.item.ToneName;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * Settles an item's base color between two witnesses: the model, which knows what people call a garment, and the
 * colors measured on the cloth. A name's points are {@code seen · ln(model's probability) + worn · ln(share of the
 * cloth) + habit}, a multinomial logistic of 18 numbers; its card is {@code assets/learned/README.md}.
 *
 * @param habit how much more often than both say people choose a name, in the same points
 */
public record ToneJudge(double seen, double worn, Map<ToneName, Double> habit) {
    /** Added to a probability or share before its logarithm is taken, so that one witness alone rules no name out. */
    private static final double DOUBT_OF_MODEL = 1e-3;

    private static final double DOUBT_OF_CLOTH = 0.02;
    private static final String SHIPPED = "/assets/learned/tones.properties";

    public ToneJudge {
        habit = Collections.unmodifiableMap(new EnumMap<>(habit));
        if (habit.size() != ToneName.values().length) {
            throw new IllegalArgumentException("there is a habit for each of the names");
        }
    }

    /** The one that comes with the program. */
    static ToneJudge shipped() {
        try (InputStream in = Objects.requireNonNull(ToneJudge.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            Properties numbers = new Properties();
            numbers.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<ToneName, Double> habit = new EnumMap<>(ToneName.class);
            for (ToneName name : ToneName.values()) {
                habit.put(name, number(numbers, name.id()));
            }
            return new ToneJudge(number(numbers, "seen"), number(numbers, "worn"), habit);
        } catch (IOException | IllegalArgumentException broken) {
            throw new UncheckedIOException(
                    SHIPPED + " is damaged; please install the program again", new IOException(broken));
        }
    }

    private static double number(Properties numbers, String key) {
        return Double.parseDouble(numbers.getProperty(key, "missing"));
    }

    /** What each witness says of a name, as the points count it. */
    public record Clue(double seen, double worn) {
        /** @param probability the model's; {@code share} of the cloth: both 0 to 1 */
        public static Clue of(double probability, double share) {
            return of(probability, share, 1);
        }

        /** @param trust how much the cloth's word is worth in this light, 0 to 1 */
        static Clue of(double probability, double share, double trust) {
            return new Clue(Math.log(probability + DOUBT_OF_MODEL), trust * Math.log(share + DOUBT_OF_CLOTH));
        }
    }

    /** The name with the most points. */
    public ToneName choose(Map<ToneName, Clue> clues) {
        ToneName best = ToneName.BLACK;
        double most = Double.NEGATIVE_INFINITY;
        for (ToneName name : ToneName.values()) {
            Clue clue = clues.getOrDefault(name, Clue.of(0, 0));
            double points = seen * clue.seen() + worn * clue.worn() + habit.getOrDefault(name, 0.0);
            if (points > most) {
                most = points;
                best = name;
            }
        }
        return best;
    }
}
