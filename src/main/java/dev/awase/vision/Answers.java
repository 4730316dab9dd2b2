package dev.awase.vision;

import ai.onnxruntime.OnnxTensor;
import dev.awase.item.Guess;
import dev.awase.item.Pattern;
import dev.awase.item.ToneName;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A model's outputs as what was seen; several views of one photo are averaged, the second one mirrored. {@code kinds}
 * [n, kinds + 1], the last for none of these; {@code tones} [n, 17] in the order of {@link ToneName} and "multi";
 * {@code patterns} [n, 6] in the order of {@link Pattern}; {@code heat} [n, rows, columns]. All but {@code kinds} may be
 * missing.
 */
record Answers(Function<String, Optional<OnnxTensor>> outputs, ModelCard card, Letterbox box) {
    private static final double ROUNDING = 0.01;

    /** @throws UnfitModel if an output has another shape, or holds no probabilities */
    Seen seen() throws UnfitModel {
        double[] kinds = probabilities("kinds", card.kinds().size() + 1)
                .orElseThrow(() -> new UnfitModel(
                        "it has no output \"kinds\"", "Export it with a probability for each kind, and one for none."));
        List<Guess> guesses = new ArrayList<>();
        for (int i = 0; i < card.kinds().size(); i++) {
            guesses.add(new Guess(card.kinds().get(i), kinds[i]));
        }
        guesses.sort(Comparator.comparingDouble(Guess::confidence).reversed());
        return new Seen(
                guesses,
                probabilities("tones", ToneName.values().length + 1)
                        .map(shares -> named(shares, ToneName.class, ToneName.values())),
                probabilities("patterns", Pattern.values().length)
                        .map(shares -> named(shares, Pattern.class, Pattern.values())),
                heat());
    }

    private static <E extends Enum<E>> Map<E, Double> named(double[] shares, Class<E> type, E[] names) {
        Map<E, Double> named = new EnumMap<>(type);
        for (int i = 0; i < names.length; i++) {
            named.put(names[i], shares[i]);
        }
        return named;
    }

    private Optional<double[]> probabilities(String name, int length) throws UnfitModel {
        Optional<OnnxTensor> output = outputs.apply(name);
        if (output.isEmpty()) {
            return Optional.empty();
        }
        float[] values = values(output.get(), name, new long[] {views(), length});
        double[] mean = new double[length];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] >= -ROUNDING && values[i] <= 1 + ROUNDING)) {
                throw noProbabilities(name);
            }
            double share = Math.clamp(values[i], 0, 1) / views();
            mean[i % length] += share;
            sum += share;
        }
        if (!(Math.abs(sum - 1) <= ROUNDING)) {
            throw noProbabilities(name);
        }
        for (int i = 0; i < length; i++) {
            mean[i] = Math.min(1, mean[i] / sum);
        }
        return Optional.of(mean);
    }

    private Optional<Heat> heat() throws UnfitModel {
        Optional<OnnxTensor> output = outputs.apply("heat");
        if (output.isEmpty()) {
            return Optional.empty();
        }
        long[] shape = output.get().getInfo().getShape();
        if (shape.length != 3) {
            throw wrongShape("heat", shape);
        }
        int rows = (int) shape[1];
        int columns = (int) shape[2];
        float[] values = values(output.get(), "heat", new long[] {views(), rows, columns});
        float[] cells = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            int cell = i % cells.length;
            // In the second view left is right.
            int place = i < cells.length ? cell : cell - cell % columns + columns - 1 - cell % columns;
            cells[place] += (values[i] >= 0 ? Math.min(values[i], 1) : 0) / views();
        }
        return Optional.of(Heat.of(cells, columns, rows, box));
    }

    private int views() {
        return card.mirrored() ? 2 : 1;
    }

    private static float[] values(OnnxTensor tensor, String name, long[] shape) throws UnfitModel {
        FloatBuffer buffer = tensor.getFloatBuffer();
        if (buffer == null || !Arrays.equals(shape, tensor.getInfo().getShape())) {
            throw wrongShape(name, tensor.getInfo().getShape());
        }
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    private static UnfitModel wrongShape(String name, long[] shape) {
        return new UnfitModel(
                "its output \"" + name + "\" has the shape " + Arrays.toString(shape),
                "Export it with float32 kinds [n, kinds + 1], tones [n, 17], patterns [n, 6], heat [n, rows, columns].");
    }

    private static UnfitModel noProbabilities(String name) {
        return new UnfitModel(
                "its output \"" + name + "\" holds no probabilities, which are 0 to 1 and sum to 1",
                "Let a softmax be its last step.");
    }
}
