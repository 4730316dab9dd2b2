package dev.awase.staff.arrivals;

import static dev.awase.staff.arrivals.SampleArrivals.press;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.WatchRules;
import dev.awase.catalog.WatchedFile;
import dev.awase.catalog.files.Field;
import dev.awase.catalog.files.WatchedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
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

    private SampleArrivals page;

    @Start
    void start(Stage stage) throws IOException {
        page = new SampleArrivals(stage, folder);
    }

    @AfterEach
    void close() {
        page.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void twentyBadRowsAreMendedAndTheFileIsTakenAndUndone(String language, FxRobot robot) throws IOException {
        SqliteCatalog catalog = page.catalog();
        Path file = shopify();
        robot.interact(() -> page.window.speak(Locale.of(language)));
        robot.interact(() -> page.model().open(file));
        assertEquals(20, page.preview().result().rowsRejected());
        for (int bad = 0; bad < 20; bad++) {
            int number = bad;
            robot.interact(() ->
                    robot.lookup("#mend-" + number).queryAs(TextField.class).setText("4900"));
        }
        press(robot, "#arrival-check");
        assertEquals(List.of(), page.preview().result().rejections());
        assertEquals(0, catalog.size(), "nothing is written before it is applied");
        robot.interact(() -> robot.lookup("#meaning-6")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(Field.FLOOR.ordinal() + 1));
        press(robot, "#arrival-apply");
        assertEquals(200, catalog.size());
        assertEquals("arrival.apply", page.office.changes.getLast().action());
        press(robot, "#arrival-undo");
        assertEquals(0, catalog.size());
        assertTrue(page.past().past().get().getFirst().undone());
        robot.interact(() -> page.model().open(file));
        assertEquals(
                "floor",
                page.shown().columns().columns().get(6).meaning().orElseThrow().id(),
                "what was said of a column is remembered");
    }

    @Test
    void whatWasMendedOutlivesAnotherLanguage(FxRobot robot) throws IOException {
        Path file = shopify();
        robot.interact(() -> page.model().open(file));
        robot.interact(() -> robot.lookup("#mend-0").queryAs(TextField.class).setText("4900"));
        robot.interact(() -> page.window.speak(Locale.JAPANESE));
        assertEquals(19, page.preview().result().rowsRejected());
        press(robot, "#arrival-leave");
        robot.interact(() -> page.window.speak(Locale.ENGLISH));
        assertTrue(page.model().opened().get().isEmpty(), "what was left stays left");
    }

    @Test
    void allThatChangesAndAllThatIsWrongCanBeSeen(FxRobot robot) throws IOException {
        Path file = shopify();
        robot.interact(() -> page.model().open(file));
        for (int shown = 40; shown < 180; shown += 40) {
            press(robot, "#changes-more");
        }
        assertTrue(robot.lookup("#changes-more").tryQuery().isEmpty());
        Path saved = folder.resolve("saved.csv");
        robot.interact(() -> page.model().save(page.preview().result().rejections(), saved));
        assertEquals(21, Files.readAllLines(saved).size());
    }

    @Test
    void aFileThatWaitsIsTakenAnywayOrLeft(FxRobot robot) throws IOException {
        SqliteCatalog catalog = page.catalog();
        Path first = waiting("first.csv");
        robot.interact(() -> page.watch().look());
        press(robot, "#watch-take-1");
        assertEquals(180, catalog.size());
        assertEquals(List.of(), page.office.troubles);
        assertTrue(Files.notExists(first));
        assertEquals("arrival.take", page.office.changes.getLast().action());
        assertEquals(WatchedFile.State.DONE, page.table.newest(1).getFirst().state());
        Path second = waiting("second.csv");
        robot.interact(() -> page.watch().look());
        press(robot, "#watch-look-2");
        assertEquals(20, page.preview().result().rowsRejected());
        press(robot, "#arrival-leave");
        press(robot, "#watch-leave-2");
        assertTrue(Files.notExists(second));
        assertTrue(page.table.newest(9).stream().anyMatch(file -> file.state() == WatchedFile.State.LEFT));
    }

    @Test
    void whatGoesTooFarIsSaidOnThePageAndKept(FxRobot robot) {
        robot.interact(() -> page.watch().look());
        robot.interact(() -> robot.lookup("#watch-rejected")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(4));
        assertEquals(new WatchRules("", 50, 20), page.table.rules());
        robot.interact(() -> page.watch().watch(folder.resolve("till")));
        assertEquals(folder.resolve("till").toString(), page.table.rules().folder());
        assertEquals("arrival.watch", page.office.changes.getLast().action());
    }

    /** A file that was found to go too far, where it lies then. */
    private Path waiting(String name) throws IOException {
        Path shelf = folder.resolve("arrivals");
        Files.createDirectories(shelf.resolve("waiting"));
        Files.createDirectories(shelf.resolve("done"));
        Path written = shopify();
        WatchedFile.Sign sign = new WatchedFile.Sign(
                name, Files.size(written), Files.getLastModifiedTime(written).toMillis());
        WatchedFile file = page.table.take(sign, "kiosk").orElseThrow();
        page.table.settle(
                file,
                WatchedFile.State.WAITING,
                new WatchedFile.Outcome(WatchedFile.Kind.PRODUCTS, 180, 0, 0, 20, "rejected"));
        return Files.move(written, WatchedFolder.waiting(shelf, file));
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
