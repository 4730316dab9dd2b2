package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Product;
import dev.awase.item.Taxonomy;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RankBenchTest {
    @Test
    void measuresAShopOfTheSizeAsked() throws Exception {
        RankBench.Result result = new RankBench(taxonomy(), 2).run(300);
        assertEquals(300, result.products());
        assertTrue(result.rankMs() > 0 && result.buildMs() > 0, result.text());
    }

    @Test
    void theSameSeedMakesTheSameShopOverEveryCategory() throws Exception {
        Taxonomy taxonomy = taxonomy();
        List<Product> products = new MadeUpShop(taxonomy, 7).products(2000);
        assertEquals(products, new MadeUpShop(taxonomy, 7).products(2000));
        assertEquals(
                taxonomy.categories().size(),
                products.stream()
                        .map(product -> product.item().category())
                        .distinct()
                        .count());
    }

    static Taxonomy taxonomy() throws Exception {
        try (InputStream json =
                Objects.requireNonNull(Main.class.getResourceAsStream("/assets/taxonomy/fashion.json"))) {
            return Taxonomy.read(json);
        }
    }
}
