package dev.awase.coordination.taste;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What everybody knows of the words for materials and types before anything is learned: wool is for the cold (+1) and
 * linen for the heat (−1), a gown is dressed up (+1) and a hoodie is not (−1). Stated by hand; 0 where a word tells
 * nothing.
 */
public record Sense(float warmth, float dress) {
    /** Of words that tell nothing. */
    public static final Sense NONE = new Sense(0, 0);

    private static final Map<String, Sense> BY_WORD = read();

    /** What the words of material and type tell together, each at most 1 to either side. */
    public static Sense of(String material, String type) {
        Sense one = of(material);
        Sense other = of(type);
        return new Sense(Math.clamp(one.warmth + other.warmth, -1, 1), Math.clamp(one.dress + other.dress, -1, 1));
    }

    /** How far two things are for the same day, −1 to 1; 0 where either tells nothing. */
    public float agreement(Sense other) {
        return Math.clamp(warmth * other.warmth + dress * other.dress, -1, 1);
    }

    /** Whether nothing is known. */
    public boolean isNone() {
        return warmth == 0 && dress == 0;
    }

    /** The mean of the words that tell anything. */
    private static Sense of(String phrase) {
        List<Sense> telling = Words.split(phrase).stream()
                .map(word -> BY_WORD.getOrDefault(word, NONE))
                .filter(sense -> !sense.isNone())
                .toList();
        if (telling.isEmpty()) {
            return NONE;
        }
        float warmth = 0;
        float dress = 0;
        for (Sense sense : telling) {
            warmth += sense.warmth / telling.size();
            dress += sense.dress / telling.size();
        }
        return new Sense(warmth, dress);
    }

    private static Map<String, Sense> read() {
        Map<String, Sense> senses = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Sense.class.getResourceAsStream("/assets/learned/senses.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        List<String> cells = List.of(line.split("\t", -1));
                        senses.put(
                                cells.get(0),
                                new Sense(Float.parseFloat(cells.get(1)), Float.parseFloat(cells.get(2))));
                    });
        } catch (IOException fault) {
            throw new UncheckedIOException("the words for warm and dressed up cannot be read", fault);
        }
        return senses;
    }
}
