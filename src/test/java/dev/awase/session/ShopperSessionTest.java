package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.ListCatalog;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Occasion;
import dev.awase.coordination.Wish;
import dev.awase.item.Appearance;
import dev.awase.item.Category;
import dev.awase.item.Doubt;
import dev.awase.item.Guess;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import dev.awase.vision.ItemReader;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShopperSessionTest {
    private static final Appearance NAVY = new Appearance(Palette.of(ToneName.NAVY), Pattern.PLAIN);
    private static final Category TOP = new Category("top");
    private static final Reading.Clear NAVY_TOP =
            new Reading.Clear(Item.of(TOP, NAVY), 0.9, List.of(new Guess(TOP, 0.9)));

    private final FakeCamera camera = new FakeCamera();
    private final ListCatalog catalog = new ListCatalog();
    private final Deque<Runnable> later = new ArrayDeque<>();

    @BeforeEach
    void stockTheShop() {
        catalog.add("B1", "bottom", ToneName.NAVY, 3);
        catalog.add("B2", "bottom", ToneName.BEIGE, 3);
        catalog.add("S1", "shoes", ToneName.WHITE, 3);
    }

    @Test
    void threeTouchesLeadFromAttractToALook() {
        ShopperSession session = session(photo -> NAVY_TOP);
        session.intend(new Intent.Begin());
        assertFalse(camera.open, "the lens stays closed while the notice is read");
        session.intend(new Intent.OpenCamera());
        assertTrue(camera.open);
        session.intend(new Intent.TakePhoto(0.8));
        assertEquals(List.of(0.8), camera.asked, "what the preview shows, and no more");
        Step.Looks looks = assertInstanceOf(Step.Looks.class, session.visit().step());
        assertEquals(
                "bottom", looks.look().shelves().getFirst().slot().category().id());
        assertFalse(camera.open, "the lens closes once the photo is kept");
    }

    @Test
    void theEndOfAVisitWipesThePhotoAndResetsTheLanguage() {
        ShopperSession session = looking();
        session.intend(new Intent.ChooseLanguage(Locale.ENGLISH));
        session.intend(new Intent.Finish());
        Step.TakeHome list =
                assertInstanceOf(Step.TakeHome.class, session.visit().step(), "the list is offered once");
        assertEquals(looks(list.from()).chosen().pieces(), list.pieces());
        session.intend(new Intent.Back());
        looks(session);
        session.intend(new Intent.Finish());
        assertEquals(new Step.Goodbye(true), session.visit().step());
        assertArrayEquals(new byte[3], camera.taken.getFirst().jpeg());
        assertEquals(Locale.ENGLISH, session.visit().language(), "goodbye is said in her language");
        session.intend(new Intent.StartOver());
        assertEquals(Locale.JAPANESE, session.visit().language());
        assertEquals(2, session.visit().number());
    }

    @Test
    void deletingNowWipesThePhotoAtOnceAndSaysWhatWasDeleted() {
        ShopperSession session = looking();
        session.intend(new Intent.ChooseLanguage(Locale.ENGLISH));
        session.intend(new Intent.DeleteNow());
        assertEquals(new Step.Erased(true, false, true), session.visit().step());
        assertArrayEquals(new byte[3], camera.taken.getFirst().jpeg());
        assertEquals(Locale.ENGLISH, session.visit().language(), "it is said in her language");
        session.intend(new Intent.Back());
        assertEquals(new Step.Attract(), session.visit().step());
        assertEquals(2, session.visit().number());
    }

    @Test
    void aPhotoThatIsStillReadIsWipedWhenEverythingIsDeleted() {
        ShopperSession session = slowSession(photo -> NAVY_TOP);
        toCapture(session);
        session.intend(new Intent.TakePhoto(0.75));
        session.intend(new Intent.DeleteNow());
        assertEquals(new Step.Erased(true, false, false), session.visit().step());
        assertFalse(camera.open, "the lens closes");
        runAll();
        assertEquals(new Step.Erased(true, false, false), session.visit().step());
        camera.taken.forEach(photo -> assertArrayEquals(new byte[3], photo.jpeg()));
    }

    @Test
    void anotherWayIsTakenWhileThePhotoThatTookItselfIsStillRead() {
        ShopperSession session = slowSession(photo -> NAVY_TOP);
        toCapture(session);
        session.intend(new Intent.TakePhoto(0.75));
        session.intend(new Intent.OpenPick());
        runAll();
        assertEquals(new Step.Pick(Optional.empty()), session.visit().step());
        camera.taken.forEach(photo -> assertArrayEquals(new byte[3], photo.jpeg()));
    }

    @Test
    void whereThereIsNothingYetNothingIsSaidToBeDeleted() {
        ShopperSession session = session(photo -> NAVY_TOP);
        session.intend(new Intent.DeleteNow());
        assertEquals(new Step.Attract(), session.visit().step(), "nobody is here");
        session.intend(new Intent.Begin());
        session.intend(new Intent.DeleteNow());
        assertEquals(new Step.Erased(false, false, false), session.visit().step());
    }

    @Test
    void anotherLensAndLanguageAreTakenBetweenVisitsAlone() {
        ShopperSession session = session(photo -> NAVY_TOP);
        FakeCamera other = new FakeCamera();
        session.intend(new Intent.Begin());
        assertFalse(session.betweenVisits());
        assertThrows(IllegalStateException.class, () -> session.refit(other, Counsel.NONE, Locale.ENGLISH));
        session.intend(new Intent.OpenCamera());
        assertTrue(camera.open, "nothing has changed under her hands");
        session.intend(new Intent.StartOver());
        camera.open();
        session.refit(other, Counsel.NONE, Locale.ENGLISH);
        assertFalse(camera.open, "the lens of before is closed");
        assertEquals(Locale.ENGLISH, session.visit().language());
        toCapture(session);
        session.intend(new Intent.TakePhoto(0.75));
        assertEquals(1, other.taken.size());
        assertEquals(0, camera.taken.size());
    }

    @Test
    void aLateAnswerNeverReachesTheNextShopper() {
        ShopperSession session = slowSession(photo -> NAVY_TOP);
        toCapture(session);
        session.intend(new Intent.TakePhoto(0.75));
        session.intend(new Intent.StartOver());
        toCapture(session);
        runAll();
        assertEquals(new Step.Capture(Optional.empty(), false), session.visit().step());
        assertArrayEquals(new byte[3], camera.taken.getFirst().jpeg(), "nor does her photo stay");
    }

    @Test
    void aSecondTouchOnTheShutterTakesNoSecondPhoto() {
        ShopperSession session = slowSession(photo -> NAVY_TOP);
        toCapture(session);
        session.intend(new Intent.TakePhoto(0.75));
        session.intend(new Intent.TakePhoto(0.75));
        runAll();
        assertEquals(1, camera.taken.size());
    }

    @Test
    void aDoubtfulKindIsSettledByATap() {
        Reading doubt = new Reading.Unclear(Doubt.CATEGORY, Optional.of(NAVY), List.of(new Guess(TOP, 0.4)));
        ShopperSession session = session(photo -> doubt);
        toCapture(session);
        session.intend(new Intent.TakePhoto(0.75));
        assertInstanceOf(Step.Confirm.class, session.visit().step());
        session.intend(new Intent.CorrectCategory(new Category("dress")));
        Step.Looks looks = assertInstanceOf(Step.Looks.class, session.visit().step());
        assertTrue(looks.look().shelves().stream()
                .noneMatch(shelf -> shelf.slot().category().id().equals("bottom")));
    }

    @Test
    void aDarkPhotoIsCoachedOnceAndThenSettledByATap() {
        Reading dark = new Reading.Unclear(Doubt.DARK, Optional.of(NAVY), List.of());
        ShopperSession session = session(photo -> dark);
        toCapture(session);
        session.intend(new Intent.TakePhoto(0.75));
        assertEquals(
                new Step.Capture(Optional.of(Doubt.DARK), false),
                session.visit().step());
        session.intend(new Intent.TakePhoto(0.75));
        assertInstanceOf(Step.Confirm.class, session.visit().step());
    }

    @Test
    void eachChipAnswersAtOnceAndTheLastTouchWins() {
        ShopperSession session = slowSession(photo -> NAVY_TOP);
        toCapture(session);
        session.intend(new Intent.TakePhoto(0.75));
        runAll();
        Wish cheap = Wish.NONE.withBudget(OptionalLong.of(100));
        session.intend(new Intent.ChangeWish(cheap));
        assertEquals(cheap, looks(session).wish());
        Wish everyday = Wish.NONE.withOccasion(Optional.of(Occasion.EVERYDAY));
        session.intend(new Intent.ChangeWish(everyday));
        runAll();
        assertEquals(everyday, looks(session).wish());
        assertFalse(looks(session).look().isEmpty());
    }

    @Test
    void aWishWithinNothingShowsAnEmptyLookAndNoTrouble() {
        ShopperSession session = looking();
        session.intend(new Intent.ChangeWish(Wish.NONE.withBudget(OptionalLong.of(1))));
        assertTrue(looks(session).look().isEmpty());
    }

    @Test
    void aCorrectedToneRanksAnew() {
        ShopperSession session = looking();
        session.intend(new Intent.CorrectTone(ToneName.BEIGE));
        assertEquals(
                ToneName.BEIGE, looks(session).reading().item().palette().main().name());
        assertEquals("B2", first(session).sku());
    }

    @Test
    void aProductOpensWithWhatGoesAroundItAndBackLeadsToTheLook() {
        ShopperSession session = looking();
        Step.Looks before = looks(session);
        session.intend(new Intent.OpenProduct(first(session).id()));
        Step.Detail detail = assertInstanceOf(Step.Detail.class, session.visit().step());
        assertEquals("B1", detail.match().product().sku());
        session.intend(new Intent.Back());
        assertSame(before, session.visit().step());
    }

    @Test
    void aProductThatIsNotOnTheScreenCannotBeOpened() {
        ShopperSession session = looking();
        Step.Looks before = looks(session);
        session.intend(new Intent.OpenProduct(new ProductId(999)));
        assertSame(before, session.visit().step());
    }

    @Test
    void anUnpluggedCameraIsTroubleWithARetry() {
        ShopperSession session = session(photo -> NAVY_TOP);
        toCapture(session);
        camera.unplugged = true;
        session.intend(new Intent.TakePhoto(0.75));
        Step.Trouble trouble =
                assertInstanceOf(Step.Trouble.class, session.visit().step());
        assertEquals(Step.Cause.NO_CAMERA, trouble.cause());
        assertEquals("C1", trouble.code());
        camera.unplugged = false;
        session.intend(new Intent.Retry());
        session.intend(new Intent.TakePhoto(0.75));
        looks(session);
    }

    @Test
    void aReaderThatFailsLeavesNoPhotoBehind() {
        ShopperSession session = session(photo -> {
            throw new IllegalStateException("planted");
        });
        toCapture(session);
        session.intend(new Intent.TakePhoto(0.75));
        assertEquals(
                "X1",
                assertInstanceOf(Step.Trouble.class, session.visit().step()).code());
        assertArrayEquals(new byte[3], camera.taken.getFirst().jpeg());
    }

    @Test
    void whatDoesNotFitTheStepIsIgnored() {
        ShopperSession session = session(photo -> NAVY_TOP);
        session.intend(new Intent.TakePhoto(0.75));
        session.intend(new Intent.Retry());
        session.intend(new Intent.CorrectTone(ToneName.RED));
        session.intend(new Intent.Finish());
        assertEquals(new Visit(1, Locale.JAPANESE, new Step.Attract()), session.visit());
    }

    private ShopperSession looking() {
        ShopperSession session = session(photo -> NAVY_TOP);
        toCapture(session);
        session.intend(new Intent.TakePhoto(0.75));
        return session;
    }

    private static void toCapture(ShopperSession session) {
        session.intend(new Intent.Begin());
        session.intend(new Intent.OpenCamera());
    }

    private static Step.Looks looks(ShopperSession session) {
        return assertInstanceOf(Step.Looks.class, session.visit().step());
    }

    private static Step.Looks looks(Step step) {
        return assertInstanceOf(Step.Looks.class, step);
    }

    private static Product first(ShopperSession session) {
        return looks(session).look().shelves().getFirst().matches().getFirst().product();
    }

    private void runAll() {
        for (Runnable next = later.poll(); next != null; next = later.poll()) {
            next.run();
        }
    }

    private ShopperSession session(ItemReader reader) {
        return session(reader, Runnable::run);
    }

    /** Work waits until it is run by hand. */
    private ShopperSession slowSession(ItemReader reader) {
        return session(reader, later::add);
    }

    private ShopperSession session(ItemReader reader, Executor background) {
        Taxonomy taxonomy = CatalogFixture.fashion();
        Coordinator coordinator = new Coordinator(taxonomy, CoordinationSettings.DEFAULT);
        ShopFloor floor = new ShopFloor(catalog, taxonomy, coordinator, Clock.systemUTC());
        return new ShopperSession(camera, reader, floor, Counsel.NONE, Locale.JAPANESE, background, Runnable::run);
    }
}
