package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.ListCatalog;
import dev.awase.catalog.Product;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Match;
import dev.awase.coordination.Occasion;
import dev.awase.coordination.Reason;
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
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A visit with a stylist behind it, who answers when the test lets her. */
class StylingTest {
    private static final Appearance NAVY = new Appearance(Palette.of(ToneName.NAVY), Pattern.PLAIN);
    private static final Category TOP = new Category("top");
    private static final Reading.Clear NAVY_TOP = new Reading.Clear(Item.of(TOP, NAVY), 0.9, List.of());
    private static final Item SKIRT =
            Item.of(new Category("bottom"), new Appearance(Palette.of(ToneName.BLACK), Pattern.PLAIN));

    private final FakeCamera camera = new FakeCamera();
    private final ListCatalog catalog = new ListCatalog();
    private final FakeStylist stylist = new FakeStylist();
    private final Deque<Runnable> later = new ArrayDeque<>();

    @BeforeEach
    void stockTheShop() {
        catalog.add("B1", "bottom", ToneName.NAVY, 3);
        catalog.add("B2", "bottom", ToneName.BEIGE, 3);
        catalog.add("T1", "top", ToneName.WHITE, 3);
        catalog.add("T2", "top", ToneName.BLACK, 3);
        catalog.add("S1", "shoes", ToneName.WHITE, 3);
    }

    @Test
    void theLookIsThereAtOnceAndTheStylistMakesItBetterInPlace() {
        ShopperSession session = looking(later::add);
        Step.Looks instant = looks(session);
        assertEquals(new Styling.Asking(5, false), instant.styling());
        Product first = first(instant);
        runAll();
        Step.Looks better = looks(session);
        Styling.Advised advised = assertInstanceOf(Styling.Advised.class, better.styling());
        assertEquals("Turn it around.", advised.words());
        assertFalse(first.sku().equals(first(better).sku()), "her order");
        Match match = better.look().shelves().getFirst().matches().getFirst();
        assertInstanceOf(Reason.Told.class, match.score().reasons().getFirst(), "her reason before all others");
        assertEquals(1, stylist.asked.size(), "one round trip");
    }

    @Test
    void aStylistWhoFallsSilentIsNeverNoticed() {
        stylist.silent = true;
        ShopperSession session = looking(later::add);
        Step.Looks instant = looks(session);
        runAll();
        assertEquals(Styling.NONE, looks(session).styling());
        assertEquals(instant.look(), looks(session).look());
    }

    @Test
    void whereSheSeesAnotherKindTheShopIsLookedThroughAgainAndSheIsAskedOnceMore() {
        stylist.sees = Optional.of(SKIRT);
        ShopperSession session = looking(Runnable::run);
        assertEquals("bottom", looks(session).reading().item().category().id());
        assertEquals(2, stylist.asked.size());
        assertTrue(stylist.asked.get(1).settled());
        assertTrue(looks(session).look().shelves().stream()
                .noneMatch(shelf -> shelf.slot().category().id().equals("bottom")));
    }

    @Test
    void whatTheShopperSettledIsNotReadOtherwise() {
        stylist.sees = Optional.of(SKIRT);
        ShopperSession session = looking(Runnable::run);
        session.intend(new Intent.CorrectCategory(new Category("dress")));
        assertEquals("dress", looks(session).reading().item().category().id());
        assertTrue(stylist.asked.getLast().settled());
        session.intend(new Intent.ChangeWish(Wish.NONE.withOccasion(Optional.of(Occasion.EVERYDAY))));
        assertEquals("dress", looks(session).reading().item().category().id(), "nor after a wish");
    }

    @Test
    void anotherItemOnThePhotoIsOneTapAway() {
        stylist.others = List.of(SKIRT);
        ShopperSession session = looking(Runnable::run);
        Styling.Advised advised =
                assertInstanceOf(Styling.Advised.class, looks(session).styling());
        assertEquals(List.of(SKIRT), advised.others());
        session.intend(new Intent.ChooseItem(0));
        assertEquals(SKIRT, looks(session).reading().item());
        session.intend(new Intent.ChooseItem(7));
        assertEquals(SKIRT, looks(session).reading().item(), "there is no such item");
    }

    @Test
    void anAnswerToAnEarlierWishIsDropped() {
        ShopperSession session = looking(later::add);
        Runnable firstAnswer = Objects.requireNonNull(later.poll());
        session.intend(new Intent.ChangeWish(Wish.NONE.withOccasion(Optional.of(Occasion.EVERYDAY))));
        firstAnswer.run();
        assertFalse(looks(session).styling() instanceof Styling.Advised);
        runAll();
        assertInstanceOf(Styling.Advised.class, looks(session).styling());
        assertEquals(
                Optional.of(Occasion.EVERYDAY), stylist.asked.getLast().wish().occasion());
    }

    @Test
    void theAnswerWaitsBehindAnOpenedProduct() {
        ShopperSession session = looking(later::add);
        Runnable answer = Objects.requireNonNull(later.poll());
        session.intend(new Intent.OpenProduct(first(looks(session)).id()));
        runAll();
        Step.Detail detail = assertInstanceOf(Step.Detail.class, session.visit().step());
        answer.run();
        Step.Detail still = assertInstanceOf(Step.Detail.class, session.visit().step());
        assertEquals(detail.match(), still.match());
        session.intend(new Intent.Back());
        assertInstanceOf(Styling.Advised.class, looks(session).styling());
    }

    @Test
    void aTapThatIsOnItsWayIsNotLostWhenTheAnswerArrives() {
        ShopperSession session = looking(later::add);
        Runnable answer = Objects.requireNonNull(later.poll());
        session.intend(new Intent.OpenProduct(first(looks(session)).id()));
        answer.run();
        runAll();
        Step.Detail detail = assertInstanceOf(Step.Detail.class, session.visit().step());
        assertInstanceOf(Styling.Advised.class, detail.from().styling());
    }

    @Test
    void theEndOfAVisitCancelsWhatIsStillAskedAndNoAnswerReachesTheNextShopper() {
        ShopperSession session = looking(later::add);
        Runnable answer = Objects.requireNonNull(later.poll());
        session.intend(new Intent.StartOver());
        answer.run();
        assertTrue(stylist.deadlines.getFirst().passed());
        assertEquals(new Visit(2, Locale.JAPANESE, new Step.Attract()), session.visit());
    }

    @Test
    void inAnotherLanguageSheIsAskedAgain() {
        ShopperSession session = looking(Runnable::run);
        session.intend(new Intent.ChooseLanguage(Locale.ENGLISH));
        assertEquals(Locale.ENGLISH, stylist.asked.getLast().language());
        Styling.Advised advised =
                assertInstanceOf(Styling.Advised.class, looks(session).styling());
        assertEquals(Locale.ENGLISH, advised.language());
    }

    /** A session with a look on the screen, whose stylist is asked on {@code background}. */
    private ShopperSession looking(Executor background) {
        ShopperSession session = session(background);
        session.intend(new Intent.Begin());
        session.intend(new Intent.OpenCamera());
        session.intend(new Intent.TakePhoto(0.75));
        while (!(session.visit().step() instanceof Step.Looks)) {
            Objects.requireNonNull(later.poll()).run();
        }
        return session;
    }

    private ShopperSession session(Executor background) {
        Taxonomy taxonomy = CatalogFixture.fashion();
        ShopFloor floor = new ShopFloor(
                catalog, taxonomy, new Coordinator(taxonomy, CoordinationSettings.DEFAULT), Clock.systemUTC());
        Counsel counsel = new Counsel(
                Optional.of(stylist),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ofSeconds(8),
                Duration.ofSeconds(20));
        return new ShopperSession(
                camera, photo -> NAVY_TOP, floor, counsel, Locale.JAPANESE, background, Runnable::run);
    }

    private void runAll() {
        for (Runnable next = later.poll(); next != null; next = later.poll()) {
            next.run();
        }
    }

    private static Step.Looks looks(ShopperSession session) {
        return assertInstanceOf(Step.Looks.class, session.visit().step());
    }

    private static Product first(Step.Looks looks) {
        return looks.look().shelves().getFirst().matches().getFirst().product();
    }
}
