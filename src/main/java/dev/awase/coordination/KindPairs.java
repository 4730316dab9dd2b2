package dev.awase.coordination;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well kinds of things go into one outfit, pair by pair: a symmetric table of weights in eight bits, and one weight
 * for each kind alone. A kind that is not in it ({@link #UNKNOWN}) speaks neither for nor against.
 */
public final class KindPairs {
    /** What {@link #find} answers for a kind that was never learned. */
    public static final int UNKNOWN = -1;

    private final List<Kind> kinds;
    private final Map<String, Integer> places = new HashMap<>();
    private final ByteWeights alone;
    private final ByteWeights pairs;

    /** A kind of thing in the outfits learned from, by its id there and its name. */
    public record Kind(String id, String name) {}

    /**
     * @param alone a weight a kind
     * @param pairs a weight for each pair, those of kind i from {@code i * (i + 1) / 2} on, with kinds 0 to i
     */
    public KindPairs(List<Kind> kinds, float[] alone, float[] pairs) {
        this(kinds, ByteWeights.of(alone), ByteWeights.of(pairs));
    }

    private KindPairs(List<Kind> kinds, ByteWeights alone, ByteWeights pairs) {
        if (alone.size() != kinds.size() || pairs.size() != kinds.size() * (kinds.size() + 1) / 2) {
            throw new IllegalArgumentException("a table of pairs has a weight for each kind and each pair");
        }
        this.kinds = List.copyOf(kinds);
        this.alone = alone;
        this.pairs = pairs;
        for (int at = 0; at < kinds.size(); at++) {
            places.put(kinds.get(at).id(), at);
            places.putIfAbsent(kinds.get(at).name().toLowerCase(Locale.ROOT), at);
        }
    }

    /** Where the weight of a pair stands. */
    public static int place(int one, int other) {
        int larger = Math.max(one, other);
        return larger * (larger + 1) / 2 + Math.min(one, other);
    }

    public List<Kind> kinds() {
        return kinds;
    }

    /** The kind of this id or name, or {@link #UNKNOWN}. */
    public int find(String idOrName) {
        return places.getOrDefault(idOrName.toLowerCase(Locale.ROOT), UNKNOWN);
    }

    /** How well the candidate completes the others; only the order of candidates tells. */
    public double completes(int candidate, int[] others) {
        double sum = candidate == UNKNOWN ? 0 : alone.get(candidate);
        for (int other : others) {
            sum += pair(candidate, other);
        }
        return sum;
    }

    /** How well all belong together, by the piece: above another outfit's where they belong better. */
    public double together(int[] outfit) {
        double sum = 0;
        for (int i = 0; i < outfit.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += pair(outfit[i], outfit[j]);
            }
        }
        return sum / outfit.length;
    }

    private double pair(int one, int other) {
        return one == UNKNOWN || other == UNKNOWN ? 0 : pairs.get(place(one, other));
    }

    static KindPairs read(DataInputStream in) throws IOException {
        Kind[] kinds = new Kind[in.readUnsignedShort()];
        for (int at = 0; at < kinds.length; at++) {
            kinds[at] = new Kind(in.readUTF(), in.readUTF());
        }
        ByteWeights alone = ByteWeights.read(in, kinds.length);
        return new KindPairs(List.of(kinds), alone, ByteWeights.read(in, kinds.length * (kinds.length + 1) / 2));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeShort(kinds.size());
        for (Kind kind : kinds) {
            out.writeUTF(kind.id());
            out.writeUTF(kind.name());
        }
        alone.write(out);
        pairs.write(out);
    }
}
