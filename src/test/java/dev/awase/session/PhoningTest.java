package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.CameraFault;
import dev.awase.camera.Photo;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.ListCatalog;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
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
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way in from a shopper's phone, with a door that remembers. */
class PhoningTest {
    private static final Appearance NAVY = new Appearance(Palette.of(ToneName.NAVY), Pattern.PLAIN);
    private static final Category TOP = new Category("top");
    private static final Reading.Clear NAVY_TOP =
            new Reading.Clear(Item.of(TOP, NAVY), 0.9, List.of(new Guess(TOP, 0.9)));

    private final FakeCamera camera = new FakeCamera();
    private final ListCatalog catalog = new ListCatalog();
    private final FakePhoneDoor door = new FakePhoneDoor();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private Executor background = Runnable::run;

    @BeforeEach
    void stockTheShop() {
        catalog.add("B1", "bottom", ToneName.NAVY, 3);
        catalog.add("S1", "shoes", ToneName.WHITE, 3);
    }

    @Test
    void aPhotoFromThePhoneGoesTheWayOfATakenOneAndTheLensStaysShut() {
        ShopperSession session = opened(photo -> NAVY_TOP);
        PhoneLine.Open open = assertInstanceOf(PhoneLine.Open.class, line(session));
        assertEquals("http://192.168.0.20:8484/secret", open.address());
        assertFalse(open.come());
        door.caller().came();
        assertTrue(((PhoneLine.Open) line(session)).come());
        assertTrue(door.caller().brought(photo()).join());
        assertInstanceOf(Step.Looks.class, session.visit().step());
        assertFalse(camera.open);
        assertEquals(1, door.closed, "the door is shut with the photo");
    }

    @Test
    void thePhotoIsHereBeforeItIsRead() {
        background = later::add;
        ShopperSession session = opened(photo -> NAVY_TOP);
        runAll();
        assertTrue(door.caller().brought(photo()).join(), "the phone does not wait for the reader");
        assertEquals(new PhoneLine.Received(), line(session));
        runAll();
        assertInstanceOf(Step.Looks.class, session.visit().step());
    }

    @Test
    void aPhotoThatComesAfterSheLeftIsWiped() {
        ShopperSession session = opened(photo -> NAVY_TOP);
        PhoneDoor.Caller hers = door.caller();
        session.intend(new Intent.StartOver());
        assertEquals(1, door.closed);
        Photo late = photo();
        assertFalse(hers.brought(late).join());
        assertArrayEquals(new byte[3], late.jpeg());
        assertEquals(new Step.Attract(), session.visit().step());
    }

    @Test
    void aPhotoForTheShopperBeforeReachesNoNextOne() {
        ShopperSession session = opened(photo -> NAVY_TOP);
        PhoneDoor.Caller before = door.caller();
        session.intend(new Intent.LeftAlone());
        open(session);
        Photo late = photo();
        assertFalse(before.brought(late).join());
        before.came();
        before.late();
        assertArrayEquals(new byte[3], late.jpeg());
        assertFalse(((PhoneLine.Open) line(session)).come());
    }

    @Test
    void aPhotoOfAShopperWhoLeavesWhileItIsReadIsWiped() {
        background = later::add;
        ShopperSession session = opened(photo -> NAVY_TOP);
        runAll();
        Photo photo = photo();
        door.caller().brought(photo).join();
        session.intend(new Intent.Back());
        runAll();
        assertEquals(new Step.Notice(), session.visit().step());
        assertArrayEquals(new byte[3], photo.jpeg());
    }

    @Test
    void aDoorThatOpensTooLateIsShutAgain() {
        background = later::add;
        ShopperSession session = opened(photo -> NAVY_TOP);
        session.intend(new Intent.Back());
        runAll();
        assertEquals(new Step.Notice(), session.visit().step());
        assertEquals(1, door.closed);
    }

    @Test
    void whenTheTimeIsUpANewCodeOrTheCameraIsOffered() {
        ShopperSession session = opened(photo -> NAVY_TOP);
        door.caller().late();
        assertEquals(new PhoneLine.Shut(PhoneLine.Why.LATE, ""), line(session));
        assertEquals(0, door.closed, "a late phone is still told so");
        session.intend(new Intent.OpenPhone());
        assertEquals(1, door.closed);
        assertEquals(2, door.callers.size());
        assertInstanceOf(PhoneLine.Open.class, line(session));
        door.caller().late();
        session.intend(new Intent.OpenCamera());
        assertTrue(camera.open);
        assertEquals(2, door.closed);
    }

    @Test
    void aNetworkThatIsNotThereIsToldWithACodeAndAnotherWay() {
        door.fault = Optional.of(PhoneFault.Kind.NO_NETWORK);
        ShopperSession session = opened(photo -> NAVY_TOP);
        assertEquals(new PhoneLine.Shut(PhoneLine.Why.UNAVAILABLE, "P2"), line(session));
        session.intend(new Intent.Back());
        assertEquals(new Step.Notice(), session.visit().step());
    }

    @Test
    void whereTheKindIsInDoubtATapSettlesItAtOnce() {
        Reading dark = new Reading.Unclear(Doubt.DARK, Optional.of(NAVY), List.of());
        ShopperSession session = opened(photo -> dark);
        door.caller().brought(photo()).join();
        assertInstanceOf(Step.Confirm.class, session.visit().step());
    }

    @Test
    void whereNothingIsSeenThePhotoIsWipedAndTheLensStaysShut() {
        Reading empty = new Reading.Unclear(Doubt.EMPTY, Optional.empty(), List.of());
        ShopperSession session = opened(photo -> empty);
        Photo photo = photo();
        door.caller().brought(photo).join();
        assertEquals(new PhoneLine.Shut(PhoneLine.Why.UNREADABLE, ""), line(session));
        assertArrayEquals(new byte[3], photo.jpeg());
        assertFalse(camera.open);
    }

    @Test
    void aFaultInReadingLeadsBackToTheChoiceOfAWay() {
        ShopperSession session = opened(photo -> {
            throw new CameraFault(CameraFault.Kind.NOT_A_PICTURE, "gone");
        });
        Photo photo = photo();
        door.caller().brought(photo).join();
        Step.Trouble trouble =
                assertInstanceOf(Step.Trouble.class, session.visit().step());
        assertEquals(new Step.Notice(), trouble.retry());
        assertArrayEquals(new byte[3], photo.jpeg());
    }

    @Test
    void aShopWithoutItOffersNothing() {
        ShopperSession session = session(photo -> NAVY_TOP);
        session.phone(PhoneDoor.NONE);
        assertFalse(session.phoneOffered());
        open(session);
        assertEquals(new PhoneLine.Shut(PhoneLine.Why.UNAVAILABLE, "P1"), line(session));
    }

    @Test
    void aStepBackOpensNoLensForHer() {
        ShopperSession session = opened(photo -> NAVY_TOP);
        door.caller().brought(photo()).join();
        session.intend(new Intent.Back());
        assertEquals(new Step.Notice(), session.visit().step());
        assertFalse(camera.open);
        session.intend(new Intent.OpenCamera());
        session.intend(new Intent.TakePhoto(0.75));
        session.intend(new Intent.Back());
        assertTrue(camera.open, "the lens was hers before");
    }

    @Test
    void whateverElseSheDoesShutsTheDoor() {
        ShopperSession session = opened(photo -> NAVY_TOP);
        session.intend(new Intent.Finish());
        assertEquals(1, door.closed);
        session.intend(new Intent.StartOver());
        open(session);
        session.intend(new Intent.OpenPick());
        assertInstanceOf(Step.Pick.class, session.visit().step());
        assertEquals(2, door.closed);
    }

    @Test
    void whoeverCallsSomebodyComesBackToANewCode() {
        ShopperSession session = opened(photo -> NAVY_TOP);
        session.intend(new Intent.OpenCall());
        assertInstanceOf(Step.Call.class, session.visit().step());
        assertEquals(1, door.closed);
        session.intend(new Intent.Back());
        assertEquals(new PhoneLine.Shut(PhoneLine.Why.LATE, ""), line(session));
    }

    @Test
    void theAddressIsInNoDescriptionOfTheVisit() {
        ShopperSession session = opened(photo -> NAVY_TOP);
        assertFalse(session.visit().toString().contains("secret"), session.visit()::toString);
    }

    private static PhoneLine line(ShopperSession session) {
        return assertInstanceOf(Step.Phone.class, session.visit().step()).line();
    }

    private static Photo photo() {
        return new Photo(new byte[] {1, 2, 3}, 4, 3, Instant.EPOCH);
    }

    private ShopperSession opened(ItemReader reader) {
        ShopperSession session = session(reader);
        open(session);
        return session;
    }

    private static void open(ShopperSession session) {
        session.intend(new Intent.Begin());
        session.intend(new Intent.OpenPhone());
    }

    private ShopperSession session(ItemReader reader) {
        Taxonomy taxonomy = CatalogFixture.fashion();
        Coordinator coordinator = new Coordinator(taxonomy, CoordinationSettings.DEFAULT);
        ShopFloor floor = new ShopFloor(catalog, taxonomy, coordinator, Clock.systemUTC());
        ShopperSession session =
                new ShopperSession(camera, reader, floor, Counsel.NONE, Locale.JAPANESE, background, Runnable::run);
        session.phone(door);
        return session;
    }

    private void runAll() {
        while (!later.isEmpty()) {
            later.removeFirst().run();
        }
    }
}
