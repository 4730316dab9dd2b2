package dev.awase.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.LocalDatabase;
import dev.awase.catalog.FloorMap.Box;
import dev.awase.catalog.FloorMap.Floor;
import dev.awase.catalog.FloorMap.Shelf;
import dev.awase.catalog.FloorMap.Zone;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The floor map, and the counts of pieces that it and the table of products live from. */
class FloorMapTest {
    private static final Box CORNER = new Box(0.1, 0.2, 0.3, 0.4);

    @TempDir
    Path home;

    private final Taxonomy taxonomy = CatalogFixture.fashion();
    private LocalDatabase database;
    private SqliteFloorMap map;
    private SqliteProductEdits edits;
    private final Product shirt = CatalogFixture.full(1, "A-1");
    private final Product bag = ListCatalog.product(2, "B-2", "bag", ToneName.RED, 7);

    @BeforeEach
    void open() {
        database = LocalDatabase.open(home);
        map = new SqliteFloorMap(database);
        edits = new SqliteProductEdits(database, taxonomy);
        database.write(handle -> {
            try (ProductWriter writer = new ProductWriter(handle.getConnection(), taxonomy)) {
                writer.add(shirt);
                writer.add(bag);
                writer.flush();
            }
            return true;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void floorsAreThoseThatWereDrawnAndThenThoseWhereSomethingHangs() {
        hang(bag, new Place("1F", "", ""));
        map.addFloor("3F");
        assertEquals(
                List.of("3F", "1F", "2F"),
                map.floors().stream().map(Floor::name).toList());
        assertEquals(new Floor("1F", List.of(), 1, 7), floor("1F"));
        assertEquals(
                List.of(new Zone("Women", Optional.empty(), List.of(new Shelf("B-4", 1, 3)))),
                floor("2F").zones());
        assertFalse(map.addFloor("3F"), "a floor is added once");
        map.eraseFloor("3F");
        assertEquals(List.of("1F", "2F"), map.floors().stream().map(Floor::name).toList());
    }

    @Test
    void aZoneIsDrawnAndFoundByWhateverHangsThere() {
        assertEquals(Optional.empty(), map.draw("2F", "Women", Optional.of(CORNER)));
        assertEquals(Optional.of(CORNER), map.spot(shirt.place().orElseThrow()));
        assertEquals(Optional.of(CORNER), map.draw("2F", "Women", Optional.of(CORNER.movedTo(0.9, 0))));
        assertEquals(
                Optional.of(new Box(0.7, 0, 0.3, 0.4)),
                floor("2F").zones().getFirst().box());
        map.draw("2F", "Women", Optional.empty());
        assertEquals(Optional.empty(), map.spot(shirt.place().orElseThrow()));
        assertEquals(1, floor("2F").zones().getFirst().products(), "what hangs there stays");
    }

    @Test
    void aBoxStaysOnItsFloorAndLargeEnoughToTouch() {
        assertEquals(new Box(0.1, 0.2, 0.9, 0.8), CORNER.sized(5, 5));
        assertEquals(new Box(0.1, 0.2, Box.LEAST, Box.LEAST), CORNER.sized(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Box(0.8, 0, 0.3, 0.1));
    }

    @Test
    void piecesFollowWhoeverWritesThem() {
        assertEquals(3, floor("2F").zones().getFirst().pieces());
        new SqliteCatalog(database, taxonomy).update(List.of(new StockUpdate("A-1-S", 5)));
        assertEquals(8, floor("2F").zones().getFirst().pieces(), "a till that counts one variant");
        edits.amend(List.of(shirt.id()), _ -> new Amendment.Stock("A-1-M", 0));
        assertEquals(5, floor("2F").zones().getFirst().pieces(), "the staff who change a product");
        edits.amend(List.of(shirt.id()), _ -> new Amendment.RemoveSize("A-1-S"));
        assertEquals(0, floor("2F").zones().getFirst().pieces());
        ProductTable table = new SqliteProductTable(database, new SqliteCatalog(database, taxonomy));
        assertEquals(
                1,
                table.count(ProductTable.Filter.ALL.withState(Optional.of(new ProductTable.State.SoldOut()))),
                "and so does the filter");
        assertTrue(sums().stream().allMatch(each -> each), "each product holds the sum of its variants");
    }

    private List<Boolean> sums() {
        String sql =
                "SELECT pieces = (SELECT coalesce(sum(stock), 0) FROM variant WHERE product = product.id) FROM product";
        return database.read(
                handle -> handle.createQuery(sql).mapTo(Boolean.class).list());
    }

    private Floor floor(String name) {
        return map.floors().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void hang(Product product, Place place) {
        edits.amend(List.of(product.id()), _ -> new Amendment.Stands(Optional.of(place)));
    }
}
