package dev.awase.vision;

import dev.awase.item.Pattern;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Tells the pattern by a learned network; its card lies beside it, {@code assets/learned/README.md}. */
record PatternReader(Network network) {
    private static final String SHIPPED = "/assets/learned/pattern.bin";

    PatternReader {
        if (network.outerBias().length != Pattern.values().length) {
            throw new IllegalArgumentException("one output for each pattern");
        }
    }

    /** The one that comes with the program. */
    static PatternReader shipped() {
        try (InputStream in = Objects.requireNonNull(PatternReader.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return new PatternReader(Network.read(new DataInputStream(new BufferedInputStream(in))));
        } catch (IOException broken) {
            throw new UncheckedIOException(SHIPPED + " is damaged; please install the program again", broken);
        }
    }

    /** The likeliest pattern; the foreground may be found on a smaller copy of the picture. */
    Pattern read(LabPicture picture, Foreground foreground) {
        double[] outputs = network.apply(PatternFeatures.of(picture, foreground));
        int best = 0;
        for (int i = 1; i < outputs.length; i++) {
            best = outputs[i] > outputs[best] ? i : best;
        }
        return Pattern.values()[best];
    }
}
