package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.LocalDatabase;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.CuratedLook;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Push;
import dev.awase.catalog.Relation;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.SqliteCuration;
import dev.awase.catalog.SqliteWeights;
import dev.awase.catalog.StockUpdate;
import dev.awase.catalog.Texts;
import dev.awase.catalog.files.CatalogImport;
import dev.awase.catalog.files.ImportSettings;
import dev.awase.catalog.files.ImportWatch;
import dev.awase.catalog.files.TonesOfPicture;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Match;
import dev.awase.coordination.Reason;
import dev.awase.coordination.Verdict;
import dev.awase.coordination.Wish;
import dev.awase.coordination.taste.Taste;
import dev.awase.item.Season;
import dev.awase.item.Taxonomy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the staff decide through a connection of their own, as a kiosk that runs already answers with it. */
class CurationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.ofHours(9));
    private static final Taxonomy FASHION = CatalogFixture.fashion();

    @TempDir
    Path home;

    private LocalDatabase kiosks;
    private LocalDatabase offices;
    private SqliteCatalog catalog;
    private SqliteCuration curation;
    private ShopFloor floor;
    private Product anchor;

    @BeforeEach
    void open() {
        kiosks = LocalDatabase.open(home);
        catalog = new SqliteCatalog(kiosks, FASHION);
        new CatalogImport(kiosks, FASHION, TonesOfPicture.NONE)
                .run(Path.of("assets", "demo", "catalog.csv"), ImportSettings.DEFAULT, ImportWatch.NONE);
        offices = LocalDatabase.open(home);
        curation = new SqliteCuration(offices);
        floor = floor(CLOCK);
        anchor = catalog.byCode("AW-TOP-001").orElseThrow();
    }

    @AfterEach
    void close() {
        kiosks.close();
        offices.close();
    }

    @Test
    void whatGoesWithStandsFirstAndBackAgain() {
        List<ProductId> before = bottoms(floor);
        Product last = bottom(before.getLast());
        curation.relate(anchor.id(), last.id(), Optional.of(Relation.Kind.GOES_WITH));
        assertEquals(last.id(), bottoms(floor).getFirst());
        assertEquals(Optional.of(Relation.Kind.GOES_WITH), curation.relate(last.id(), anchor.id(), Optional.empty()));
        assertEquals(before, bottoms(floor), "taken back, and yet it ranks otherwise");
    }

    @Test
    void neitherADecisionNorACountIsAChangeOfTheProducts() {
        long before = catalog.productVersion();
        long version = catalog.version();
        curation.push(new Push(anchor.id(), TODAY, TODAY, "Mori"));
        assertEquals(before, catalog.productVersion());
        assertEquals(version + 1, catalog.version());
        ProductId first = bottoms(floor).getFirst();
        catalog.update(bottom(first).variants().stream()
                .map(variant -> new StockUpdate(variant.sku(), 0))
                .toList());
        assertEquals(before, catalog.productVersion());
        assertFalse(bottoms(floor).contains(first), "sold out after a decision, and yet shown");
    }

    @Test
    void whatNeverGoesIsNotShown() {
        ProductId first = bottoms(floor).getFirst();
        curation.relate(first, anchor.id(), Optional.of(Relation.Kind.NEVER_WITH));
        assertFalse(bottoms(floor).contains(first));
        assertEquals(
                Verdict.NEVER_WITH_THE_ANCHOR,
                floor.placing(floor.around(anchor, Wish.NONE), Wish.NONE, Optional.of(anchor.id()), first)
                        .verdict());
    }

    @Test
    void thePiecesOfALookGoTogetherAndTheReasonNamesIt() {
        ProductId last = bottoms(floor).getLast();
        CuratedLook kept = curation.keep(look(Set.of(Season.AUTUMN), Optional.empty(), last));
        Match first = matches(floor).getFirst();
        assertEquals(last, first.product().id());
        assertTrue(first.score().reasons().contains(new Reason.OfLook(kept.name())), () -> "" + first.score());
        curation.remove(kept);
        assertNotEquals(last, bottoms(floor).getFirst());
    }

    @Test
    void aLookCountsOnItsDaysAndInItsSeasonsOnly() {
        ProductId last = bottoms(floor).getLast();
        CuratedLook spring = curation.keep(look(Set.of(Season.SPRING), Optional.empty(), last));
        assertNotEquals(last, bottoms(floor).getFirst());
        Wish forSpring = Wish.NONE.withSeason(Optional.of(Season.SPRING));
        assertEquals(
                last,
                shelf(floor.around(anchor, forSpring))
                        .findFirst()
                        .orElseThrow()
                        .product()
                        .id());
        curation.keep(new CuratedLook(
                spring.id(),
                spring.name(),
                Set.of(),
                Optional.empty(),
                Optional.of(TODAY.minusDays(1)),
                spring.pieces()));
        assertNotEquals(last, bottoms(floor).getFirst(), "it is over");
        assertEquals(1, catalog.looks().size());
    }

    @Test
    void aPushLiftsALittleOnItsDaysAndNeverPastAClearlyBetterMatch() {
        List<Match> before = matches(floor);
        Match last = before.getLast();
        curation.push(new Push(last.product().id(), TODAY, TODAY.plusDays(6), "Mori"));
        double after = points(floor, last.product().id());
        assertTrue(after > last.score().points() && after <= last.score().points() + 0.0501, () -> "" + after);
        for (Match match : before) {
            boolean better = match.score().points() > last.score().points() + 0.051;
            assertTrue(!better || points(floor, match.product().id()) > after, () -> "it passed " + match);
        }
        Clock later = Clock.offset(CLOCK, java.time.Duration.ofDays(7));
        assertEquals(last.score().points(), points(floor(later), last.product().id()), 1e-6, "it ends by itself");
        curation.endPush(last.product().id());
        assertEquals(last.score().points(), points(floor, last.product().id()), 1e-6);
    }

    @Test
    void aPushBringsNothingPastTheFilters() {
        Product last = bottom(bottoms(floor).getLast());
        curation.push(new Push(last.id(), TODAY, TODAY, "Mori"));
        curation.relate(anchor.id(), last.id(), Optional.of(Relation.Kind.NEVER_WITH));
        assertFalse(bottoms(floor).contains(last.id()));
    }

    @Test
    void newWeightsRankAtOnceAndTheShippedOnesAgain() {
        List<ProductId> before = bottoms(floor);
        SqliteWeights weights = new SqliteWeights(offices);
        weights.keep(Map.of("closeness", 0.0, "curated", 0.0, "price", 1.0, "pattern", 0.0), "Mori", CLOCK.instant());
        assertNotEquals(before, bottoms(floor));
        weights.keep(Map.of("closeness", -1.0), "Mori", CLOCK.instant());
        assertEquals(before, bottoms(floor), "weights that make no sense are not used");
        weights.keep(Map.of(), "Mori", CLOCK.instant());
        assertEquals(before, bottoms(floor));
        assertEquals(3, weights.version());
    }

    @Test
    void tryingWeightsChangesNothing() {
        List<ProductId> before = bottoms(floor);
        CoordinationSettings.LookWeights price =
                CoordinationSettings.LookWeights.of(Map.of("closeness", 0.0), CoordinationSettings.DEFAULT.look());
        assertNotEquals(
                before,
                shelf(floor.trying(price, List.of(anchor)).getFirst())
                        .map(match -> match.product().id())
                        .toList());
        assertEquals(before, bottoms(floor));
    }

    private CuratedLook look(Set<Season> seasons, Optional<LocalDate> until, ProductId piece) {
        Texts name = new Texts(Map.of("en", "Library", "ja", "図書館"));
        return new CuratedLook(0, name, seasons, Optional.empty(), until, List.of(anchor.id(), piece));
    }

    private ShopFloor floor(Clock clock) {
        ShopWeights weights = new ShopWeights(new SqliteWeights(kiosks));
        return new ShopFloor(catalog, FASHION, new Coordinator(FASHION, weights::settings, () -> Taste.BLANK), clock);
    }

    private Product bottom(ProductId id) {
        return catalog.product(id).orElseThrow();
    }

    private List<ProductId> bottoms(ShopFloor asked) {
        return matches(asked).stream().map(match -> match.product().id()).toList();
    }

    private List<Match> matches(ShopFloor asked) {
        return shelf(asked.around(anchor, Wish.NONE)).toList();
    }

    private double points(ShopFloor asked, ProductId id) {
        return Objects.requireNonNull(asked.terms(anchor.item(), Wish.NONE, Optional.of(anchor.id()), List.of(id))
                        .get(id))
                .points();
    }

    private static Stream<Match> shelf(dev.awase.coordination.Look look) {
        return look.shelves().stream()
                .filter(shelf -> shelf.slot().category().id().equals("bottom"))
                .flatMap(shelf -> shelf.matches().stream());
    }
}
