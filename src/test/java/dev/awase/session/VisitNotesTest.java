package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.analytics.VisitRecord;
import dev.awase.analytics.VisitRecord.Dwelt;
import dev.awase.analytics.VisitRecord.Ending;
import dev.awase.analytics.VisitRecord.Source;
import dev.awase.analytics.VisitRecord.Stage;
import dev.awase.analytics.VisitRecord.Want;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.ListCatalog;
import dev.awase.catalog.Product;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
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
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of whole visits, played through the session itself. */
class VisitNotesTest {
    private static final Reading.Clear NAVY_TOP = new Reading.Clear(
            Item.of(new Category("top"), new Appearance(Palette.of(ToneName.NAVY), Pattern.PLAIN)), 0.9, List.of());

    private final List<VisitRecord> kept = new ArrayList<>();
    private final ListCatalog catalog = new ListCatalog();
    private final Product bag = catalog.add("B-17", "bag", ToneName.BLACK, 3);
    private Instant now = Instant.parse("2026-11-27T06:10:00Z");
    private long nanos;
    private ShopperSession session;

    @BeforeEach
    void begin() {
        InstantSource time = () -> now;
        Clock clock = time.withZone(ZoneOffset.UTC);
        Taxonomy taxonomy = CatalogFixture.fashion();
        ShopFloor floor = new ShopFloor(
                catalog, taxonomy, new Coordinator(taxonomy, CoordinationSettings.DEFAULT), Clock.systemUTC());
        Counsel counsel = new Counsel(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ofSeconds(8),
                Duration.ofSeconds(20));
        session = new ShopperSession(
                new FakeCamera(), photo -> NAVY_TOP, floor, counsel, Locale.JAPANESE, Runnable::run, Runnable::run);
        VisitNotes notes = new VisitNotes(clock, () -> nanos, Source.SHOPPER, kept::add, new MissedWords(taxonomy));
        session.onIntent(notes::touched);
        session.onVisit(notes::hear);
        session.intend(new Intent.Begin());
        after(5, new Intent.OpenCamera());
        after(12, new Intent.TakePhoto(0.75));
    }

    @Test
    void aWholeVisitIsKeptOnceItIsOver() {
        after(30, new Intent.OpenProduct(bag.id()));
        after(20, new Intent.OpenAsk());
        after(10, new Intent.AskWords("Is Mrs Tanaka of 03-1234-5678 here?"));
        after(4, new Intent.CallStaff());
        after(1, new Intent.OpenTakeHome());
        after(1, new Intent.Finish());
        assertEquals(List.of(), kept, "while it goes on nothing is kept");
        after(10, new Intent.StartOver());
        VisitRecord visit = kept.getFirst();
        assertEquals(Set.of(Stage.values()), visit.reached());
        assertEquals(Ending.FINISHED, visit.ending());
        assertEquals(Duration.ofSeconds(12), visit.dwell().get(Dwelt.CAPTURE));
        assertEquals(Duration.ofSeconds(30), visit.dwell().get(Dwelt.LOOKS));
        assertEquals(Duration.ofSeconds(20), visit.dwell().get(Dwelt.DETAIL));
        assertEquals(Set.of(bag.id()), visit.opened());
        assertEquals(Optional.of(new Category("top")), visit.category());
        assertEquals(Set.of(), visit.missed(), "of a question about a person no word is kept");
        assertTrue(visit.shown().contains(bag.id()), "what the look showed");
    }

    @Test
    void ofAVisitThatSheHadDeletedNoWordIsKeptAndItCountsAsBegunAnew() {
        after(20, new Intent.OpenAsk());
        after(10, new Intent.AskWords("Do you have waterproof gaiters?"));
        after(10, new Intent.DeleteNow());
        after(10, new Intent.LeftAlone());
        assertEquals(Set.of(), kept.getFirst().missed());
        assertEquals(Ending.RESTARTED, kept.getFirst().ending());
    }

    @Test
    void singleWordsThatFoundNothingAreNotedAndNothingElseOfTheQuestion() {
        after(20, new Intent.OpenAsk());
        after(10, new Intent.AskWords("Do you have waterproof gaiters?"));
        after(10, new Intent.AskWords("浴衣はありますか"));
        after(10, new Intent.AskWords("a bag"));
        after(10, new Intent.AskWords("gaiters for me@example.org"));
        after(10, new Intent.StartOver());
        Set<String> missed = kept.getFirst().missed();
        assertTrue(missed.contains("gaiters"), missed::toString);
        assertTrue(missed.contains("浴衣"), missed::toString);
        assertTrue(missed.stream().noneMatch(word -> word.contains(" ") || word.contains("@")), missed::toString);
        assertFalse(missed.contains("bag"), "the shop has one");
    }

    @Test
    void whoeverWalksAwayLeft() {
        after(45, new Intent.LeftAlone());
        assertEquals(Ending.LEFT, kept.getFirst().ending());
        assertEquals(3, kept.getFirst().touches(), "that nobody touches is no touch");
    }

    @Test
    void thanksThatGoByThemselvesAreThanksAllTheSame() {
        after(5, new Intent.Finish());
        after(10, new Intent.LeftAlone());
        assertEquals(Ending.FINISHED, kept.getFirst().ending());
    }

    @Test
    void whatIsOnlyOfferedAtTheEndIsNotTakenUnlessItIsPrinted() {
        after(5, new Intent.Finish());
        after(5, new Intent.Finish());
        after(10, new Intent.StartOver());
        assertFalse(kept.getFirst().reached().contains(Stage.TAKEN));
        session.intend(new Intent.Begin());
        session.intend(new Intent.OpenCamera());
        session.intend(new Intent.TakePhoto(0.75));
        after(5, new Intent.Finish());
        after(5, new Intent.PrintList());
        after(10, new Intent.StartOver());
        assertTrue(kept.getLast().reached().contains(Stage.TAKEN));
    }

    @Test
    void aSizeThatOnlyABagWouldMeetIsNotFound() {
        after(5, new Intent.ChangeWish(Wish.NONE.withSize(Optional.of("3XL"))));
        after(5, new Intent.ChangeWish(Wish.NONE));
        after(5, new Intent.StartOver());
        List<Want> wants = kept.getFirst().wants();
        assertTrue(wants.contains(new Want(Want.Kind.SIZE, "3XL", false)), wants::toString);
    }

    @Test
    void whatTheShopHasNoneOfIsNoted() {
        after(5, new Intent.ChangeWish(Wish.NONE.withTones(Set.of(ToneName.RED)).withSize(Optional.of("M"))));
        after(5, new Intent.StartOver());
        List<Want> wants = kept.getFirst().wants();
        assertTrue(wants.contains(new Want(Want.Kind.TONE, "red", false)), wants::toString);
        assertTrue(wants.contains(new Want(Want.Kind.CATEGORY, "shoes", false)), wants::toString);
        assertEquals(Ending.RESTARTED, kept.getFirst().ending());
    }

    @Test
    void theNextVisitBeginsAnew() {
        after(5, new Intent.StartOver());
        after(60, new Intent.Begin());
        after(5, new Intent.LeftAlone());
        assertEquals(2, kept.size());
        assertEquals(Set.of(), kept.getLast().reached());
        assertEquals(
                Duration.ofSeconds(5),
                Duration.between(kept.getLast().began(), kept.getLast().ended()));
    }

    @ParameterizedTest
    @ValueSource(longs = {-24, -1, 1, 24})
    void aClockThatIsSetMeanwhileMakesNobodyStayLongerOrShorter(long hours) {
        Instant began = now.minusSeconds(17);
        after(9, new Intent.OpenProduct(bag.id()));
        now = now.plus(Duration.ofHours(hours));
        after(7, new Intent.StartOver());
        VisitRecord visit = kept.getFirst();
        assertEquals(Duration.ofSeconds(9), visit.dwell().get(Dwelt.LOOKS));
        assertEquals(Duration.ofSeconds(7), visit.dwell().get(Dwelt.DETAIL));
        assertEquals(began, visit.began());
        assertEquals(began.plusSeconds(33), visit.ended());
    }

    private void after(int seconds, Intent intent) {
        now = now.plusSeconds(seconds);
        nanos += Duration.ofSeconds(seconds).toNanos();
        session.intend(intent);
    }
}
