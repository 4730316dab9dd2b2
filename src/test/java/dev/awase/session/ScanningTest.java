package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.EAN13Writer;
import dev.awase.camera.Camera;
import dev.awase.camera.Frame;
import dev.awase.camera.NoCamera;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.ListCatalog;
import dev.awase.catalog.Product;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Look;
import dev.awase.item.Category;
import dev.awase.item.Doubt;
import dev.awase.item.Gtin;
import dev.awase.item.Reading;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways to a look without a photo: a product's barcode, and touches. */
class ScanningTest {
    private static final String OURS = "4901234567894";
    private static final String THEIRS = "4987654321094";

    private final FakeCamera camera = new FakeCamera();
    private final ListCatalog catalog = new ListCatalog();

    @BeforeEach
    void stockTheShop() {
        catalog.add(OURS, "top", ToneName.NAVY, 3);
        catalog.add("T2", "top", ToneName.WHITE, 3);
        catalog.add("B1", "bottom", ToneName.BEIGE, 3);
        catalog.add("S1", "shoes", ToneName.WHITE, 3);
    }

    @Test
    void aScannersNumberLeadsFromTheIdleScreenToALookAroundThatProduct() {
        ShopperSession session = session(camera);
        session.intend(new Intent.Scan(new Gtin(OURS)));
        Step.Looks looks = looks(session);
        assertEquals(OURS, looks.brought().product().orElseThrow().sku());
        assertTrue(looks.photo().isEmpty(), "nobody took a photo");
        assertEquals(Styling.NONE, looks.styling());
        assertTrue(pieces(looks.look()).stream().noneMatch(piece -> piece.sku().equals(OURS)));
        session.intend(new Intent.Back());
        assertInstanceOf(Step.Notice.class, session.visit().step());
    }

    @Test
    void anUnknownNumberIsSaidAndLeadsOn() {
        ShopperSession session = session(camera);
        session.intend(new Intent.Begin());
        session.intend(new Intent.Scan(new Gtin(THEIRS)));
        Step.Trouble trouble =
                assertInstanceOf(Step.Trouble.class, session.visit().step());
        assertEquals(Step.Cause.NO_SUCH_CODE, trouble.cause());
        session.intend(new Intent.OpenPick());
        assertInstanceOf(Step.Pick.class, session.visit().step());
    }

    @Test
    void aNumberScannedOverALookChangesNothing() {
        ShopperSession session = session(camera);
        session.intend(new Intent.Scan(new Gtin(OURS)));
        Step before = session.visit().step();
        session.intend(new Intent.Scan(new Gtin(THEIRS)));
        assertEquals(before, session.visit().step());
    }

    @Test
    void aBarcodeHeldBeforeTheLensIsTakenWhenItIsSeenTwice() {
        ShopperSession session = capturing();
        camera.shows(frame(OURS, 1));
        session.glance();
        assertInstanceOf(Step.Capture.class, session.visit().step(), "once may be chance");
        session.glance();
        assertInstanceOf(Step.Capture.class, session.visit().step(), "the same frame is no second sight");
        camera.shows(frame(OURS, 2));
        session.glance();
        assertEquals(OURS, looks(session).brought().product().orElseThrow().sku());
        assertFalse(camera.open);
    }

    @Test
    void aForeignLabelIsSaidOnceAVisit() {
        ShopperSession session = capturing();
        glance(session, THEIRS, 4);
        assertInstanceOf(Step.Trouble.class, session.visit().step());
        session.intend(new Intent.Retry());
        glance(session, THEIRS, 8);
        assertInstanceOf(Step.Capture.class, session.visit().step(), "she may take her photo in peace");
    }

    @Test
    void nothingIsLookedForWhileTheLensIsClosed() {
        ShopperSession session = session(camera);
        camera.shows(frame(OURS, 1));
        session.glance();
        camera.shows(frame(OURS, 2));
        session.glance();
        assertInstanceOf(Step.Attract.class, session.visit().step());
    }

    @Test
    void threeTouchesPickAKindAndAColor() {
        ShopperSession session = session(camera);
        session.intend(new Intent.Begin());
        session.intend(new Intent.OpenPick());
        session.intend(new Intent.CorrectCategory(new Category("top")));
        session.intend(new Intent.CorrectTone(ToneName.RED));
        Step.Looks looks = looks(session);
        assertEquals(new Brought.Told(), looks.brought());
        assertEquals(ToneName.RED, looks.reading().item().palette().main().name());
        assertFalse(pieces(looks.look()).isEmpty());
        assertFalse(camera.open, "the lens was never opened");
        session.intend(new Intent.Back());
        assertEquals(
                new Step.Pick(Optional.of(new Category("top"))), session.visit().step());
        session.intend(new Intent.Finish());
        assertEquals(new Step.Goodbye(false), session.visit().step(), "she is thanked, and no photo is named");
    }

    @Test
    void withoutALensAVisitBeginsByTouchAndNowhereEndsAtOne() {
        ShopperSession session = session(new NoCamera());
        session.intend(new Intent.Begin());
        assertEquals(new Step.Pick(Optional.empty()), session.visit().step());
        session.intend(new Intent.CorrectCategory(new Category("top")));
        session.intend(new Intent.Back());
        assertEquals(new Step.Pick(Optional.empty()), session.visit().step());
        session.intend(new Intent.Back());
        assertInstanceOf(Step.Attract.class, session.visit().step());
        session.intend(new Intent.Scan(new Gtin(OURS)));
        session.intend(new Intent.Back());
        assertEquals(new Step.Pick(Optional.empty()), session.visit().step());
    }

    private void glance(ShopperSession session, String code, int times) {
        for (int i = 0; i < times; i++) {
            camera.shows(frame(code, System.nanoTime()));
            session.glance();
        }
    }

    private ShopperSession capturing() {
        ShopperSession session = session(camera);
        session.intend(new Intent.Begin());
        session.intend(new Intent.OpenCamera());
        return session;
    }

    private static Step.Looks looks(ShopperSession session) {
        return assertInstanceOf(Step.Looks.class, session.visit().step());
    }

    private static List<Product> pieces(Look look) {
        return look.shelves().stream()
                .flatMap(shelf -> shelf.matches().stream())
                .map(match -> match.product())
                .toList();
    }

    private static Frame frame(String code, long nanos) {
        BitMatrix bars = new EAN13Writer().encode(code, BarcodeFormat.EAN_13, 300, 80);
        int[] argb = new int[bars.getWidth() * bars.getHeight()];
        for (int at = 0; at < argb.length; at++) {
            argb[at] = bars.get(at % bars.getWidth(), at / bars.getWidth()) ? 0xff000000 : 0xffffffff;
        }
        return new Frame(argb, bars.getWidth(), bars.getHeight(), nanos);
    }

    private ShopperSession session(Camera lens) {
        Taxonomy taxonomy = CatalogFixture.fashion();
        Coordinator coordinator = new Coordinator(taxonomy, CoordinationSettings.DEFAULT);
        ShopFloor floor = new ShopFloor(catalog, taxonomy, coordinator, Clock.systemUTC());
        return new ShopperSession(
                lens,
                photo -> new Reading.Unclear(Doubt.EMPTY, Optional.empty(), List.of()),
                floor,
                Counsel.NONE,
                Locale.JAPANESE,
                Runnable::run,
                Runnable::run);
    }
}
