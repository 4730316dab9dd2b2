package dev.awase.catalog.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.Product;
import dev.awase.catalog.SqliteArrivals;
import dev.awase.catalog.SqliteProductEdits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is all its source has: what it names no longer goes out of sale, and is back whole when undone. */
class WholeRangeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final String TITLES = "sku,name,category,color,price,stock";
    private static final String A = "A,Shirt,top,navy,100,1";
    private static final String B = "B,Bag,bag,red,200,2";
    private static final String C = "C,Cap,hat,red,50,3";

    @TempDir
    Path home;

    private Shop shop;
    private SqliteArrivals arrivals;

    @BeforeEach
    void open() {
        shop = new Shop(home);
        arrivals = new SqliteArrivals(shop.database, CatalogFixture.fashion());
        keep(ImportSettings.DEFAULT, TITLES, A, B, C);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatAWholeFileNamesNoLongerGoesOutOfSaleAndStaysInTheShop() {
        shop.take("sku,goes_with", "A,C");
        ImportResult result = whole(TITLES, A, B);
        assertEquals(new Gone(1, 3, 0), result.gone());
        assertEquals(List.of(0, 0, 2), List.of(result.added(), result.changed(), result.unchanged()));
        assertFalse(shop.product("C").activeOn(TODAY));
        assertTrue(shop.product("C").activeOn(TODAY.minusDays(1)));
        assertEquals(3, shop.product("C").stock());
        assertEquals(1, shop.catalog.relations().size(), "it keeps its place beside others");
        assertTrue(shop.product("A").activeOn(TODAY));
        assertEquals(1, arrivals.newest().getFirst().removed());
        assertEquals(Gone.NONE.removed(), whole(TITLES, A, B).gone().removed(), "once is enough");
    }

    @Test
    void aFileThatIsNotWholeTakesNothingOut() {
        keep(ImportSettings.DEFAULT, TITLES, A);
        assertTrue(shop.products().stream().allMatch(product -> product.activeOn(TODAY)));
    }

    @Test
    void undoingBringsThemBackWhole() {
        List<Product> before = shop.products();
        whole(TITLES, "A,Blouse,top,navy,150,1");
        assertEquals(1, onSale());
        assertEquals(3, arrivals.undo(arrivals.newest().getFirst().id(), false).orElseThrow());
        assertEquals(before, shop.products());
        assertEquals(2, whole(TITLES, A).gone().removed(), "they are of their source as before");
    }

    @Test
    void whatIsNamedAgainIsSoldAgainAsBefore() {
        sold("C", Optional.empty(), Optional.of(LocalDate.of(2027, 1, 31)));
        whole(TITLES, A, B);
        assertFalse(shop.product("C").activeOn(TODAY));
        ImportResult again = whole(TITLES, A, B, C);
        assertEquals(1, again.changed());
        assertEquals(Optional.of(LocalDate.of(2027, 1, 31)), shop.product("C").until());
        assertTrue(shop.product("C").activeOn(TODAY));
    }

    @Test
    void whatSomebodyEndedMeanwhileStaysEnded() {
        whole(TITLES, A, B);
        sold("C", Optional.empty(), Optional.of(LocalDate.of(2026, 10, 1)));
        whole(TITLES, A, B, C);
        assertEquals(Optional.of(LocalDate.of(2026, 10, 1)), shop.product("C").until());
    }

    @Test
    void aProductWhoseSaleWasToBeginEndsBeforeItBeginsNowhere() {
        sold("C", Optional.of(LocalDate.of(2027, 3, 1)), Optional.empty());
        List<Product> before = shop.products();
        whole(TITLES, A, B);
        Product out = shop.product("C");
        assertEquals(List.of(TODAY.minusDays(1), TODAY.minusDays(1)), days(out));
        whole(TITLES, A, B, C);
        assertEquals(before, shop.products());
    }

    @Test
    void aRowThatCannotBeTakenStillNamesItsProduct() {
        ImportResult result = whole(TITLES, A, B, "C,Cap,hat,red,cheap,3");
        assertEquals(1, result.rowsRejected());
        assertEquals(0, result.gone().removed());
        assertTrue(shop.product("C").activeOn(TODAY));
    }

    @Test
    void whatAnotherSourceBroughtStays() {
        keep(ImportSettings.DEFAULT, TITLES + ",brand", "D,Belt,belt,brown,70,1,Nagi");
        assertEquals(new Gone(1, 3, 0), whole(TITLES, A, B).gone());
        assertTrue(shop.product("D").activeOn(TODAY));
        keep(ImportSettings.DEFAULT, TITLES + ",brand", "B,Bag,bag,red,200,2,Nagi");
        assertEquals(new Gone(0, 1, 0), whole(TITLES, A).gone(), "the last that named B is the other");
        assertTrue(shop.product("B").activeOn(TODAY));
    }

    @Test
    void whatAnUndoneFileNamedBelongsToTheSourceBefore() {
        keep(ImportSettings.DEFAULT, TITLES + ",brand", "B,Bag,bag,red,200,2,Nagi");
        arrivals.undo(arrivals.newest().getFirst().id(), false);
        assertEquals(2, whole(TITLES, A).gone().removed());
    }

    @Test
    void whatNoFileHasNamedStaysUnlessItIsSaidThatItGoesToo() {
        // As the demo store comes in: kept by nobody.
        shop.take(TITLES, "X,Scarf,scarf,red,90,1", "Y,Coat,outer,navy,900,1");
        assertEquals(new Gone(1, 3, 2), whole(TITLES, A, B).gone());
        assertTrue(shop.product("X").activeOn(TODAY));
        ImportResult all = keep(ImportSettings.DEFAULT.with(new Whole(TODAY, true, Set.of("Y"))), TITLES, A, B);
        assertEquals(new Gone(1, 4, 2), all.gone());
        assertFalse(shop.product("X").activeOn(TODAY));
        assertTrue(shop.product("Y").activeOn(TODAY));
    }

    @Test
    void whatIsKeptIsNotAskedOfThatSourceAgain() {
        ImportResult kept = keep(ImportSettings.DEFAULT.with(new Whole(TODAY, false, Set.of("C"))), TITLES, A);
        assertEquals(new Gone(1, 3, 0), kept.gone());
        assertTrue(shop.product("C").activeOn(TODAY));
        assertEquals(new Gone(0, 1, 1), whole(TITLES, A).gone());
        arrivals.undo(arrivals.newest().getFirst().id(), false);
        arrivals.undo(arrivals.newest().get(1).id(), false);
        assertEquals(new Gone(2, 3, 0), whole(TITLES, A).gone(), "undone with its import");
    }

    @Test
    void aTryTellsWhatWouldGoAndChangesNothing() {
        ImportPreview preview = new ImportPreview();
        ImportResult tried = files().run(
                        shop.file(StandardCharsets.UTF_8, TITLES, A, B),
                        ImportSettings.DEFAULT
                                .with(new Whole(TODAY, false, Set.of()))
                                .asDryRun(),
                        ImportWatch.NONE,
                        () -> preview);
        assertEquals(1, tried.gone().removed());
        assertEquals(List.of("C"), preview.gone().stream().map(Product::sku).toList());
        assertEquals(3, onSale());
    }

    @Test
    void aProductOfWhichOneColorIsLeftIsNotGone() {
        String titles = "handle,variant_sku,name,category,color,price,size,stock";
        keep(ImportSettings.DEFAULT, titles, "T,T-N,Tee,top,navy,19,M,3", "T,T-W,Tee,top,white,19,M,3");
        assertEquals(5, shop.products().size());
        ImportResult one = whole(titles, "T,T-N,Tee,top,navy,19,M,3");
        assertEquals(1, one.gone().removed());
        assertTrue(shop.product("T-N").activeOn(TODAY));
        assertFalse(shop.product("T-W").activeOn(TODAY));
    }

    @Test
    void theChoiceIsRememberedOfItsSourceAlone() {
        assertFalse(arrivals.whole("a\nb"));
        arrivals.whole("a\nb", true);
        assertTrue(arrivals.whole("a\nb"));
        assertFalse(arrivals.whole("a\nc"));
        arrivals.whole("a\nb", false);
        assertFalse(arrivals.whole("a\nb"));
    }

    @Test
    void theShareThatGoesIsRoundedUp() {
        assertEquals(0, Gone.NONE.percent());
        assertEquals(1, new Gone(1, 1_000, 0).percent());
        assertEquals(100, new Gone(3, 3, 0).percent());
    }

    private long onSale() {
        return shop.products().stream()
                .filter(product -> product.activeOn(TODAY))
                .count();
    }

    private void sold(String sku, Optional<LocalDate> from, Optional<LocalDate> until) {
        new SqliteProductEdits(shop.database, CatalogFixture.fashion())
                .amend(List.of(shop.product(sku).id()), _ -> new Amendment.Sold(from, until));
    }

    private static List<LocalDate> days(Product product) {
        return List.of(product.from().orElseThrow(), product.until().orElseThrow());
    }

    private ImportResult whole(String... lines) {
        return keep(ImportSettings.DEFAULT.with(new Whole(TODAY, false, Set.of())), lines);
    }

    private ImportResult keep(ImportSettings settings, String... lines) {
        return files().run(
                        shop.file(StandardCharsets.UTF_8, lines),
                        settings,
                        ImportWatch.NONE,
                        () -> new KeptImport(Instant.EPOCH, "Mori", "goods.csv"));
    }

    private CatalogImport files() {
        return new CatalogImport(shop.database, CatalogFixture.fashion(), TonesOfPicture.NONE);
    }
}
