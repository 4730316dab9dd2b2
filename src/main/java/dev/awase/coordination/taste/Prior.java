package dev.awase.coordination.taste;

import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What is known of types before a shop has outcomes of its own: which go beside which, and which beside which category.
 * It knows no tone and no material; of a word that is not in it, it says nothing. Learned from stylists' outfits.
 */
public final class Prior {
    /** Knows nothing. */
    public static final Prior NONE = new Prior(List.of(), List.of());

    private static final int VERSION = 1;
    private static final int NO_SLOT = 255;
    /** A weight is kept in whole steps of so many logits, in a byte. */
    private static final float STEP = 1 / 64f;

    private final List<String> words;
    private final List<Known> weights;

    /** One weight, its words by number: two types, or a type of a category beside another category. */
    private record Known(int slot, int type, int other, int steps) {
        /** Its key where its words have these numbers. */
        long key(int[] numbers) {
            return slot == NO_SLOT
                    ? Kind.TYPES.anywhere(numbers[type], numbers[other])
                    : Kind.BESIDE_TYPE.beside(numbers[slot], numbers[type], numbers[other]);
        }
    }

    private Prior(List<String> words, List<Known> weights) {
        this.words = List.copyOf(words);
        this.weights = List.copyOf(weights);
    }

    /** The one that comes with the program. */
    public static Prior shipped() {
        return Shipped.PRIOR;
    }

    /** {@code share} of what a taste knows of types; what then says less than {@code least} logits is left out. */
    public static Prior of(Taste taste, float share, float least) {
        List<String> words = taste.words().all();
        int[] numbers = IntStream.range(0, words.size()).toArray();
        int[] types = startingWith("a ", words);
        int[] slots = startingWith("in ", words);
        List<Known> weights = new ArrayList<>();
        for (int type : types) {
            for (int other : types) {
                if (type <= other) {
                    weights.add(new Known(NO_SLOT, type, other, 0));
                }
            }
            for (int slot : slots) {
                for (int other : slots) {
                    weights.add(new Known(slot, type, other, 0));
                }
            }
        }
        return new Prior(
                words,
                weights.stream()
                        .map(one -> withSteps(one, share * taste.weight(one.key(numbers))))
                        .filter(one -> one.steps() != 0 && Math.abs(one.steps() * STEP) >= least)
                        .toList());
    }

    private static Known withSteps(Known one, float logits) {
        int steps = Math.clamp(Math.round(logits / STEP), Byte.MIN_VALUE, Byte.MAX_VALUE);
        return new Known(one.slot(), one.type(), one.other(), steps);
    }

    private static int[] startingWith(String prefix, List<String> words) {
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).startsWith(prefix))
                .toArray();
    }

    /** How many weights it has. */
    public int size() {
        return weights.size();
    }

    /** Its weights by key; its words get their numbers in {@code numbered}. */
    Table table(Words numbered) {
        int[] numbers = words.stream().mapToInt(numbered::learn).toArray();
        long[] keys = new long[weights.size()];
        float[] logits = new float[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = weights.get(i).key(numbers);
            logits[i] = weights.get(i).steps() * STEP;
        }
        return Table.of(keys, logits);
    }

    /** Writes it as {@code assets/learned/taste.bin} holds it. */
    public void write(DataOutput out) throws IOException {
        out.writeByte(VERSION);
        out.writeShort(words.size());
        for (String word : words) {
            out.writeUTF(word);
        }
        out.writeShort(weights.size());
        for (Known one : weights) {
            out.writeByte(one.slot());
            out.writeShort(one.type());
            out.writeShort(one.other());
            out.writeByte(one.steps());
        }
    }

    static Prior read(DataInput in) throws IOException {
        int version = in.readByte();
        if (version != VERSION) {
            throw new IOException("the table of types is of another version of this program: " + version);
        }
        List<String> words = new ArrayList<>();
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            words.add(in.readUTF());
        }
        List<Known> weights = new ArrayList<>();
        int size = in.readUnsignedShort();
        for (int i = 0; i < size; i++) {
            weights.add(
                    new Known(in.readUnsignedByte(), in.readUnsignedShort(), in.readUnsignedShort(), in.readByte()));
        }
        return new Prior(words, weights);
    }

    /** Read when first asked for, so that there can be a program that makes it. */
    private static final class Shipped {
        private static final Prior PRIOR = readShipped();
    }

    private static Prior readShipped() {
        try (InputStream in = Objects.requireNonNull(Prior.class.getResourceAsStream("/assets/learned/taste.bin"))) {
            return read(new DataInputStream(in));
        } catch (IOException fault) {
            throw new UncheckedIOException("the table of types cannot be read", fault);
        }
    }
}
