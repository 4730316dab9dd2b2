package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.ListCatalog;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.item.Appearance;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody is called: from every step of a visit, once, and with her photo only where she says so. */
class StaffCallTest {
    private static final Reading.Clear NAVY_TOP = new Reading.Clear(
            Item.of(new Category("top"), new Appearance(Palette.of(ToneName.NAVY), Pattern.PLAIN)), 0.9, List.of());

    private final FakeCamera camera = new FakeCamera();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private ShopperSession session;

    @BeforeEach
    void begin() {
        Taxonomy fashion = CatalogFixture.fashion();
        ListCatalog catalog = new ListCatalog();
        catalog.add("B-17", "bag", ToneName.BLACK, 3);
        session = new ShopperSession(
                camera,
                photo -> NAVY_TOP,
                new ShopFloor(
                        catalog, fashion, new Coordinator(fashion, CoordinationSettings.DEFAULT), Clock.systemUTC()),
                Counsel.NONE,
                Locale.ENGLISH,
                later::add,
                Runnable::run);
    }

    @Test
    void whereNobodyIsNobodyCalls() {
        session.intend(new Intent.OpenCall());
        assertInstanceOf(Step.Attract.class, session.visit().step());
    }

    @Test
    void itIsOpenFromEveryStepAndLeadsBackToIt() {
        session.intend(new Intent.Begin());
        there();
        session.intend(new Intent.OpenCamera());
        there();
        session.intend(new Intent.TakePhoto(0.75));
        runAll();
        there();
        session.intend(new Intent.OpenAsk());
        there();
    }

    private void there() {
        Step from = session.visit().step();
        session.intend(new Intent.OpenCall());
        assertEquals(new Step.Call(from), session.visit().step());
        assertFalse(session.visit().call().begun(), "nothing rings before she touches it");
        session.intend(new Intent.Back());
        assertEquals(from, session.visit().step());
    }

    @Test
    void theLensIsClosedMeanwhileAndAPhotoBeingTakenComesToNothing() {
        session.intend(new Intent.Begin());
        session.intend(new Intent.OpenCamera());
        session.intend(new Intent.TakePhoto(0.75));
        session.intend(new Intent.OpenCall());
        assertFalse(camera.open);
        runAll();
        assertInstanceOf(Step.Call.class, session.visit().step());
        session.intend(new Intent.Back());
        assertTrue(session.visit().step() instanceof Step.Capture(var _, var reading) && !reading);
        assertTrue(camera.open);
    }

    @Test
    void theCallGoesAlongAndIsGoneWithTheVisit() {
        looks();
        session.intend(new Intent.OpenCall());
        session.intend(new Intent.CallStaff());
        assertEquals(Calling.SENT, session.visit().call());
        session.intend(new Intent.Back());
        session.called(new Calling(Calling.Stage.COMING, "Mori"));
        assertEquals("Mori", session.visit().call().who(), "told wherever she is");
        assertInstanceOf(Step.Looks.class, session.visit().step());
        session.intend(new Intent.StartOver());
        assertEquals(Calling.NOT, session.visit().call());
        session.called(new Calling(Calling.Stage.COMING, "Mori"));
        assertEquals(Calling.NOT, session.visit().call(), "the next shopper called nobody");
    }

    @Test
    void aCallThatIsSolvedMayBeMadeAgain() {
        looks();
        session.intend(new Intent.OpenCall());
        session.intend(new Intent.CallStaff());
        session.called(Calling.NOT);
        session.intend(new Intent.CallStaff());
        assertEquals(Calling.SENT, session.visit().call());
    }

    @Test
    void herConsentIsForOnePhotoAndOneCall() {
        looks();
        session.intend(new Intent.OpenCall());
        session.intend(new Intent.ShowPhoto(true));
        assertFalse(session.visit().call().photo(), "nobody was called");
        session.intend(new Intent.CallStaff());
        assertFalse(session.visit().call().photo(), "she was not asked");
        session.intend(new Intent.ShowPhoto(true));
        session.called(new Calling(Calling.Stage.COMING, "Mori"));
        session.intend(new Intent.Back());
        assertEquals(
                new Calling(Calling.Stage.COMING, "Mori", true), session.visit().call());
        session.intend(new Intent.Back());
        session.intend(new Intent.TakePhoto(0.75));
        runAll();
        assertEquals(
                new Calling(Calling.Stage.COMING, "Mori"),
                session.visit().call(),
                "of another photo she is asked again");
        session.intend(new Intent.OpenCall());
        session.intend(new Intent.ShowPhoto(true));
        assertTrue(session.visit().call().photo());
        session.intend(new Intent.ShowPhoto(false));
        assertFalse(session.visit().call().photo());
    }

    @Test
    void withoutAPhotoThereIsNoneToSee() {
        session.intend(new Intent.Begin());
        session.intend(new Intent.OpenCall());
        session.intend(new Intent.CallStaff());
        session.intend(new Intent.ShowPhoto(true));
        assertFalse(session.visit().call().photo());
    }

    private void looks() {
        session.intend(new Intent.Begin());
        session.intend(new Intent.OpenCamera());
        session.intend(new Intent.TakePhoto(0.75));
        runAll();
        assertInstanceOf(Step.Looks.class, session.visit().step());
    }

    private void runAll() {
        for (Runnable next = later.poll(); next != null; next = later.poll()) {
            next.run();
        }
    }
}
