package dev.awase.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.vision.Glimpse.Flaw;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlanceTest {
    @ParameterizedTest
    @CsvSource({"#d9d2c4, #1f2a44", "#8c8c8e, #c8322f", "#3a2f28, #f4f4f2", "#f4f4f2, #dcdcd8"})
    void nothingIsWrongWithAPieceInTheGuide(String wall, String shirt) {
        assertEquals(
                Optional.empty(),
                new Held(wall).shirt(shirt, 640, 420, 1).glimpse().flaw());
    }

    @Test
    void aHangerAboveTheGuideIsNoFace() {
        Held held = new Held("#d9d2c4").hook().shirt("#1f2a44", 640, 420, 1);
        assertEquals(Optional.empty(), held.glimpse().flaw());
    }

    @ParameterizedTest
    @CsvSource({"#d9d2c4, 190", "#8c8c8e, 150", "#7a8a6a, 210"})
    void whateverStandsOverTheGuideIsAskedToLeaveThePicture(String wall, int chin) {
        Held held = new Held(wall).head(chin).shirt("#1f2a44", 640, 440, 0.9);
        assertEquals(Optional.of(Flaw.OVER), held.glimpse().flaw());
    }

    @Test
    void aPieceHeldTooHighIsLowered() {
        assertEquals(
                Optional.of(Flaw.OVER),
                new Held("#d9d2c4").shirt("#1f2a44", 640, 260, 1).glimpse().flaw());
    }

    @Test
    void twoPiecesAreOneTooMany() {
        Held two = new Held("#d9d2c4").shirt("#b3202c", 480, 430, 0.55).shirt("#1f3a8c", 810, 430, 0.55);
        assertEquals(Optional.of(Flaw.SEVERAL), two.glimpse().flaw());
        Held pair = new Held("#d9d2c4").shirt("#6b3a1c", 490, 430, 0.55).shirt("#6b3a1c", 800, 430, 0.55);
        assertEquals(Optional.empty(), pair.glimpse().flaw(), "shoes come in pairs");
    }

    @Test
    void aPieceFarAwayComesCloser() {
        Held far = new Held("#d9d2c4").shirt("#1f2a44", 640, 420, 0.3);
        assertEquals(Optional.of(Flaw.SMALL), far.glimpse().flaw());
    }

    @Test
    void aBareWallIsEmpty() {
        assertEquals(Optional.of(Flaw.EMPTY), new Held("#d9d2c4").glimpse().flaw());
    }

    @Test
    void tooLittleAndTooMuchLight() {
        Held held = new Held("#d9d2c4").shirt("#1f2a44", 640, 420, 1).grain(5);
        assertEquals(Optional.empty(), held.light(0.3).glimpse().flaw());
        assertEquals(Optional.of(Flaw.DARK), held.light(0.04).glimpse().flaw());
        assertEquals(Optional.of(Flaw.BRIGHT), held.light(200).glimpse().flaw());
    }

    @Test
    void onlyWhatIsShownCounts() {
        // Beside the square that she sees, a neighbor's red coat hangs.
        Held held = new Held("#d9d2c4").shirt("#1f2a44", 640, 420, 1).shirt("#b3202c", 90, 400, 0.8);
        assertEquals(Optional.empty(), held.glimpse().flaw());
    }

    @Test
    void aCoatBesideWhatSheSeesIsNothingHeldUp() {
        Held beside = new Held("#d9d2c4").shirt("#b3202c", 90, 400, 0.8).shirt("#1f2a44", 1200, 400, 0.8);
        assertEquals(Optional.of(Flaw.EMPTY), beside.glimpse().flaw());
    }

    @Test
    void noiseIsNoMovementAndAHandIs() {
        Held still = new Held("#d9d2c4").shirt("#1f2a44", 640, 420, 1).grain(4);
        Held moved = new Held("#d9d2c4").shirt("#1f2a44", 668, 420, 1).grain(4);
        Grid before = grid(still, 1);
        assertTrue(grid(still, 2).movedSince(before) < 0.002, "noise");
        assertTrue(grid(still.light(0.8), 3).movedSince(before) < 0.012, "a lamp that flickers");
        assertTrue(grid(moved, 4).movedSince(before) > 0.012, "28 pixels in a quarter of a second");
    }

    @Test
    void somebodyWhoWalksPastChangesThePictureAndNoiseDoesNot() {
        Held empty = new Held("#d9d2c4").grain(4);
        Held passing =
                new Held("#d9d2c4").shirt("#1f2a44", 300, 420, 1).head(200).grain(4);
        assertEquals(0, grid(empty, 2).changedSince(grid(empty, 1)));
        assertEquals(0, grid(empty.light(0.7), 2).changedSince(grid(new Held("#d9d2c4"), 1)), 0.01);
        assertTrue(grid(passing, 3).changedSince(grid(new Held("#d9d2c4"), 1)) > 0.1);
    }

    private static Grid grid(Held held, long seed) {
        return Grid.of(held.frame(seed), Held.WIDTH, Held.HEIGHT);
    }
}
