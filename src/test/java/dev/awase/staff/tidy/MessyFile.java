package dev.awase.staff.tidy;

import dev.awase.LocalDatabase;
import dev.awase.catalog.Amendment;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.CatalogTables;
import dev.awase.catalog.ListCatalog;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductEdits;
import dev.awase.catalog.ProductWriter;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.SqliteProductEdits;
import dev.awase.catalog.tidy.MessyShop;
import dev.awase.catalog.tidy.SqliteTidyBook;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import dev.awase.staff.Office;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A shop's file with something of each sort of untidiness in it. */
final class MessyFile implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T03:00:00Z"), ZoneOffset.ofHours(9));

    final Taxonomy taxonomy = CatalogFixture.fashion();
    final SqliteCatalog catalog;
    final SqliteTidyBook book;
    final ProductEdits edits;
    private final LocalDatabase database;

    MessyFile(Path folder) {
        database = LocalDatabase.open(folder);
        catalog = new SqliteCatalog(database, taxonomy);
        book = new SqliteTidyBook(database);
        edits = new SqliteProductEdits(database, taxonomy);
        store(mess());
    }

    TidyModel model(Office office) {
        return new TidyModel(catalog, edits, book, office);
    }

    Product product(String sku) {
        return catalog.byCode(sku).orElseThrow();
    }

    /** P-1 is wide, P-2 and P-3 are of wide brands, P-4 costs ten times too much, P-5 and P-6 share a code. */
    private static MessyShop mess() {
        MessyShop shop = new MessyShop();
        shop.add(draft -> draft.name("en", "Ｌｉｎｅｎ shirt"));
        for (String brand : List.of("AWASE", "Ａｗａｓｅ")) {
            shop.add(draft -> {
                draft.brand = brand;
                return draft;
            });
        }
        shop.add(draft -> {
            draft.price = 52_000;
            return draft;
        });
        for (String size : List.of("M", "XL")) {
            shop.add(draft -> {
                draft.gtin = "4901234567894";
                draft.sizes = List.of("M", size);
                return draft;
            });
        }
        for (int i = 0; i < 12; i++) {
            long price = 4_800 + 50L * i;
            shop.add(draft -> {
                draft.price = price;
                return draft;
            });
        }
        return shop;
    }

    /** Adds so many products of a brand in wide letters, with the SKUs M-1 and on. */
    void spoilBrands(int many) {
        database.write(handle -> {
            try (ProductWriter writer = new ProductWriter(handle.getConnection(), taxonomy)) {
                for (int i = 1; i <= many; i++) {
                    writer.add(new Amendment.Branded("Ａｗａｓｅ")
                            .to(ListCatalog.product(1_000 + i, "M-" + i, "bag", ToneName.RED, 1)));
                }
                // More products still have the plain writing.
                for (int i = 1; i <= 2 * many; i++) {
                    writer.add(ListCatalog.product(10_000 + i, "N-" + i, "hat", ToneName.RED, 1));
                }
                writer.flush();
            }
            new CatalogTables(handle).bumpVersion();
            return true;
        });
    }

    private void store(MessyShop shop) {
        database.write(handle -> {
            try (ProductWriter writer = new ProductWriter(handle.getConnection(), taxonomy)) {
                shop.catalog().forEach(product -> {
                    try {
                        writer.add(product);
                    } catch (SQLException fault) {
                        throw new IllegalStateException(fault);
                    }
                });
                writer.flush();
            }
            new CatalogTables(handle).bumpVersion();
            return true;
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
