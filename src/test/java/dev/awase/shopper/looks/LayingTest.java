package dev.awase.shopper.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.CatalogFixture;
import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayingTest {
    private static final Taxonomy FASHION = CatalogFixture.fashion();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "top bottom shoes outerwear bag hat belt",
                "top bottom shoes bag jewelry",
                "bottom top shoes",
                "dress outerwear shoes bag hat scarf",
                "dress shoes bag",
                "bag top bottom shoes outerwear",
                "shoes bottom top hat eyewear watch",
                "outerwear top bottom shoes bag hat watch jewelry",
                "bag",
                "top",
                "lens body tripod strap bag"
            })
    void everyPieceLiesOnTheTableAndNoneHidesAnother(String kinds) {
        List<Category> pieces = Stream.of(kinds.split(" ")).map(Category::new).toList();
        List<Laying.Spot> spots = Laying.spots(pieces, FASHION);
        assertEquals(pieces.size(), spots.size());
        for (int i = 0; i < spots.size(); i++) {
            Laying.Spot one = spots.get(i);
            assertTrue(
                    one.x() - one.width() / 2 >= 0
                            && one.x() + one.width() / 2 <= 1
                            && one.y() - one.height() / 2 >= 0
                            && one.y() + one.height() / 2 <= 1,
                    () -> "off the table: " + one);
            for (int j = i + 1; j < spots.size(); j++) {
                double hidden = shared(one, spots.get(j));
                String pair = pieces.get(i).id() + " and " + pieces.get(j).id();
                assertTrue(hidden < 0.25, () -> pair + " lie on one another: " + hidden);
            }
        }
    }

    @Test
    void theHemOfTheTopLiesOverTheWaist() {
        List<Laying.Spot> spots = Laying.spots(List.of(new Category("top"), new Category("bottom")), FASHION);
        assertTrue(spots.getFirst().layer() > spots.getLast().layer());
        assertTrue(shared(spots.getFirst(), spots.getLast()) > 0, "they meet");
    }

    @Test
    void aBeltIsASmallThingAndALensNothingToWear() {
        assertEquals(
                Laying.Part.SMALL, Laying.part(new Category("belt"), FASHION).orElseThrow());
        assertTrue(Laying.part(new Category("lens"), FASHION).isEmpty());
    }

    @Test
    void thingsOfOneKindLieInRows() {
        List<Laying.Spot> spots =
                Laying.spots(List.of(new Category("bag"), new Category("bag"), new Category("bag")), FASHION);
        assertEquals(3, Set.copyOf(new ArrayList<>(spots)).size());
        assertEquals(spots.getFirst().width(), spots.getLast().width());
    }

    /** How much of the smaller of two spots the other covers, 0 to 1. */
    private static double shared(Laying.Spot one, Laying.Spot other) {
        double wide = Math.min(one.x() + one.width() / 2, other.x() + other.width() / 2)
                - Math.max(one.x() - one.width() / 2, other.x() - other.width() / 2);
        double high = Math.min(one.y() + one.height() / 2, other.y() + other.height() / 2)
                - Math.max(one.y() - one.height() / 2, other.y() - other.height() / 2);
        double smaller = Math.min(one.width() * one.height(), other.width() * other.height());
        return Math.max(0, wide) * Math.max(0, high) / smaller;
    }
}
