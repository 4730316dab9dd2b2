package dev.awase.coordination.simulated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.ListCatalog;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.item.ToneName;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShopTrialTest {
    @Test
    void learningPleasesMoreWhereTastesAreStrong() {
        ShopTrial trial = trial(400, 3);
        assertTrue(trial.gain().low() > 0, "the gain is " + trial.gain());
        assertEquals(
                trial.gain().difference(),
                trial.gain().learning() - trial.gain().fixed());
        assertEquals(4, trial.course().size());
    }

    @Test
    void itDoesNotCollapseOntoAFewProducts() {
        ShopTrial trial = trial(400, 3);
        assertTrue(trial.learning().coverage() > trial.fixed().coverage() - 0.1, trial.toString());
        assertTrue(trial.learning().gini() < trial.fixed().gini() + 0.1, trial.toString());
    }

    @Test
    void thePranksterMovesNoFirst() {
        Prank prank = trial(400, 3).prank();
        assertTrue(prank.shelves() > 500, prank.toString());
        assertTrue(prank.firstsChanged() <= prank.shelves() / 100, prank.toString());
        assertTrue(prank.mostPoints() < 0.02, prank.toString());
    }

    @Test
    void theSameSeedGivesTheSame() {
        assertEquals(trial(60, 1), trial(60, 1));
    }

    @Test
    void whereOneGetsAllTheLooksExposureSaysSo() {
        Exposure even = new Exposure(4);
        Exposure uneven = new Exposure(4);
        for (long id = 1; id <= 4; id++) {
            even.note(new ProductId(id));
            uneven.note(new ProductId(1));
        }
        assertEquals(0, even.gini(), 1e-9);
        assertEquals(1, even.coverage());
        assertEquals(0.75, uneven.gini(), 1e-9);
        assertEquals(0.25, uneven.coverage());
    }

    private static ShopTrial trial(int visits, double strength) {
        List<Product> products = new ArrayList<>();
        for (String category : List.of("top", "bottom", "shoes", "outerwear")) {
            for (ToneName tone : ToneName.values()) {
                for (int copy = 0; copy < 2; copy++) {
                    int id = products.size() + 1;
                    products.add(ListCatalog.product(id, "S" + id, category, tone, 3));
                }
            }
        }
        return ShopTrial.run(new ShopTrial.Plan(visits, 1, 0.8, strength), CatalogFixture.fashion(), products);
    }
}
