package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.ListCatalog;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import dev.awase.coordination.Wish;
import dev.awase.item.Appearance;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A shopper makes the look her own: keeps, swaps, takes back and lays out. */
class DressingTest {
    private static final Category BOTTOM = new Category("bottom");
    private static final Category SHOES = new Category("shoes");
    private static final Category BAG = new Category("bag");
    private static final Reading.Clear WHITE_TOP = new Reading.Clear(
            Item.of(new Category("top"), new Appearance(Palette.of(ToneName.WHITE), Pattern.PLAIN)), 0.9, List.of());

    private final FakeCamera camera = new FakeCamera();
    private final ListCatalog catalog = new ListCatalog();
    private final FakeStylist stylist = new FakeStylist();
    private final Deque<Runnable> later = new ArrayDeque<>();

    @BeforeEach
    void stockTheShop() {
        for (Category slot : List.of(BOTTOM, SHOES, BAG)) {
            catalog.add(slot.id() + "-white", slot.id(), ToneName.WHITE, 3);
            catalog.add(slot.id() + "-green", slot.id(), ToneName.GREEN, 3);
            catalog.add(slot.id() + "-orange", slot.id(), ToneName.ORANGE, 3);
        }
    }

    @Test
    void theChosenLookIsThePieceInFrontOfEachShelf() {
        ShopperSession session = alone();
        assertEquals(List.of("bottom-white", "shoes-white", "bag-white"), chosen(session));
        assertEquals(
                3 * first(session, BAG).product().price().now(),
                looks(session).chosen().total().orElseThrow().now());
    }

    @Test
    void aSwappedPieceGivesWayToTheNextBestAndCanBeTakenBack() {
        ShopperSession session = alone();
        Look before = looks(session).look();
        String second = shelf(session, SHOES).get(1);
        session.intend(new Intent.Swap(SHOES));
        assertEquals(second, shelf(session, SHOES).getFirst());
        assertEquals("shoes-white", shelf(session, SHOES).getLast(), "it comes round again");
        assertEquals("bottom-white", shelf(session, BOTTOM).getFirst(), "nothing else moves");
        session.intend(new Intent.Swap(SHOES));
        session.intend(new Intent.TakeBack());
        assertEquals(second, shelf(session, SHOES).getFirst());
        session.intend(new Intent.TakeBack());
        assertEquals(before, looks(session).look());
        assertFalse(looks(session).choosing().canTakeBack());
        session.intend(new Intent.TakeBack());
        assertEquals(before, looks(session).look(), "there is no more to take back");
    }

    @Test
    void whatIsKeptStaysAndTheRestIsMatchedWithIt() {
        ShopperSession session = alone();
        wear(session, "bottom-green");
        assertEquals("shoes-white", shelf(session, SHOES).getFirst(), "a swap alone moves nothing else");
        session.intend(new Intent.Keep(BOTTOM));
        assertTrue(looks(session).choosing().keeps(BOTTOM));
        wear(session, "shoes-green");
        session.intend(new Intent.Keep(SHOES));
        assertEquals(List.of("bottom-green", "shoes-green", "bag-green"), chosen(session));
        session.intend(new Intent.Swap(SHOES));
        assertEquals("shoes-green", shelf(session, SHOES).getFirst(), "what is kept is not swapped");
        session.intend(new Intent.Keep(SHOES));
        session.intend(new Intent.Keep(BOTTOM));
        assertEquals(List.of("bottom-white", "shoes-white", "bag-white"), chosen(session), "all let go");
    }

    @Test
    void aKeepCanBeTakenBackWithAllThatItMoved() {
        ShopperSession session = alone();
        wear(session, "bottom-green");
        Look before = looks(session).look();
        session.intend(new Intent.Keep(BOTTOM));
        assertNotEquals(before, looks(session).look());
        session.intend(new Intent.TakeBack());
        assertEquals(before, looks(session).look());
        assertFalse(looks(session).choosing().keeps(BOTTOM));
    }

    @Test
    void aWishKeepsWhatIsKeptAndForgetsWhatWasToTakeBack() {
        ShopperSession session = alone();
        wear(session, "bottom-orange");
        session.intend(new Intent.Keep(BOTTOM));
        wear(session, "bag-orange");
        session.intend(new Intent.ChangeWish(Wish.NONE.withBudget(OptionalLong.of(1_000_000))));
        assertEquals("bottom-orange", shelf(session, BOTTOM).getFirst());
        assertTrue(looks(session).choosing().keeps(BOTTOM));
        assertEquals(1, looks(session).choosing().worn().size());
        assertFalse(looks(session).choosing().canTakeBack(), "the earlier look was made for another wish");
    }

    @Test
    void aKeptPieceThatIsSoldMeanwhileIsLetGo() {
        ShopperSession session = alone();
        session.intend(new Intent.Keep(BAG));
        catalog.sell("bag-white");
        session.intend(new Intent.ChangeWish(Wish.NONE.withBudget(OptionalLong.of(1_000_000))));
        assertFalse(looks(session).choosing().keeps(BAG));
        assertNotEquals("bag-white", shelf(session, BAG).getFirst());
    }

    @Test
    void aPieceIsChosenFromItsOwnPageToo() {
        ShopperSession session = alone();
        ProductId orange = id(session, "bag-orange");
        session.intend(new Intent.OpenProduct(orange));
        assertInstanceOf(Step.Detail.class, session.visit().step());
        session.intend(new Intent.Wear(orange));
        Step.Detail detail = assertInstanceOf(Step.Detail.class, session.visit().step());
        assertEquals(
                "bag-orange",
                detail.from().chosen().pieces().getLast().product().sku());
        session.intend(new Intent.Back());
        assertEquals("bag-orange", shelf(session, BAG).getFirst());
    }

    @Test
    void theLookIsLaidOutAndBackLeadsToTheShelves() {
        ShopperSession session = alone();
        session.intend(new Intent.LayOut(true));
        assertTrue(looks(session).choosing().laidOut());
        session.intend(new Intent.Keep(BAG));
        assertTrue(looks(session).choosing().laidOut(), "also while it is matched anew");
        session.intend(new Intent.Back());
        assertFalse(looks(session).choosing().laidOut());
        session.intend(new Intent.Back());
        assertInstanceOf(Step.Capture.class, session.visit().step());
    }

    @Test
    void aStylistsLateAnswerLeavesInFrontWhatTheShopperPutThere() {
        ShopperSession session = styled(later::add);
        wear(session, "bag-green");
        runAll();
        assertInstanceOf(Styling.Advised.class, looks(session).styling());
        assertEquals("bag-green", shelf(session, BAG).getFirst());
        assertNotEquals("shoes-white", shelf(session, SHOES).getFirst(), "the rest is as she turned it");
    }

    @Test
    void aStylistIsAskedAboutAKeptPieceAsTheOnlyOneThereIs() {
        ShopperSession session = styled(Runnable::run);
        wear(session, "bag-green");
        session.intend(new Intent.Keep(BAG));
        Look asked = stylist.asked.getLast().candidates();
        assertEquals(
                List.of("bag-green"),
                Choosing.shelf(asked, BAG).orElseThrow().matches().stream()
                        .map(match -> match.product().sku())
                        .toList());
        assertTrue(stylist.asked.getLast().settled());
        assertEquals("bag-green", shelf(session, BAG).getFirst());
        assertEquals(3, shelf(session, BAG).size(), "the others are still there to choose");
    }

    @Test
    void anAnswerAboutALookThatWasTakenBackIsDropped() {
        ShopperSession session = styled(later::add);
        runAll();
        wear(session, "bag-green");
        Look before = looks(session).look();
        session.intend(new Intent.Keep(BAG));
        Objects.requireNonNull(later.poll()).run();
        assertInstanceOf(Styling.Asking.class, looks(session).styling());
        session.intend(new Intent.TakeBack());
        runAll();
        assertEquals(before, looks(session).look());
        assertEquals(Styling.NONE, looks(session).styling());
    }

    @Test
    void aCardThatIsTouchedWhileTheLookIsMatchedAnewOpensAllTheSame() {
        ShopperSession session = session(Counsel.NONE, later::add);
        session.intend(new Intent.Keep(BAG));
        session.intend(new Intent.OpenProduct(id(session, "shoes-white")));
        runAll();
        Step.Detail detail = assertInstanceOf(Step.Detail.class, session.visit().step());
        assertEquals("shoes-white", detail.match().product().sku());
        assertTrue(detail.from().choosing().keeps(BAG));
        session.intend(new Intent.Back());
        session.intend(new Intent.OpenProduct(id(session, "shoes-white")));
        session.intend(new Intent.Finish());
        runAll();
        assertInstanceOf(Step.TakeHome.class, session.visit().step(), "who goes is called back to no product");
    }

    private ShopperSession alone() {
        return session(Counsel.NONE, Runnable::run);
    }

    private ShopperSession styled(Executor background) {
        return session(
                new Counsel(
                        Optional.of(stylist),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Duration.ofSeconds(8),
                        Duration.ofSeconds(20)),
                background);
    }

    private ShopperSession session(Counsel counsel, Executor background) {
        Taxonomy taxonomy = CatalogFixture.fashion();
        ShopFloor floor = new ShopFloor(
                catalog, taxonomy, new Coordinator(taxonomy, CoordinationSettings.DEFAULT), Clock.systemUTC());
        ShopperSession session = new ShopperSession(
                camera, photo -> WHITE_TOP, floor, counsel, Locale.JAPANESE, background, Runnable::run);
        session.intend(new Intent.Begin());
        session.intend(new Intent.OpenCamera());
        session.intend(new Intent.TakePhoto(0.75));
        while (!(session.visit().step() instanceof Step.Looks)) {
            Objects.requireNonNull(later.poll()).run();
        }
        return session;
    }

    private void runAll() {
        for (Runnable next = later.poll(); next != null; next = later.poll()) {
            next.run();
        }
    }

    private static void wear(ShopperSession session, String sku) {
        session.intend(new Intent.Wear(id(session, sku)));
    }

    private static ProductId id(ShopperSession session, String sku) {
        return looks(session).look().shelves().stream()
                .flatMap(shelf -> shelf.matches().stream())
                .map(match -> match.product())
                .filter(product -> product.sku().equals(sku))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Match first(ShopperSession session, Category slot) {
        return Choosing.shelf(looks(session).look(), slot)
                .orElseThrow()
                .matches()
                .getFirst();
    }

    private static List<String> shelf(ShopperSession session, Category slot) {
        return Choosing.shelf(looks(session).look(), slot).orElseThrow().matches().stream()
                .map(match -> match.product().sku())
                .toList();
    }

    private static List<String> chosen(ShopperSession session) {
        return looks(session).chosen().pieces().stream()
                .map(match -> match.product().sku())
                .toList();
    }

    private static Step.Looks looks(ShopperSession session) {
        return assertInstanceOf(Step.Looks.class, session.visit().step());
    }
}
