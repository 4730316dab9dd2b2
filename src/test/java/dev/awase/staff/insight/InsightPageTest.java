package dev.awase.staff.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.LocalDatabase;
import dev.awase.access.Member;
import dev.awase.access.Role;
import dev.awase.analytics.ModelUse;
import dev.awase.analytics.Period;
import dev.awase.analytics.Sale;
import dev.awase.analytics.Share;
import dev.awase.analytics.SqliteModelUse;
import dev.awase.analytics.SqliteReports;
import dev.awase.analytics.SqliteSales;
import dev.awase.analytics.SqliteVisits;
import dev.awase.analytics.VisitRecord;
import dev.awase.analytics.VisitRecord.Ending;
import dev.awase.analytics.VisitRecord.Source;
import dev.awase.analytics.VisitRecord.Want;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.ProductId;
import dev.awase.design.Strings;
import dev.awase.staff.Area;
import dev.awase.staff.SampleOffice;
import dev.awase.staff.StaffWindow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class InsightPageTest {
    private static final Instant NOW = Instant.parse("2026-11-27T06:10:00Z");

    @TempDir
    static Path folder;

    private final SampleOffice office = new SampleOffice();
    private final Clock clock = Clock.fixed(NOW, ZoneId.of("Asia/Tokyo"));
    private final SampleTill till = new SampleTill();
    private OptionalDouble price = OptionalDouble.empty();
    private final ModelBill bill =
            (in, out) -> price.isPresent() ? OptionalDouble.of(price.getAsDouble() * (in + out)) : price;
    private LocalDatabase database;
    private StaffWindow window;

    @Start
    void start(Stage stage) throws Exception {
        database = LocalDatabase.open(Files.createTempDirectory(folder, "home"));
        window = office.show(
                stage,
                Area.INSIGHT,
                at -> new InsightPage(
                        at, new InsightModel(new SqliteReports(database), till, bill, at), CatalogFixture.fashion()),
                Locale.ENGLISH,
                clock,
                Runnable::run);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void receiptsAreReadInToldAndTakenBack() {
        InsightModel model =
                new InsightModel(new SqliteReports(database), till, bill, office.in(Locale.ENGLISH, clock));
        Path file = folder.resolve("receipts.csv");
        model.takeReceipts(file);
        assertEquals(List.of(file), till.files);
        assertEquals(1, model.rejected().get().size());
        assertTrue(office.said.getLast().contains("2 new sales"), office.said::toString);
        office.undos.getLast().run();
        assertEquals(List.of(7L), till.undone);
        assertEquals(List.of(), model.rejected().get());
    }

    @Test
    void whatWasBoughtStandsBesideTheHoldOutAndOnlyAManagerSetsIt(FxRobot robot) {
        new SqliteVisits(database).add(Collections.nCopies(40, visit(NOW, Source.SHOPPER)));
        new SqliteSales(database)
                .add("", "till.csv", NOW, List.of(new Sale("1", NOW.plusSeconds(600), new ProductId(3), 1, 5_000)));
        robot.interact(
                () -> robot.lookup("#span-month").queryAs(ToggleButton.class).fire());
        assertTrue(words(robot).contains("Nobody was held out"), words(robot));
        ComboBox<Integer> share = robot.lookup("#hold-out").queryComboBox();
        assertFalse(share.isDisabled());
        robot.interact(() -> share.setValue(20));
        assertEquals(20, till.percent);
        robot.interact(() -> {
            window.shift().begin(new Member("Sato", Role.CLERK));
            robot.lookup("#span-month").queryAs(ToggleButton.class).fire();
        });
        assertTrue(robot.lookup("#hold-out").queryComboBox().isDisabled());
    }

    @Test
    void theWholePageIsPrintedAsItIsSeen(FxRobot robot) throws Exception {
        new SqliteVisits(database).add(Collections.nCopies(40, visit(NOW, Source.SIMULATED)));
        robot.interact(
                () -> robot.lookup("#span-month").queryAs(ToggleButton.class).fire());
        InsightPage page = robot.lookup("#page-insight").queryAs(InsightPage.class);
        Path file = folder.resolve("insight.pdf");
        InsightModel model =
                new InsightModel(new SqliteReports(database), till, bill, office.in(Locale.ENGLISH, clock));
        robot.interact(() -> {
            model.choose(InsightModel.Span.MONTH);
            model.print(file, page.pictures(model.told().get().orElseThrow()));
        });
        assertTrue(model.printing().get().isEmpty(), "it is over");
        assertEquals(List.of(Strings.of(Locale.ENGLISH).text("staff.insight.exported", file.toString())), office.said);
        try (PDDocument printed = Loader.loadPDF(file.toFile())) {
            assertTrue(printed.getNumberOfPages() >= 1);
            assertEquals("Insight", printed.getDocumentInformation().getTitle());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void aMonthIsToldAndMadeUpVisitsAreMarked(String language, FxRobot robot) {
        assertTrue(robot.lookup("#insight-none").tryQuery().isPresent());
        new SqliteVisits(database).add(Collections.nCopies(40, visit(NOW, Source.SIMULATED)));
        robot.interact(() -> window.speak(Locale.of(language)));
        assertTrue(robot.lookup("#insight-simulated").tryQuery().isPresent());
        String words = words(robot);
        assertTrue(words.contains("40"), words);
        assertTrue(words.contains("3XL"), words);
        robot.interact(
                () -> robot.lookup("#span-today").queryAs(ToggleButton.class).fire());
        assertTrue(words(robot).contains("40"));
    }

    @Test
    void wordsStandThereOnceThreeVisitsAskedThem(FxRobot robot) {
        new SqliteVisits(database, clock.getZone()).add(List.of(asking("浴衣", "tanaka"), asking("浴衣")));
        robot.interact(() -> window.speak(Locale.ENGLISH));
        assertFalse(words(robot).contains("浴衣"), words(robot));
        String kept = database.read(handle -> String.join(
                " ",
                handle.createQuery("SELECT word || hash FROM missed_word")
                        .mapTo(String.class)
                        .list()));
        assertFalse(kept.contains("浴衣") || kept.contains("tanaka"), "until then it is not written down");
        new SqliteVisits(database, clock.getZone()).add(List.of(asking("浴衣")));
        robot.interact(() -> window.speak(Locale.ENGLISH));
        assertTrue(words(robot).contains("浴衣"), words(robot));
        assertTrue(words(robot).contains("3 visits"), words(robot));
        assertFalse(words(robot).contains("tanaka"));
    }

    @Test
    void whatModelsCostIsToldOrWhereToSetThePrices(FxRobot robot) {
        new SqliteVisits(database).add(List.of(visit(NOW, Source.SHOPPER)));
        new SqliteModelUse(database)
                .add(new ModelUse(
                        NOW,
                        "styling",
                        "m",
                        1_000,
                        500,
                        java.time.Duration.ofSeconds(3),
                        Optional.of("stop"),
                        Optional.empty(),
                        2));
        robot.interact(() -> window.speak(Locale.ENGLISH));
        assertTrue(words(robot).contains("Settings, Model"), words(robot));
        price = OptionalDouble.of(0.001);
        robot.interact(() -> window.speak(Locale.ENGLISH));
        assertTrue(words(robot).contains("1.50"), words(robot));
        assertTrue(words(robot).contains("2 picks"), words(robot));
    }

    @Test
    void visitsOfRealShoppersCarryNoMark(FxRobot robot) {
        new SqliteVisits(database).add(List.of(visit(NOW, Source.SHOPPER)));
        robot.interact(() -> window.speak(Locale.ENGLISH));
        assertFalse(robot.lookup("#insight-simulated").tryQuery().isPresent());
        assertTrue(words(robot).contains("too early"), "of one visit nothing is said but itself");
    }

    @Test
    void sharesAreSaidAsAPersonWould() {
        Wording wording = new Wording(CatalogFixture.fashion(), office.in(Locale.ENGLISH, clock));
        assertEquals("nothing yet", wording.share(new Share(0, 0)));
        assertEquals("1 of 2: too early to say more", wording.share(new Share(1, 2)));
        assertEquals("about 3 of 10 (30%)", wording.share(new Share(300, 1000)));
        assertEquals("2%", wording.share(new Share(20, 1000)));
        assertEquals("100%", wording.share(new Share(1000, 1000)));
        assertEquals("more than before (10%)", wording.change(new Share(300, 1000), new Share(100, 1000)));
        assertEquals("about as before", wording.change(new Share(300, 1000), new Share(290, 1000)));
        assertEquals("", wording.change(new Share(300, 1000), new Share(0, 0)));
    }

    @Test
    void theFileHoldsEveryTableAndNoFormula() throws Exception {
        VisitRecord visit = visit(NOW, Source.SHOPPER);
        VisitRecord sly = new VisitRecord(
                visit.began(),
                visit.ended(),
                visit.source(),
                visit.language(),
                visit.category(),
                visit.reached(),
                visit.ending(),
                visit.touches(),
                visit.dwell(),
                List.of(new Want(Want.Kind.SIZE, "=1+1", false)),
                visit.opened(),
                visit.shown(),
                visit.missed(),
                visit.held());
        new SqliteVisits(database).add(List.of(visit, sly));
        Path file = folder.resolve("insight.csv");
        new InsightCsv()
                .write(
                        new SqliteReports(database)
                                .read(new Period(
                                        NOW.atZone(clock.getZone()).toLocalDate(),
                                        NOW.atZone(clock.getZone()).toLocalDate(),
                                        clock.getZone())),
                        OptionalDouble.of(1.5),
                        file);
        String text = Files.readString(file);
        assertTrue(text.startsWith("\uFEFFtable,name"), text);
        assertTrue(text.contains("visits,all,2"), text);
        assertTrue(text.contains("1.5000"), text);
        assertTrue(text.contains("not found size,3XL,1,1"), text);
        assertTrue(text.contains(",'=1+1,"), text);
        assertTrue(text.contains("touches,weekday 5 hour 15,14"), text);
    }

    private String words(FxRobot robot) {
        return robot.from(window).lookup((Node node) -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    private static VisitRecord asking(String... missed) {
        VisitRecord visit = visit(NOW, Source.SHOPPER);
        return new VisitRecord(
                visit.began(),
                visit.ended(),
                visit.source(),
                visit.language(),
                visit.category(),
                visit.reached(),
                visit.ending(),
                visit.touches(),
                visit.dwell(),
                visit.wants(),
                visit.opened(),
                visit.shown(),
                Set.of(missed),
                visit.held());
    }

    private static VisitRecord visit(Instant began, Source source) {
        return new VisitRecord(
                began,
                began.plusSeconds(90),
                source,
                Locale.JAPANESE,
                Optional.empty(),
                Set.of(VisitRecord.Stage.LOOK),
                Ending.FINISHED,
                7,
                Map.of(),
                List.of(new Want(Want.Kind.SIZE, "3XL", false)),
                Set.of(),
                Set.of(),
                Set.of(),
                false);
    }
}
