package dev.awase.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Masks as drawings: {@code #} is inside. */
class RegionsTest {
    @Test
    void aCrumbGoesAndTheSecondShoeStays() {
        boolean[] mask = mask("###...##", "###...#.", "...#....", "#.......");
        Regions.keepLargeParts(mask, 8, 0.5);
        assertEquals(drawing("###...##", "###...#.", "........", "........"), drawing(mask, 8));
    }

    @Test
    void cornersDoNotJoin() {
        boolean[] mask = mask("##..", "##..", "..#.", "....");
        Regions.keepLargeParts(mask, 4, 0.5);
        assertEquals(drawing("##..", "##..", "....", "...."), drawing(mask, 4));
    }

    @Test
    void aPrintIsFilledAndTheFloorBetweenHandlesIsNot() {
        boolean[] mask = mask("########", "#.######", "###...##", "###...##", "########");
        Regions.fillSmallHoles(mask, 8, 0.1);
        assertEquals(drawing("########", "########", "###...##", "###...##", "########"), drawing(mask, 8));
    }

    @Test
    void whatReachesTheBorderIsNoHole() {
        boolean[] mask = mask("####", "##..", "####", "####");
        Regions.fillSmallHoles(mask, 4, 0.9);
        assertEquals(drawing("####", "##..", "####", "####"), drawing(mask, 4));
    }

    @Test
    void nothingAtAllStaysNothing() {
        boolean[] mask = mask("...", "...");
        Regions.keepLargeParts(mask, 3, 0.5);
        Regions.fillSmallHoles(mask, 3, 0.5);
        assertEquals(drawing("...", "..."), drawing(mask, 3));
    }

    private static boolean[] mask(String... rows) {
        String all = String.join("", rows);
        boolean[] mask = new boolean[all.length()];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = all.charAt(i) == '#';
        }
        return mask;
    }

    private static String drawing(String... rows) {
        return String.join("\n", rows);
    }

    private static String drawing(boolean[] mask, int width) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < mask.length; i++) {
            rows.append(i > 0 && i % width == 0 ? "\n" : "").append(mask[i] ? '#' : '.');
        }
        return rows.toString();
    }
}
