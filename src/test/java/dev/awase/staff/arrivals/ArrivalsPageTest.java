package dev.awase.staff.arrivals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.LocalDatabase;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.Product;
import dev.awase.catalog.SqliteArrivals;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.SqliteWatch;
import dev.awase.catalog.WatchRules;
import dev.awase.catalog.WatchedFile;
import dev.awase.catalog.files.CatalogImport;
import dev.awase.catalog.files.Field;
import dev.awase.catalog.files.ImportSettings;
import dev.awase.catalog.files.ImportWatch;
import dev.awase.catalog.files.Intake;
import dev.awase.catalog.files.TonesOfPicture;
import dev.awase.catalog.files.WatchedFolder;
import dev.awase.staff.Area;
import dev.awase.staff.DroppedFiles;
import dev.awase.staff.SampleOffice;
import dev.awase.staff.StaffWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
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
class ArrivalsPageTest {
    @TempDir
    static Path folder;

    private final SampleOffice office = new SampleOffice();
    private LocalDatabase database;
    private StaffWindow window;
    private final SampleShelf shelf = new SampleShelf();
    private final ArrivalsMemory memory = new ArrivalsMemory();
    private SqliteWatch table;
    private @Nullable ArrivalsModel model;
    private @Nullable PastModel past;
    private @Nullable WatchModel watch;

    @Start
    void start(Stage stage) throws IOException {
        database = LocalDatabase.open(Files.createTempDirectory(folder, "home"));
        CatalogImport files = new CatalogImport(database, CatalogFixture.fashion(), TonesOfPicture.NONE);
        SqliteArrivals arrivals = new SqliteArrivals(database, CatalogFixture.fashion());
        table = new SqliteWatch(database, Clock.systemUTC());
        window = office.show(
                stage,
                Area.ARRIVALS,
                at -> {
                    past = new PastModel(arrivals, at);
                    Trial trial = new Trial(files, arrivals, shelf, at);
                    model = new ArrivalsModel(trial, memory, past, at);
                    Intake intake = new Intake(database, files, arrivals, table, Clock.systemUTC());
                    watch = new WatchModel(table, intake, folder.resolve("arrivals"), at);
                    return new ArrivalsPage(at, model, past, watch, CatalogFixture.fashion());
                },
                Locale.ENGLISH,
                Clock.systemUTC(),
                Runnable::run);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void twentyBadRowsAreMendedAndTheFileIsTakenAndUndone(String language, FxRobot robot) throws IOException {
        SqliteCatalog catalog = new SqliteCatalog(database, CatalogFixture.fashion());
        Path file = shopify();
        robot.interact(() -> window.speak(Locale.of(language)));
        robot.interact(() -> model().open(file));
        assertEquals(20, preview().result().rowsRejected());
        for (int bad = 0; bad < 20; bad++) {
            int number = bad;
            robot.interact(() ->
                    robot.lookup("#mend-" + number).queryAs(TextField.class).setText("4900"));
        }
        press(robot, "#arrival-check");
        assertEquals(List.of(), preview().result().rejections());
        assertEquals(0, catalog.size(), "nothing is written before it is applied");
        robot.interact(() -> robot.lookup("#meaning-6")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(Field.FLOOR.ordinal() + 1));
        press(robot, "#arrival-apply");
        assertEquals(200, catalog.size());
        assertEquals("arrival.apply", office.changes.getLast().action());
        press(robot, "#arrival-undo");
        assertEquals(0, catalog.size());
        assertTrue(Objects.requireNonNull(past).past().get().getFirst().undone());
        robot.interact(() -> model().open(file));
        assertEquals(
                "floor",
                shown().columns().columns().get(6).meaning().orElseThrow().id(),
                "what was said of a column is remembered");
    }

    @Test
    void whatWasMendedOutlivesAnotherLanguage(FxRobot robot) throws IOException {
        Path file = shopify();
        robot.interact(() -> model().open(file));
        robot.interact(() -> robot.lookup("#mend-0").queryAs(TextField.class).setText("4900"));
        robot.interact(() -> window.speak(Locale.JAPANESE));
        assertEquals(19, preview().result().rowsRejected());
        press(robot, "#arrival-leave");
        robot.interact(() -> window.speak(Locale.ENGLISH));
        assertTrue(model().opened().get().isEmpty(), "what was left stays left");
    }

    @Test
    void allThatChangesAndAllThatIsWrongCanBeSeen(FxRobot robot) throws IOException {
        Path file = shopify();
        robot.interact(() -> model().open(file));
        for (int shown = 40; shown < 180; shown += 40) {
            press(robot, "#changes-more");
        }
        assertTrue(robot.lookup("#changes-more").tryQuery().isEmpty());
        Path saved = folder.resolve("saved.csv");
        robot.interact(() -> model().save(preview().result().rejections(), saved));
        assertEquals(21, Files.readAllLines(saved).size());
    }

    @Test
    void aFileThatWaitsIsTakenAnywayOrLeft(FxRobot robot) throws IOException {
        SqliteCatalog catalog = new SqliteCatalog(database, CatalogFixture.fashion());
        Path first = waiting("first.csv");
        robot.interact(() -> watch().look());
        press(robot, "#watch-take-1");
        assertEquals(180, catalog.size());
        assertEquals(List.of(), office.troubles);
        assertTrue(Files.notExists(first));
        assertEquals("arrival.take", office.changes.getLast().action());
        assertEquals(WatchedFile.State.DONE, table.newest(1).getFirst().state());
        Path second = waiting("second.csv");
        robot.interact(() -> watch().look());
        press(robot, "#watch-look-2");
        assertEquals(20, preview().result().rowsRejected());
        press(robot, "#arrival-leave");
        press(robot, "#watch-leave-2");
        assertTrue(Files.notExists(second));
        assertTrue(table.newest(9).stream().anyMatch(file -> file.state() == WatchedFile.State.LEFT));
    }

    @Test
    void aWholeFileTakesOutWhatItNamesNoLongerButForWhatIsKept(FxRobot robot) throws IOException {
        SqliteCatalog catalog = new SqliteCatalog(database, CatalogFixture.fashion());
        Path all = shirts(10);
        robot.interact(() -> model().open(all));
        press(robot, "#arrival-apply");
        Path some = shirts(7);
        robot.interact(() -> model().open(some));
        robot.interact(
                () -> robot.lookup("#arrival-whole").queryAs(CheckBox.class).fire());
        assertEquals("arrival.whole", office.changes.getLast().action());
        assertEquals(
                List.of("shirt-7", "shirt-8", "shirt-9"),
                preview().gone().stream().map(Product::sku).toList());
        press(robot, "#keep-shirt-8");
        press(robot, "#arrival-apply");
        assertEquals(1, onSale(catalog, "shirt-8"));
        assertEquals(0, onSale(catalog, "shirt-7") + onSale(catalog, "shirt-9"), "two of ten are not too many");
        assertEquals("+0 ~0 -2", office.changes.getLast().after());
        press(robot, "#arrival-undo");
        assertEquals(1, onSale(catalog, "shirt-7"));
        robot.interact(() -> model().open(some));
        assertTrue(shown().whole(), "it is remembered of the source");
    }

    @Test
    void aWholeFileThatTakesMuchOutAsksOnceMore(FxRobot robot) throws IOException {
        SqliteCatalog catalog = new SqliteCatalog(database, CatalogFixture.fashion());
        Path all = shirts(10);
        robot.interact(() -> model().open(all));
        press(robot, "#arrival-apply");
        Path few = shirts(3);
        robot.interact(() -> model().open(few));
        robot.interact(() -> model().whole(true));
        press(robot, "#arrival-apply");
        assertEquals(1, onSale(catalog, "shirt-9"), "nothing is written before the answer");
        press(robot, "#gone-cancel");
        assertEquals(1, onSale(catalog, "shirt-9"));
        press(robot, "#arrival-apply");
        press(robot, "#gone-sure");
        assertEquals(0, onSale(catalog, "shirt-9"));
    }

    @Test
    void whatNoFileNamedGoesOnlyWhenSaidSo(FxRobot robot) throws IOException {
        SqliteCatalog catalog = new SqliteCatalog(database, CatalogFixture.fashion());
        new CatalogImport(database, CatalogFixture.fashion(), TonesOfPicture.NONE)
                .run(shirts(2), ImportSettings.DEFAULT, ImportWatch.NONE);
        Path other =
                Files.writeString(folder.resolve("other.csv"), "sku,name,category,color,price\nN-1,Cap,hat,red,900\n");
        robot.interact(() -> model().open(other));
        robot.interact(() -> model().whole(true));
        assertEquals(List.of(), preview().gone());
        robot.interact(
                () -> robot.lookup("#arrival-nobody").queryAs(CheckBox.class).fire());
        assertEquals(2, preview().gone().size());
        robot.interact(() -> model().applySurely());
        assertEquals(0, onSale(catalog, "shirt-0"));
        assertEquals(1, onSale(catalog, "N-1"));
    }

    private static int onSale(SqliteCatalog catalog, String sku) {
        return catalog.byCode(sku).orElseThrow().activeOn(LocalDate.now(Clock.systemUTC())) ? 1 : 0;
    }

    private static Path shirts(int many) throws IOException {
        List<String> lines = new ArrayList<>(List.of("Handle,Title,Type,Color,Variant Price"));
        for (int number = 0; number < many; number++) {
            lines.add("shirt-%d,Shirt %d,Shirts,navy,5900".formatted(number, number));
        }
        return Files.write(Files.createTempFile(folder, "shirts", ".csv"), lines);
    }

    @Test
    void filesDroppedFromTheDesktopComeOneAfterTheOtherWithTheirPictures(FxRobot robot) throws IOException {
        SqliteCatalog catalog = new SqliteCatalog(database, CatalogFixture.fashion());
        Path first = pictured("first.csv", "P-1");
        Path second = pictured("second.csv", "P-2");
        Path pictures = Files.createTempDirectory(folder, "pictures");
        Files.writeString(pictures.resolve("a.jpg"), "picture a");
        drop(robot, first, second, pictures);
        assertEquals("first.csv", shown().name());
        assertEquals(1, model().waiting());
        assertEquals(Set.of(Path.of("/shelf/picture-a")), shelf.kept);
        press(robot, "#arrival-apply");
        assertEquals(
                List.of(Path.of("/shelf/picture-a")),
                catalog.byCode("P-1").orElseThrow().pictures());
        assertEquals("second.csv", shown().name(), "the next is taken up by itself");
        assertEquals(Optional.empty(), model().pictures());
        press(robot, "#arrival-apply");
        assertEquals(List.of(), catalog.byCode("P-2").orElseThrow().pictures());
        assertTrue(model().opened().get().isEmpty());
        assertEquals(List.of(), office.troubles);
    }

    @Test
    void picturesAreAddedToAFileThatIsLookedAtAndTakenAwayAgain(FxRobot robot) throws IOException {
        Path pictures = Files.createTempDirectory(folder, "pictures");
        Files.writeString(pictures.resolve("a.jpg"), "picture a");
        drop(robot, pictures);
        assertTrue(says(robot, "These are pictures alone."));
        Path file = pictured("lone.csv", "P-3");
        drop(robot, file);
        drop(robot, pictures);
        assertEquals(Optional.of(pictures), model().pictures());
        assertEquals(1, preview().changes().getFirst().after().pictures().size());
        press(robot, "#pictures-none");
        assertEquals(Set.of(), shelf.kept, "what was kept for nothing is thrown away");
        drop(robot, Files.writeString(folder.resolve("evil.zip"), "no archive"));
        assertTrue(says(robot, "This is not a zip archive"));
        assertEquals(Optional.empty(), model().pictures());
        assertTrue(shown().preview().isPresent(), "the file itself can still be taken");
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup(node -> node instanceof Labeled label
                        && String.valueOf(label.getText()).startsWith(words))
                .tryQuery()
                .isPresent();
    }

    private static void drop(FxRobot robot, Path... files) {
        robot.interact(() -> DroppedFiles.on(robot.lookup("#page-arrivals").query(), List.of(files)));
    }

    private static Path pictured(String name, String sku) throws IOException {
        return Files.writeString(
                folder.resolve(name), "sku,name,category,color,price,pictures\n" + sku + ",Cap,hat,red,900,a.jpg\n");
    }

    @Test
    void whatGoesTooFarIsSaidOnThePageAndKept(FxRobot robot) {
        robot.interact(() -> watch().look());
        robot.interact(() -> robot.lookup("#watch-rejected")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(4));
        assertEquals(new WatchRules("", 50, 20), table.rules());
        robot.interact(() -> watch().watch(folder.resolve("till")));
        assertEquals(folder.resolve("till").toString(), table.rules().folder());
        assertEquals("arrival.watch", office.changes.getLast().action());
    }

    /** A file that was found to go too far, where it lies then. */
    private Path waiting(String name) throws IOException {
        Path shelf = folder.resolve("arrivals");
        Files.createDirectories(shelf.resolve("waiting"));
        Files.createDirectories(shelf.resolve("done"));
        Path written = shopify();
        WatchedFile.Sign sign = new WatchedFile.Sign(
                name, Files.size(written), Files.getLastModifiedTime(written).toMillis());
        WatchedFile file = table.take(sign, "kiosk").orElseThrow();
        table.settle(
                file,
                WatchedFile.State.WAITING,
                new WatchedFile.Outcome(WatchedFile.Kind.PRODUCTS, 180, 0, 0, 20, "rejected"));
        return Files.move(written, WatchedFolder.waiting(shelf, file));
    }

    private WatchModel watch() {
        return Objects.requireNonNull(watch);
    }

    private ArrivalsModel model() {
        return Objects.requireNonNull(model);
    }

    private Trial.Preview preview() {
        return shown().preview().orElseThrow();
    }

    private Trial.Opened shown() {
        return model().opened().get().orElseThrow(() -> new AssertionError(office.troubles));
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
    }

    private static Path shopify() throws IOException {
        List<String> lines =
                new ArrayList<>(List.of("Handle,Title,Type,Color,Variant Price,Variant Inventory Qty,Stockwerk"));
        for (int number = 0; number < 200; number++) {
            String price = number % 10 == 3 ? "ask us" : "5900";
            lines.add("shirt-%d,Shirt %d,Shirts,navy,%s,4,2F".formatted(number, number, price));
        }
        return Files.write(Files.createTempFile(folder, "shopify", ".csv"), lines);
    }
}
