package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.analytics.Choice;
import dev.awase.analytics.Feedback;
import dev.awase.analytics.LookFeedback;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.ListCatalog;
import dev.awase.catalog.Product;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.item.Appearance;
import dev.awase.item.Category;
import dev.awase.item.Ground;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of what shoppers say of products, played through the session itself. */
class OpinionNotesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T06:10:00Z"), ZoneOffset.UTC);
    private static final Reading.Clear NAVY_TOP = new Reading.Clear(
            Item.of(new Category("top"), new Appearance(Palette.of(ToneName.NAVY), Pattern.PLAIN)), 0.9, List.of());

    private final List<List<Feedback>> kept = new ArrayList<>();
    private final List<LookFeedback> looks = new ArrayList<>();
    private final ListCatalog catalog = new ListCatalog();
    private final Product navy = catalog.add("B-1", "bottom", ToneName.NAVY, 3);
    private final Product beige = catalog.add("B-2", "bottom", ToneName.BEIGE, 3);
    private ShopperSession session;

    @BeforeEach
    void begin() {
        Taxonomy taxonomy = CatalogFixture.fashion();
        ShopFloor floor =
                new ShopFloor(catalog, taxonomy, new Coordinator(taxonomy, CoordinationSettings.DEFAULT), CLOCK);
        session = new ShopperSession(
                new FakeCamera(), _ -> NAVY_TOP, floor, Counsel.NONE, Locale.JAPANESE, Runnable::run, Runnable::run);
        session.onVisit(new OpinionNotes(CLOCK, kept::add, looks::add)::hear);
        toLooks();
    }

    @Test
    void whatSheLikesIsKeptAtTheEndWithItsShelfAndItsReasons() {
        open(navy, Step.Opinion.LIKED);
        session.intend(new Intent.Finish());
        assertEquals(List.of(), kept, "while the visit goes on nothing is kept");
        session.intend(new Intent.StartOver());
        Feedback said = kept.getFirst().getFirst();
        assertEquals(Choice.Source.LIKED, said.choice().source());
        assertEquals(Optional.of(navy.id()), said.choice().piece().product());
        assertEquals("top", said.choice().context().getFirst().item().category().id());
        assertEquals(2, said.choice().shown().size());
        assertTrue(said.reasons().contains("closeness"), said.reasons()::toString);
    }

    @Test
    void ofAVisitThatSheHadDeletedNothingSheSaidIsKept() {
        open(navy, Step.Opinion.LIKED);
        session.intend(new Intent.DeleteNow());
        session.intend(new Intent.StartOver());
        assertEquals(List.of(), kept);
        assertEquals(List.of(), looks);
    }

    @Test
    void sheMayChangeHerMindAndTakeItBack() {
        open(navy, Step.Opinion.LIKED);
        session.intend(new Intent.Judge(Step.Opinion.NOT_FOR_ME));
        session.intend(new Intent.Back());
        open(beige, Step.Opinion.LIKED);
        session.intend(new Intent.Judge(Step.Opinion.LIKED));
        session.intend(new Intent.StartOver());
        assertEquals(1, kept.getFirst().size());
        assertEquals(Choice.Source.DISLIKED, kept.getFirst().getFirst().choice().source());
    }

    @Test
    void whoComesBackToAProductFindsWhatSheSaidAndTheNextShopperDoesNot() {
        open(navy, Step.Opinion.LIKED);
        session.intend(new Intent.Back());
        session.intend(new Intent.OpenProduct(navy.id()));
        assertEquals(Optional.of(Step.Opinion.LIKED), opinion());
        session.intend(new Intent.StartOver());
        toLooks();
        session.intend(new Intent.OpenProduct(navy.id()));
        assertEquals(Optional.empty(), opinion());
        session.intend(new Intent.StartOver());
        assertEquals(1, kept.size(), "a visit in which nothing was said leaves nothing");
    }

    @Test
    void twoVisitsAreTwoAndSaidOfNothingElse() {
        session.intend(new Intent.Judge(Step.Opinion.LIKED));
        assertFalse(session.visit().step() instanceof Step.Detail, "on no product there is nothing to say");
        session.intend(new Intent.StartOver());
        assertEquals(List.of(), kept);
    }

    @Test
    void sheMaySayOnWhatGrounds() {
        session.intend(new Intent.Because(Ground.COLOR));
        open(navy, Step.Opinion.NOT_FOR_ME);
        session.intend(new Intent.Because(Ground.PRICE));
        session.intend(new Intent.Because(Ground.COLOR));
        session.intend(new Intent.Because(Ground.PRICE));
        session.intend(new Intent.StartOver());
        assertEquals(Set.of(Ground.COLOR), kept.getFirst().getFirst().grounds());
    }

    @Test
    void whatIsSaidOfTheLookIsKeptWithItsPiecesAndReasons() {
        session.intend(new Intent.LayOut(true));
        session.intend(new Intent.Judge(Step.Opinion.NOT_FOR_ME));
        session.intend(new Intent.Judge(Step.Opinion.LIKED));
        session.intend(new Intent.Because(Ground.STYLE));
        session.intend(new Intent.StartOver());
        assertEquals(List.of(), kept, "it was said of no product");
        LookFeedback said = looks.getFirst();
        assertTrue(said.liked());
        assertEquals(Optional.of(navy.id()), said.pieces().getFirst().product());
        assertEquals("top", said.own().item().category().id());
        assertEquals(Set.of(Ground.STYLE), said.grounds());
        assertTrue(said.reasons().contains("closeness"), said.reasons()::toString);
    }

    @Test
    void ofAnotherLookSheHasSaidNothingYetAndWhatSheTakesBackIsGone() {
        session.intend(new Intent.LayOut(true));
        session.intend(new Intent.Judge(Step.Opinion.LIKED));
        session.intend(new Intent.Swap(new Category("bottom")));
        assertEquals(
                Optional.empty(),
                ((Step.Looks) session.visit().step()).choosing().said());
        session.intend(new Intent.StartOver());
        assertEquals(
                Optional.of(navy.id()), looks.getFirst().pieces().getFirst().product(), "said of the first look");
        toLooks();
        session.intend(new Intent.LayOut(true));
        session.intend(new Intent.Judge(Step.Opinion.LIKED));
        session.intend(new Intent.Judge(Step.Opinion.LIKED));
        session.intend(new Intent.StartOver());
        assertEquals(1, looks.size());
    }

    private Optional<Step.Opinion> opinion() {
        return ((Step.Detail) session.visit().step()).opinion();
    }

    private void open(Product product, Step.Opinion opinion) {
        session.intend(new Intent.OpenProduct(product.id()));
        session.intend(new Intent.Judge(opinion));
    }

    private void toLooks() {
        session.intend(new Intent.Begin());
        session.intend(new Intent.OpenCamera());
        session.intend(new Intent.TakePhoto(0.75));
    }
}
