package dev.awase.catalog.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.catalog.Product;
import dev.awase.catalog.Variant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each draft has two pieces of a size. */
final class MergingTest {
    @Test
    void piecesGoToTheSameSizeAndColorAndTheOthersAreCounted() {
        Product kept = product(1, "M", "L");
        Product one = product(2, "Ｍ", "XL");
        Product other = product(3, "m", "L");
        Merging merging = Merging.of(kept, List.of(one, other));
        assertEquals(Map.of("P-1-0", 6, "P-1-1", 4), merging.pieces());
        assertEquals(6, merging.moved());
        assertEquals(2, merging.lost());
        Product after = merging.amendment().to(kept);
        assertEquals(
                List.of(6, 4), after.variants().stream().map(Variant::stock).toList());
        assertEquals(kept, merging.amendment().back(kept).to(after));
        assertEquals(
                one.stock() + other.stock(), merging.moved() + merging.lost(), "no piece is lost without being told");
    }

    @Test
    void anotherColorIsNoHome() {
        MessyShop.Draft navy = draft("M");
        navy.color = "navy";
        MessyShop.Draft white = draft("M");
        white.color = "white";
        Merging merging = Merging.of(MessyShop.product(1, navy), List.of(MessyShop.product(2, white)));
        assertEquals(0, merging.moved());
        assertEquals(2, merging.lost());
    }

    private static MessyShop.Draft draft(String... sizes) {
        MessyShop.Draft draft = new MessyShop.Draft();
        draft.sizes = List.of(sizes);
        return draft;
    }

    private static Product product(long id, String... sizes) {
        return MessyShop.product(id, draft(sizes));
    }
}
