package dev.awase.catalog.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awase.LocalDatabase;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.CatalogTables;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.ProductWriter;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.tidy.TidyBook.Kept;
import dev.awase.catalog.tidy.TidyBook.State;
import dev.awase.catalog.tidy.TidyScan.Seen;
import dev.awase.item.Season;
import dev.awase.item.Taxonomy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteTidyBookTest {
    private static final Instant NOON = Instant.parse("2026-11-27T03:00:00Z");

    @TempDir
    Path home;

    private final Taxonomy taxonomy = CatalogFixture.fashion();
    private final MessyShop shop = new MessyShop();
    private LocalDatabase database;
    private SqliteTidyBook book;

    @BeforeEach
    void open() {
        database = LocalDatabase.open(home);
        book = new SqliteTidyBook(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachSortComesBackAsItWasFound() {
        shop.add(draft -> {
            draft.name = Map.of("ja", "ﾘﾈﾝ");
            draft.description = Map.of("en", "Ｗｉｄｅ");
            draft.brand = "ＡＷＡＳＥ";
            draft.sizes = List.of("Ｍ", "M");
            draft.gtin = "49";
            draft.seasons = Set.of(Season.SUMMER);
            draft.from = Optional.of(MessyShop.TODAY.minusYears(1));
            return draft;
        });
        shop.add(draft -> {
            draft.gtin = "49";
            draft.price = 0;
            draft.sizes = List.of();
            return draft;
        });
        shop.add(draft -> {
            draft.sale = OptionalLong.of(5_000);
            draft.from = Optional.of(MessyShop.TODAY);
            draft.until = Optional.of(MessyShop.TODAY.minusDays(1));
            return draft;
        });
        List<Untidy> found = shop.found();
        keep(found);
        List<Untidy> read = new ArrayList<>();
        for (UntidyKind kind : UntidyKind.values()) {
            page(kind, State.OPEN).forEach(kept -> read.add(kept.untidy()));
        }
        assertEquals(10, found.size());
        assertEquals(new HashSet<>(found), new HashSet<>(read));
        assertEquals(10, book.found().open());
        assertEquals(3, book.found().products());
    }

    @Test
    void pagesGoOnWhereTheLastEndedTheBiggestFirst() {
        List<Untidy> many = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            many.add(writing("Brand " + i, i % 5 + 1));
        }
        keep(many);
        List<Kept> all = new ArrayList<>();
        List<Kept> page;
        do {
            page = book.page(
                    UntidyKind.BRAND, State.OPEN, all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()), 10);
            all.addAll(page);
        } while (page.size() == 10);
        assertEquals(25, new HashSet<>(all).size());
        assertEquals(5, ((Untidy.Writing) all.getFirst().untidy()).many());
        assertEquals(1, ((Untidy.Writing) all.getLast().untidy()).many());
    }

    @Test
    void whatIsLeftStaysAwayUntilItsValueIsAnother() {
        Untidy wide = spelled("Ｗｉｄｅ");
        keep(List.of(wide));
        book.leave(page(UntidyKind.SPELLING, State.OPEN), "Mori", NOON);
        assertEquals(new TidyBook.Count(0, 1), book.found().of(UntidyKind.SPELLING));
        keep(List.of(wide));
        assertEquals(List.of(), page(UntidyKind.SPELLING, State.OPEN));
        Kept left = page(UntidyKind.SPELLING, State.LEFT).getFirst();
        assertEquals(Optional.of(new TidyBook.Left("Mori", NOON)), left.left());
        keep(List.of(spelled("Ｗｉｄｅｒ")));
        assertEquals(1, page(UntidyKind.SPELLING, State.OPEN).size());
        keep(List.of(wide));
        book.askAgain(page(UntidyKind.SPELLING, State.LEFT));
        assertEquals(1, page(UntidyKind.SPELLING, State.OPEN).size());
        keep(List.of(wide));
        assertEquals(1, page(UntidyKind.SPELLING, State.OPEN).size());
    }

    @Test
    void whatIsMendedIsGoneAndComesBackWithTheUndo() {
        keep(List.of(spelled("Ｗｉｄｅ")));
        List<Kept> kept = page(UntidyKind.SPELLING, State.OPEN);
        book.mended(kept, true);
        assertEquals(0, book.found().open());
        book.mended(kept, false);
        assertEquals(1, book.found().open());
    }

    @Test
    void aLookThatIsStoppedLeavesTheLastOne() {
        keep(List.of(spelled("Ｗｉｄｅ")));
        assertThrows(
                CancellationException.class,
                () -> book.keep(
                        found -> {
                            for (int i = 0; i < 5_000; i++) {
                                found.accept(writing("Brand " + i, 2));
                            }
                            throw new CancellationException();
                        },
                        NOON));
        assertEquals(1, book.found().open());
        assertEquals(1, rows());
        keep(List.of());
        assertEquals(0, rows());
    }

    @Test
    void allProductsWithAWritingAreKnown() {
        for (int i = 0; i < 20; i++) {
            String category = i % 2 == 0 ? "top" : "bag";
            shop.add(draft -> {
                draft.category = category;
                draft.brand = "ＡＷＡＳＥ";
                draft.sizes = List.of("Ｍ", "M", "M ");
                return draft.name("ja", "ﾘﾈﾝ");
            });
        }
        store();
        for (Untidy untidy : shop.found()) {
            if (untidy instanceof Untidy.Writing writing) {
                List<ProductId> ids = book.having(writing);
                assertEquals(writing.many(), ids.size(), writing.toString());
                for (Product product : new SqliteCatalog(database, taxonomy).products(ids)) {
                    assertEquals(Optional.of(true), writing.mend(product).map(_ -> true), writing.toString());
                }
            }
        }
    }

    private void store() {
        database.write(handle -> {
            try (ProductWriter writer = new ProductWriter(handle.getConnection(), taxonomy)) {
                shop.catalog().forEach(product -> {
                    try {
                        writer.add(product);
                    } catch (java.sql.SQLException fault) {
                        throw new IllegalStateException(fault);
                    }
                });
                writer.flush();
            }
            new CatalogTables(handle).bumpVersion();
            return true;
        });
    }

    private void keep(List<Untidy> untidy) {
        book.keep(
                found -> {
                    untidy.forEach(found);
                    return new Seen(7, 3, 1);
                },
                NOON);
    }

    private List<Kept> page(UntidyKind kind, State state) {
        return book.page(kind, state, Optional.empty(), 50);
    }

    private int rows() {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM untidy")
                .mapTo(Integer.class)
                .one());
    }

    private static Untidy writing(String brand, int many) {
        return new Untidy.Writing(
                UntidyKind.BRAND,
                Part.of(Part.Field.BRAND),
                Untidy.Scope.EVERYWHERE,
                brand,
                "Brand",
                many,
                List.of(new ProductId(1)));
    }

    private static Untidy spelled(String name) {
        return new Untidy.Writing(
                UntidyKind.SPELLING,
                new Part(Part.Field.NAME, "en"),
                Untidy.Scope.EVERYWHERE,
                name,
                Spelling.line(name),
                1,
                List.of(new ProductId(1)));
    }
}
