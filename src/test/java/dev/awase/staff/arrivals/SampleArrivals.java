package dev.awase.staff.arrivals;

import dev.awase.LocalDatabase;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.SqliteArrivals;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.SqliteWatch;
import dev.awase.catalog.files.CatalogImport;
import dev.awase.catalog.files.Intake;
import dev.awase.catalog.files.TonesOfPicture;
import dev.awase.staff.Area;
import dev.awase.staff.Office;
import dev.awase.staff.SampleOffice;
import dev.awase.staff.StaffPage;
import dev.awase.staff.StaffWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/** The page of arrivals over a shop of its own, in a window; everything runs at once. */
final class SampleArrivals implements AutoCloseable {
    final SampleOffice office = new SampleOffice();
    final SampleShelf shelf = new SampleShelf();
    final SqliteWatch table;
    final StaffWindow window;
    private final ArrivalsMemory memory = new ArrivalsMemory();
    private final LocalDatabase database;
    private final SqliteArrivals arrivals;
    private final Path folder;
    private @Nullable ArrivalsModel model;
    private @Nullable PastModel past;
    private @Nullable WatchModel watch;

    /** @param folder holds the shop's home, and the folder that is watched */
    SampleArrivals(Stage stage, Path folder) throws IOException {
        this.folder = folder;
        database = LocalDatabase.open(Files.createTempDirectory(folder, "home"));
        arrivals = new SqliteArrivals(database, CatalogFixture.fashion());
        table = new SqliteWatch(database, Clock.systemUTC());
        window = office.show(stage, Area.ARRIVALS, this::page, Locale.ENGLISH, Clock.systemUTC(), Runnable::run);
    }

    private StaffPage page(Office at) {
        past = new PastModel(arrivals, at);
        model = new ArrivalsModel(new Trial(files(), arrivals, shelf, at), memory, past, at);
        Intake intake = new Intake(database, files(), arrivals, table, Clock.systemUTC());
        watch = new WatchModel(table, intake, folder.resolve("arrivals"), at);
        return new ArrivalsPage(at, model, past, watch, CatalogFixture.fashion());
    }

    CatalogImport files() {
        return new CatalogImport(database, CatalogFixture.fashion(), TonesOfPicture.NONE);
    }

    SqliteCatalog catalog() {
        return new SqliteCatalog(database, CatalogFixture.fashion());
    }

    ArrivalsModel model() {
        return Objects.requireNonNull(model);
    }

    PastModel past() {
        return Objects.requireNonNull(past);
    }

    WatchModel watch() {
        return Objects.requireNonNull(watch);
    }

    Trial.Opened shown() {
        return model().opened().get().orElseThrow(() -> new AssertionError(office.troubles));
    }

    Trial.Preview preview() {
        return shown().preview().orElseThrow();
    }

    static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
    }

    @Override
    public void close() {
        database.close();
    }
}
