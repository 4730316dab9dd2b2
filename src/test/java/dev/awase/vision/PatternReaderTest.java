package dev.awase.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awase.item.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternReaderTest {
    private final PatternReader reader = PatternReader.shipped();

    @ParameterizedTest
    @ValueSource(strings = {"#3f6fb5", "#c8322f", "#1c1c1e", "#f4f4f2"})
    void aShirtOfOneColorIsPlain(String hex) {
        assertEquals(Pattern.PLAIN, read(Drawn.floor("#b9a685").shirt(hex, 1).grain(4)));
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 36, 48})
    void boldStripesAreSeen(int every) {
        assertEquals(
                Pattern.STRIPED,
                read(Drawn.floor("#d9c6a5")
                        .shirt("#f4f4f2", 1)
                        .stripes("#1f2a44", every)
                        .grain(4)));
    }

    @Test
    void refusesANetworkForSomethingElse() {
        Network one = new Network(
                new float[1], new float[] {1}, new float[1][1], new float[1], new float[1][1], new float[1]);
        assertThrows(IllegalArgumentException.class, () -> new PatternReader(one));
    }

    private Pattern read(Drawn drawn) {
        LabPicture picture = LabPicture.of(drawn.image()).shrunk(LabPicture.WORKING_EDGE);
        return reader.read(picture, BackgroundRemoval.find(picture.shrunk(BackgroundRemoval.EDGE)));
    }
}
