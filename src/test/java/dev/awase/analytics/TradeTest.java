package dev.awase.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.LocalDatabase;
import dev.awase.analytics.VisitRecord.Ending;
import dev.awase.analytics.VisitRecord.Source;
import dev.awase.analytics.VisitRecord.Stage;
import dev.awase.catalog.ProductId;
import dev.awase.item.Appearance;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.ToneName;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TradeTest {
    private static final Instant NOON = Instant.parse("2026-11-27T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final ProductId BAG = new ProductId(7);

    @TempDir
    Path home;

    private LocalDatabase database;
    private SqliteSales sales;

    @BeforeEach
    void open() {
        database = LocalDatabase.open(home);
        sales = new SqliteSales(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theDifferenceOfRatesIsNewcombesOwnExample() {
        // R. G. Newcombe, Statistics in Medicine 17 (1998), table II, (a): 56/70 and 48/80, method 10.
        Trade.Difference difference = trade(group(70, 56), group(80, 48)).rates();
        assertEquals(0.2, difference.value(), 1e-9);
        assertEquals(0.0524, difference.low(), 5e-5);
        assertEquals(0.3339, difference.high(), 5e-5);
        assertFalse(difference.tooEarly());
    }

    @Test
    void theDifferenceOfMeansIsWelchs() {
        // 4, 6, 8 and 1, 3: means 6 and 2, variances of the means 4/3 and 1.
        Trade.Difference difference = trade(new Trade.Group(3, 3, 18, 116), new Trade.Group(2, 2, 4, 10))
                .spend();
        assertEquals(4, difference.value(), 1e-9);
        assertEquals(4 - 1.959964 * Math.sqrt(4 / 3.0 + 1), difference.low(), 1e-9);
    }

    @Test
    void whatWasOpenedAndSoldSoonAfterIsRelatedAndNothingElse() {
        visits(visit(false, BAG), visit(false, BAG), visit(true, BAG), visit(true));
        sales.add(
                "",
                "till.csv",
                NOON,
                List.of(
                        sale("1", 600, BAG, 5_000),
                        sale("2", 3 * 3_600 + 200, BAG, 5_000),
                        sale("3", -600, BAG, 5_000),
                        sale("4", 600, new ProductId(8), 900)));
        Trade trade = trade();
        assertEquals(new Trade.Group(2, 2, 10_000, 50_000_000), trade.shown());
        assertEquals(new Trade.Group(2, 1, 5_000, 25_000_000), trade.held());
        assertTrue(trade.tooFew());
    }

    @Test
    void likesAreToldByKindByPairAndByRule() {
        Item top = Item.of(new Category("top"), new Appearance(Palette.of(ToneName.NAVY), Pattern.PLAIN));
        Item bag = Item.of(new Category("bag"), new Appearance(Palette.of(ToneName.RED), Pattern.PLAIN));
        for (int i = 0; i < 3; i++) {
            Choice said = new Choice(
                    NOON.plusSeconds(i),
                    i + 1,
                    i == 0 ? Choice.Source.DISLIKED : Choice.Source.LIKED,
                    List.of(new SeenPiece(Optional.empty(), top)),
                    new SeenPiece(Optional.of(BAG), bag),
                    List.of());
            new SqliteChoices(database).addFeedback(List.of(new Feedback(said, List.of("season"))));
        }
        Share two = new Share(2, 3);
        assertEquals(
                Set.of(
                        new Insight.Liked(Insight.Liked.By.SLOT, "bag", two),
                        new Insight.Liked(Insight.Liked.By.PAIR, "top bag", two),
                        new Insight.Liked(Insight.Liked.By.RULE, "season", two)),
                Set.copyOf(new SqliteReports(database)
                        .read(new Period(DAY, DAY, ZoneId.of("Asia/Tokyo")))
                        .liked()));
    }

    @Test
    void theSameReceiptIsOneAndAFileIsTakenBackWhole() {
        List<Sale> sold = List.of(sale("1", 600, BAG, 5_000), sale("2", 700, BAG, 5_000));
        SqliteSales.Taken first = sales.add("", "a.csv", NOON, sold);
        assertEquals(2, first.fresh());
        assertEquals(0, sales.add("", "b.csv", NOON, sold).fresh());
        String kept = database.read(handle -> String.join(
                " ",
                handle.createQuery("SELECT receipt FROM sale")
                        .mapTo(String.class)
                        .list()));
        assertFalse(kept.matches("(^| )[12]( |$)"), "no number of a receipt is kept");
        assertEquals(2, sales.undo(first.file()));
        assertEquals(Trade.NONE, trade());
    }

    @Test
    void theShareThatIsHeldOutIsSetOnceForAllKiosks() {
        SqliteHoldOut share = new SqliteHoldOut(database);
        assertEquals(0, share.percent());
        assertEquals(0, share.set(20, "Mori", NOON));
        assertEquals(20, new SqliteHoldOut(database).percent());
    }

    private Trade trade() {
        return new SqliteReports(database)
                .read(new Period(DAY, DAY, ZoneId.of("Asia/Tokyo")))
                .trade();
    }

    private void visits(VisitRecord... visits) {
        new SqliteVisits(database).add(List.of(visits));
    }

    private static Sale sale(String receipt, long secondsLater, ProductId product, long amount) {
        return new Sale(receipt, NOON.plusSeconds(90 + secondsLater), product, 1, amount);
    }

    private static VisitRecord visit(boolean held, ProductId... opened) {
        return new VisitRecord(
                NOON,
                NOON.plusSeconds(90),
                Source.SHOPPER,
                Locale.JAPANESE,
                Optional.empty(),
                Set.of(Stage.PHOTO, Stage.LOOK),
                Ending.FINISHED,
                5,
                Map.of(),
                List.of(),
                Set.of(opened),
                Set.of(),
                Set.of(),
                held);
    }

    private static Trade trade(Trade.Group shown, Trade.Group held) {
        return new Trade(shown, held, shown, held);
    }

    private static Trade.Group group(long visits, long bought) {
        return new Trade.Group(visits, bought, 0, 0);
    }
}
