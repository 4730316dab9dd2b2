package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.LocalDatabase;
import dev.awase.analytics.Choice;
import dev.awase.analytics.Feedback;
import dev.awase.analytics.LookFeedback;
import dev.awase.analytics.SeenPiece;
import dev.awase.analytics.SqliteChoices;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.CuratedLook;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Relation;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.SqliteCuration;
import dev.awase.catalog.Texts;
import dev.awase.catalog.files.CatalogImport;
import dev.awase.catalog.files.ImportSettings;
import dev.awase.catalog.files.ImportWatch;
import dev.awase.catalog.files.TonesOfPicture;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Look;
import dev.awase.coordination.Wish;
import dev.awase.coordination.taste.Taste;
import dev.awase.coordination.taste.Taught;
import dev.awase.item.Ground;
import dev.awase.item.Taxonomy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo store learns from what is noted in it. */
class ShopTasteTest {
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.ofHours(9));
    private static final Taxonomy FASHION = CatalogFixture.fashion();

    @TempDir
    Path home;

    private LocalDatabase database;
    private SqliteCatalog catalog;
    private SqliteChoices choices;

    @BeforeEach
    void open() {
        boolean fresh = Files.notExists(home.resolve("awase.db"));
        database = LocalDatabase.open(home);
        catalog = new SqliteCatalog(database, FASHION);
        choices = new SqliteChoices(database);
        if (fresh) {
            new CatalogImport(database, FASHION, TonesOfPicture.NONE)
                    .run(Path.of("assets", "demo", "catalog.csv"), ImportSettings.DEFAULT, ImportWatch.NONE);
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theCatalogsRelationsAreLearnedAtStart() {
        assertFalse(catalog.relations().isEmpty());
        assertFalse(taste().taste().strongest(5).isEmpty(), "the stylists' pairs taught nothing");
    }

    @Test
    void aNewRelationIsLearnedWithoutARestart() {
        ShopTaste taste = taste();
        List<Taught> before = taste.taste().strongest(50);
        assertEquals(before, taste.taste().strongest(50), "nothing happened, and yet it learned");
        Product top = product("AW-TOP-001");
        Product bottom = product("AW-BOT-001");
        database.write(handle -> {
            handle.execute("UPDATE catalog_version SET version = version + 1");
            return handle.execute(
                    "INSERT OR REPLACE INTO relation VALUES (?, ?, 'never_with')",
                    Math.min(top.id().value(), bottom.id().value()),
                    Math.max(top.id().value(), bottom.id().value()));
        });
        assertNotEquals(before, taste.taste().strongest(50));
    }

    @Test
    void aCuratedLookTeachesItsPairsOnceAndNotWhatIsForbidden() {
        List<Relation> relations = List.of(new Relation(id(1), id(2), Relation.Kind.NEVER_WITH));
        CuratedLook look = new CuratedLook(
                1,
                new Texts(Map.of("en", "Autumn")),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(id(3), id(1), id(2)));
        assertEquals(
                Set.of(
                        relations.getFirst(),
                        new Relation(id(1), id(3), Relation.Kind.GOES_WITH),
                        new Relation(id(2), id(3), Relation.Kind.GOES_WITH)),
                Lessons.decided(relations, List.of(look, look)));
    }

    @Test
    void aNewLookIsLearnedWithoutARestart() {
        ShopTaste taste = taste();
        List<Taught> before = taste.taste().strongest(50);
        List<ProductId> pieces = Stream.of("AW-TOP-001", "AW-BOT-004", "AW-SHO-001")
                .map(sku -> product(sku).id())
                .toList();
        new SqliteCuration(database)
                .keep(new CuratedLook(
                        0, new Texts(Map.of("en", "Autumn")), Set.of(), Optional.empty(), Optional.empty(), pieces));
        assertNotEquals(before, taste.taste().strongest(50));
    }

    private static ProductId id(long number) {
        return new ProductId(number);
    }

    @Test
    void whatIsLikedComesForwardWithoutARestart() {
        ShopTaste taste = taste();
        ShopFloor floor = floor(taste);
        Product anchor = product("AW-TOP-001");
        List<Product> shelf = bottoms(floor, anchor);
        Product wanted = shelf.getLast();
        taste.note(likes(anchor, wanted, shelf, 60));
        int before = shelf.indexOf(wanted);
        taste.catchUp();
        int after = bottoms(floor, anchor).indexOf(wanted);
        assertTrue(after >= 0 && after < before, "it stood at " + before + " and stands at " + after);
    }

    @Test
    void whatAShopperSaysIsKeptWithTheRulesSheWasTold() {
        ShopTaste taste = taste();
        Product anchor = product("AW-TOP-001");
        Choice like = likes(anchor, product("AW-BOT-004"), bottoms(floor(taste), anchor), 1)
                .getFirst();
        Feedback said = new Feedback(like, List.of("closeness", "season"));
        assertEquals(1, taste.noteFeedback(List.of(said)));
        assertEquals(0, taste.noteFeedback(List.of(said)), "the same said twice is one choice");
        assertEquals(
                List.of("closeness", "season"),
                database.read(handle -> handle.createQuery("SELECT rule FROM choice_reason ORDER BY rule")
                        .mapTo(String.class)
                        .list()));
    }

    @Test
    void whatAShopperSaysOfHerLookIsKeptWithItsGroundsAndTeachesNothing() {
        ShopTaste taste = taste();
        Product anchor = product("AW-TOP-001");
        Choice like = likes(anchor, product("AW-BOT-004"), bottoms(floor(taste), anchor), 1)
                .getFirst();
        LookFeedback said = new LookFeedback(
                like.at(),
                7,
                false,
                like.context().getFirst(),
                List.of(like.piece()),
                List.of("closeness"),
                Set.of(Ground.COLOR, Ground.PRICE));
        assertEquals(1, taste.noteLook(said));
        assertEquals(0, taste.noteLook(said), "the same said twice is said once");
        taste.noteFeedback(List.of(new Feedback(like, List.of(), Set.of(Ground.SIZE))));
        assertEquals(
                List.of("color", "price", "size"),
                database.read(handle -> handle.createQuery(
                                "SELECT ground FROM look_ground UNION SELECT ground FROM choice_ground ORDER BY 1")
                        .mapTo(String.class)
                        .list()));
        assertEquals(
                "0 closeness",
                database.read(handle -> handle.createQuery(
                                "SELECT liked || ' ' || rule FROM look_opinion JOIN look_reason ON opinion = id")
                        .mapTo(String.class)
                        .one()));
        assertEquals(1, choices.newest().choice(), "the look itself is no choice");
    }

    @Test
    void aRestartKnowsWhatWasKnown() {
        ShopTaste before = taste();
        Product anchor = product("AW-TOP-001");
        before.note(likes(anchor, product("AW-BOT-004"), bottoms(floor(before), anchor), 40));
        List<Taught> known = before.catchUp().strongest(100);
        database.close();
        open();
        assertTrue(choices.kept().isPresent());
        assertEquals(known, taste().taste().strongest(100));
    }

    @Test
    void withoutWhatWasKeptAllIsLearnedAgain() {
        ShopTaste before = taste();
        Product anchor = product("AW-TOP-001");
        before.note(likes(anchor, product("AW-BOT-004"), bottoms(floor(before), anchor), 40));
        float trust = before.catchUp().trust();
        database.write(handle -> handle.execute("UPDATE learned_taste SET taste = x'00000000'"));
        assertEquals(trust, taste().taste().trust());
    }

    @Test
    void anotherProgramsChoicesAreLearnedToo() {
        ShopTaste kiosk = taste();
        float before = kiosk.taste().trust();
        Product anchor = product("AW-TOP-001");
        ShopTaste other = taste();
        other.note(likes(anchor, product("AW-BOT-004"), bottoms(floor(other), anchor), 200));
        Taste learned = other.catchUp();
        assertEquals(learned.strongest(50), kiosk.taste().strongest(50));
        assertNotEquals(before, kiosk.taste().trust());
    }

    @Test
    void aResetBringsBackTheTasteOfTheFirstDay() {
        ShopTaste taste = taste();
        List<Taught> first = taste.taste().strongest(100);
        Product anchor = product("AW-TOP-001");
        taste.note(likes(anchor, product("AW-BOT-004"), bottoms(floor(taste), anchor), 40));
        assertNotEquals(first, taste.catchUp().strongest(100));
        taste.reset();
        assertEquals(first, taste.taste().strongest(100));
        assertEquals(40, choices.tally().forgotten());
    }

    @Test
    void fiveHundredRefusalsInAnHourChangeNoFirst() {
        ShopTaste taste = taste();
        ShopFloor floor = floor(taste);
        Product anchor = product("AW-TOP-001");
        Look before = floor.look(anchor.item(), Wish.NONE);
        List<Choice> refusals = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            var shelf = before.shelves().get(i % before.shelves().size()).matches();
            refusals.add(choice(Choice.Source.DISLIKED, anchor, shelf.getFirst().product(), List.of(), 1 + i % 3, i));
        }
        taste.note(refusals);
        taste.catchUp();
        assertEquals(firsts(before), firsts(floor.look(anchor.item(), Wish.NONE)));
    }

    private static List<Product> firsts(Look look) {
        return look.shelves().stream()
                .filter(shelf -> !shelf.matches().isEmpty())
                .map(shelf -> shelf.matches().getFirst().product())
                .toList();
    }

    private List<Product> bottoms(ShopFloor floor, Product anchor) {
        return floor.look(anchor.item(), Wish.NONE).shelves().stream()
                .filter(shelf -> shelf.slot().category().id().equals("bottom"))
                .flatMap(shelf -> shelf.matches().stream())
                .map(match -> match.product())
                .toList();
    }

    private static List<Choice> likes(Product anchor, Product wanted, List<Product> shelf, int count) {
        List<Choice> likes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            likes.add(choice(Choice.Source.BOUGHT, anchor, wanted, shelf, 100 + i, i * 60));
        }
        return likes;
    }

    private static Choice choice(
            Choice.Source source, Product anchor, Product piece, List<Product> shown, long visit, int secondsAgo) {
        return new Choice(
                NOW.minusSeconds(secondsAgo),
                visit,
                source,
                List.of(new SeenPiece(Optional.empty(), anchor.item())),
                seen(piece),
                shown.stream().map(ShopTasteTest::seen).toList());
    }

    private static SeenPiece seen(Product product) {
        return new SeenPiece(Optional.of(product.id()), product.item());
    }

    private ShopTaste taste() {
        return new ShopTaste(catalog, choices, CLOCK);
    }

    private ShopFloor floor(ShopTaste taste) {
        return new ShopFloor(
                catalog, FASHION, new Coordinator(FASHION, CoordinationSettings.DEFAULT, taste::taste), CLOCK);
    }

    private Product product(String sku) {
        return catalog.byCode(sku).orElseThrow();
    }
}
