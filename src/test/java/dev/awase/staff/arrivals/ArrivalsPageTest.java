package dev.awase.staff.arrivals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.LocalDatabase;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.SqliteArrivals;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.files.CatalogImport;
import dev.awase.catalog.files.Field;
import dev.awase.catalog.files.TonesOfPicture;
import dev.awase.staff.Area;
import dev.awase.staff.SampleOffice;
import dev.awase.staff.StaffWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
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
    private @Nullable ArrivalsModel model;

    @Start
    void start(Stage stage) throws IOException {
        database = LocalDatabase.open(Files.createTempDirectory(folder, "home"));
        CatalogImport files = new CatalogImport(database, CatalogFixture.fashion(), TonesOfPicture.NONE);
        SqliteArrivals arrivals = new SqliteArrivals(database, CatalogFixture.fashion());
        window = office.show(
                stage,
                Area.ARRIVALS,
                at -> {
                    model = new ArrivalsModel(files, arrivals, at);
                    return new ArrivalsPage(at, model);
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
        assertTrue(model().past().get().getFirst().undone());
        robot.interact(() -> model().open(file));
        assertEquals(
                "floor",
                shown().columns().columns().get(6).meaning().orElseThrow().id(),
                "what was said of a column is remembered");
    }

    private ArrivalsModel model() {
        return Objects.requireNonNull(model);
    }

    private ArrivalsModel.Preview preview() {
        return shown().preview().orElseThrow();
    }

    private ArrivalsModel.Opened shown() {
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
