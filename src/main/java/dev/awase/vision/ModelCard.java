package dev.awase.vision;

import dev.awase.item.Category;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What an ONNX file says of itself in its metadata. {@code kinds}: the ids of the categories that it tells, with commas;
 * {@code clear_from}: the least confidence to stand behind a guess, 0.7 where it says none; {@code mean} and
 * {@code scale}, one number or three: a channel goes in as {@code (value - mean) * scale}, 0 to 255 where they are not
 * given; {@code mirror=yes}: the answer is the mean with the mirrored photo's.
 *
 * @param edge the side of the square that the model looks at, in pixels
 */
record ModelCard(List<Category> kinds, double clearFrom, int edge, float[] mean, float[] scale, boolean mirrored) {
    private static final double CLEAR_FROM = 0.7;
    private static final int LEAST_EDGE = 16;
    private static final int MOST_EDGE = 1024;
    private static final String AT_EXPORT = "Write it into the file's metadata when it is exported; assets/learned/"
            + "README.md tells what belongs there.";

    ModelCard {
        kinds = List.copyOf(kinds);
    }

    /**
     * @param shape of the input, as the file declares it; what it leaves open is below 0
     * @throws UnfitModel if the card is missing, or what it says cannot be meant
     */
    static ModelCard of(Map<String, String> metadata, long[] shape, Predicate<Category> known) throws UnfitModel {
        return new ModelCard(
                kinds(metadata.getOrDefault("kinds", ""), known),
                clearFrom(metadata),
                edge(shape),
                channels(metadata, "mean", 0),
                channels(metadata, "scale", 1),
                metadata.getOrDefault("mirror", "no").equals("yes"));
    }

    private static List<Category> kinds(String words, Predicate<Category> known) throws UnfitModel {
        List<Category> kinds = new ArrayList<>();
        for (String word : words.split(",", -1)) {
            if (!word.isBlank()) {
                kinds.add(kind(word.strip(), known));
            }
        }
        if (kinds.isEmpty() || kinds.size() != kinds.stream().distinct().count()) {
            throw new UnfitModel("it does not say which kinds it tells, each once (\"kinds\")", AT_EXPORT);
        }
        return kinds;
    }

    private static Category kind(String word, Predicate<Category> known) throws UnfitModel {
        try {
            Category kind = new Category(word);
            if (known.test(kind)) {
                return kind;
            }
        } catch (IllegalArgumentException misspelled) {
            throw new UnfitModel("it tells the kind \"" + word + "\", which is no id", AT_EXPORT, misspelled);
        }
        throw new UnfitModel(
                "it tells the kind \"" + word + "\", which this shop's taxonomy does not know",
                "Add it to taxonomy.json, or train the model on the kinds that stand there.");
    }

    private static double clearFrom(Map<String, String> metadata) throws UnfitModel {
        double clearFrom = number(metadata.getOrDefault("clear_from", String.valueOf(CLEAR_FROM)), "clear_from");
        if (!(clearFrom > 0 && clearFrom <= 1)) {
            throw new UnfitModel("its \"clear_from\" is " + clearFrom + ", not above 0 and at most 1", AT_EXPORT);
        }
        return clearFrom;
    }

    private static int edge(long[] shape) throws UnfitModel {
        boolean square = shape.length == 4 && shape[1] == 3 && shape[2] == shape[3];
        if (!square || shape[2] < LEAST_EDGE || shape[2] > MOST_EDGE) {
            throw new UnfitModel(
                    "it looks at " + Arrays.toString(shape) + " and not at [n, 3, edge, edge] with an edge from "
                            + LEAST_EDGE + " to " + MOST_EDGE,
                    "Export it with a fixed square, red, green and blue first.");
        }
        return (int) shape[2];
    }

    private static float[] channels(Map<String, String> metadata, String name, double usual) throws UnfitModel {
        String[] words = metadata.getOrDefault(name, String.valueOf(usual)).split(",", -1);
        if (words.length != 1 && words.length != 3) {
            throw new UnfitModel("its \"" + name + "\" is not one number or three", AT_EXPORT);
        }
        float[] channels = new float[3];
        for (int channel = 0; channel < 3; channel++) {
            channels[channel] = (float) number(words[words.length == 1 ? 0 : channel], name);
        }
        return channels;
    }

    private static double number(String word, String name) throws UnfitModel {
        try {
            return Double.parseDouble(word.strip());
        } catch (NumberFormatException misspelled) {
            throw new UnfitModel("its \"" + name + "\" is \"" + word + "\", which is no number", AT_EXPORT, misspelled);
        }
    }
}
