package dev.awase.staff.products;

import dev.awase.LocalDatabase;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.ListCatalog;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductWriter;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.SqliteFloorMap;
import dev.awase.catalog.SqliteProductEdits;
import dev.awase.catalog.SqliteProductTable;
import dev.awase.item.Appearance;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import dev.awase.staff.Office;
import java.nio.file.Path;
import java.util.Optional;

/** A shop of red bags, {@code P-001} and on, to change them in. */
final class SampleProducts implements AutoCloseable {
    final Taxonomy taxonomy = CatalogFixture.fashion();
    final LocalDatabase database;
    final SqliteCatalog catalog;
    final SqliteProductTable table;
    final SqliteFloorMap map;

    SampleProducts(Path home, int many) {
        database = LocalDatabase.open(home);
        catalog = new SqliteCatalog(database, taxonomy);
        table = new SqliteProductTable(database, catalog);
        map = new SqliteFloorMap(database);
        database.write(handle -> {
            try (ProductWriter writer = new ProductWriter(handle.getConnection(), taxonomy)) {
                for (int i = 1; i <= many; i++) {
                    writer.add(ListCatalog.product(i, "P-%03d".formatted(i), "bag", ToneName.RED, i % 3));
                }
                writer.flush();
            }
            return true;
        });
    }

    ProductsModel model(Office office) {
        return new ProductsModel(table, new SqliteProductEdits(database, taxonomy), new Blue(), office);
    }

    FloorMapModel floorMap(ProductsModel model, Office office) {
        return new FloorMapModel(map, map, table, model, office);
    }

    Product product(String sku) {
        return catalog.byCode(sku).orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }

    /** Sees blue in every picture, and keeps each where it lies. */
    static final class Blue implements PicturePort {
        @Override
        public Path keep(Path picture) {
            return picture;
        }

        @Override
        public Optional<Appearance> read(Path picture) {
            return Optional.of(new Appearance(Palette.of(ToneName.BLUE), Pattern.STRIPED));
        }
    }
}
