package dev.awase.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.LocalDatabase;
import dev.awase.item.Taxonomy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    @TempDir
    Path home;

    private LocalDatabase database;
    private SqliteCatalog catalog;

    @BeforeEach
    void open() {
        Taxonomy fashion = CatalogFixture.fashion();
        database = LocalDatabase.open(home);
        catalog = new SqliteCatalog(database, fashion);
        database.write(handle -> {
            try (ProductWriter writer = new ProductWriter(handle.getConnection(), fashion)) {
                writer.add(CatalogFixture.full(1, "LS-1"));
                writer.add(named(2, "SH", "shoes", "ja", "本革靴 プレーントゥ"));
                writer.add(named(3, "SN", "shoes", "en", "Café sneaker"));
                writer.add(named(4, "SK", "bottom", "ja", "プリーツスカート"));
                writer.add(named(5, "PA", "bottom", "en", "Wide pants"));
                writer.add(named(6, "BE", "belt", "ko", "가죽 벨트"));
                writer.flush();
            }
            return handle;
        });
    }

    private static Product named(long id, String sku, String category, String language, String name) {
        return CatalogFixture.named(CatalogFixture.bare(id, sku, category, ""), Map.of(language, name));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "革靴, SH SN", // two characters: in a name, and an alias of shoes
        "本革, SH",
        "革, SH",
        "リネン, LS-1",
        "ﾘﾈﾝ, LS-1",
        "りねん, LS-1",
        "ＬＩＮＥＮ, LS-1",
        "lin, LS-1",
        "chemise, LS-1",
        "洗いざらし, LS-1",
        "Awase, LS-1",
        "LS-1-M, LS-1",
        "4901234567894, LS-1",
        "cafe, SN",
        "스커트, ''",
        "벨트, BE",
        "skirt, PA SK", // an alias of bottoms
        "pants wide, PA",
        "pants linen, ''",
        "accessory, BE", // by its parent
        "ベルト, BE"
    })
    void findsByWords(String words, String skus) {
        List<String> expected = skus.isEmpty() ? List.of() : List.of(skus.split(" ", -1));
        assertEquals(
                expected, catalog.search(words, 10).stream().map(Product::sku).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\"", "*", "OR", "(", "name:", "a\" OR \"b", "NEAR(", "'; DROP TABLE product", "\u0000"
            })
    void nothingThatIsTypedBreaksIt(String words) {
        catalog.search(words, 10);
        assertEquals(6, catalog.size());
    }

    @Test
    void aHitInTheNameComesFirst() {
        assertEquals("SK", catalog.search("スカート", 10).getFirst().sku());
        assertEquals("PA", catalog.search("pants", 10).getFirst().sku());
        assertEquals(1, catalog.search("スカート", 1).size());
    }
}
