package dev.awase.vision;

import dev.awase.item.Category;
import dev.awase.item.Guess;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A network over {@link CategoryFeatures} with one output for each category and a last one for things that are none of
 * them. Its card, with data and figures, lies beside it: {@code assets/learned/README.md}.
 *
 * @param temperature calibrates confidence: among guesses of 0.8, about 80 % are right
 * @param clearFrom the least confidence to stand behind a guess
 */
public record LearnedCategories(List<Category> categories, Network network, double temperature, double clearFrom)
        implements CategoryGuesser {
    private static final int MAGIC = 0x41574331;
    private static final String SHIPPED = "/assets/learned/category.bin";

    public LearnedCategories {
        categories = List.copyOf(categories);
        if (network.outerBias().length != categories.size() + 1) {
            throw new IllegalArgumentException("one output for each category and one for other things");
        }
    }

    /** The one that comes with the program. */
    static LearnedCategories shipped() {
        try (InputStream in = Objects.requireNonNull(LearnedCategories.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(SHIPPED + " is damaged; please install the program again", broken);
        }
    }

    @Override
    public List<Guess> guess(LabPicture picture, Foreground foreground) {
        double[] seen = network.apply(CategoryFeatures.of(picture, foreground, CategoryFeatures.Nudge.NONE));
        double[] mirrored = network.apply(CategoryFeatures.of(picture, foreground, CategoryFeatures.Nudge.MIRROR));
        for (int i = 0; i < seen.length; i++) {
            seen[i] = (seen[i] + mirrored[i]) / 2;
        }
        double[] shares = Network.shares(seen, temperature);
        List<Guess> guesses = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            guesses.add(new Guess(categories.get(i), shares[i]));
        }
        guesses.sort(Comparator.comparingDouble(Guess::confidence).reversed());
        return guesses;
    }

    /** Writes the file's form; the stream stays open. */
    public void write(DataOutputStream to) throws IOException {
        to.writeInt(MAGIC);
        to.writeByte(categories.size());
        for (Category category : categories) {
            to.writeUTF(category.id());
        }
        to.writeDouble(temperature);
        to.writeDouble(clearFrom);
        network.write(to);
    }

    /** @throws IOException if the stream breaks, ends early or holds something else */
    static LearnedCategories read(InputStream in) throws IOException {
        DataInputStream from = new DataInputStream(new BufferedInputStream(in));
        if (from.readInt() != MAGIC) {
            throw new IOException("not a file of learned categories");
        }
        int count = from.readByte();
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            categories.add(new Category(from.readUTF()));
        }
        double temperature = from.readDouble();
        double clearFrom = from.readDouble();
        return new LearnedCategories(categories, Network.read(from), temperature, clearFrom);
    }
}
