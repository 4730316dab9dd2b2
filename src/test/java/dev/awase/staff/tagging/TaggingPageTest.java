package dev.awase.staff.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.LocalDatabase;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.CatalogTables;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.ProductWriter;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.SqliteProductEdits;
import dev.awase.catalog.SqliteProductTable;
import dev.awase.catalog.SqliteRefusedTags;
import dev.awase.design.PictureCache;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Area;
import dev.awase.staff.SampleOffice;
import dev.awase.staff.StaffWindow;
import dev.awase.staff.Thumbnails;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
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
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class TaggingPageTest {
    private static final Taxonomy FASHION = CatalogFixture.fashion();

    @TempDir
    static Path folder;

    private final SampleOffice office = new SampleOffice();
    private final SampleReader reader = new SampleReader();
    private final TaggingMemory memory = new TaggingMemory();
    private LocalDatabase database;
    private SqliteCatalog catalog;
    private StaffWindow window;

    @Start
    void start(Stage stage) throws Exception {
        database = LocalDatabase.open(Files.createTempDirectory(folder, "home"));
        catalog = new SqliteCatalog(database, FASHION);
        database.write(handle -> {
            try (ProductWriter writer = new ProductWriter(handle.getConnection(), FASHION)) {
                writer.add(CatalogFixture.bare(1, "B-1", "top", "Thing"));
                writer.flush();
            }
            new CatalogTables(handle).bumpVersion();
            return 1;
        });
        TaggingDesk desk = new TaggingDesk(
                new SqliteProductTable(database, catalog),
                new SqliteProductEdits(database, FASHION),
                new SqliteRefusedTags(database),
                reader,
                memory);
        Thumbnails thumbnails = new Thumbnails(new PictureCache(Runnable::run, Runnable::run, 1L << 20));
        window = office.show(
                stage,
                Area.TAGGING,
                at -> new TaggingPage(at, new TaggingModel(desk, FASHION, at), thumbnails),
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
    void aProposalIsSeenBesideWhatStandsThereAndTakenFieldByField(String language, FxRobot robot) {
        robot.interact(() -> window.speak(Locale.of(language)));
        touch(robot, "#tagging-begin");
        assertTrue(words(robot).contains(language.equals("ja") ? "トップス → バッグ" : "Top → Bag"), () -> words(robot));
        assertTrue(words(robot).contains("leather"));
        touch(robot, "#accept-B-1-material");
        assertEquals(
                "leather",
                catalog.product(new ProductId(1))
                        .orElseThrow()
                        .item()
                        .material()
                        .orElseThrow());
        assertTrue(robot.lookup("#accept-B-1-material").tryQuery().isEmpty());
        touch(robot, "#refuse-B-1");
        assertTrue(robot.lookup("#proposal-B-1").tryQuery().isEmpty());
        assertEquals(
                "top",
                catalog.product(new ProductId(1))
                        .orElseThrow()
                        .item()
                        .category()
                        .id());
        assertFalse(robot.lookup("#tagging-accept-all").tryQuery().isPresent());
    }

    @Test
    void aRehearsalSaysSo(FxRobot robot) {
        reader.model = TagReader.Model.REHEARSAL;
        robot.interact(() -> window.speak(Locale.ENGLISH));
        assertTrue(words(robot).contains("Rehearsal"));
    }

    @Test
    void howItEndedStandsAboveTheListThatItIsAbout(FxRobot robot) {
        reader.blind = true;
        reader.model = TagReader.Model.NONE;
        touch(robot, "#tagging-begin");
        Node ended = robot.lookup("#tagging-ended").query();
        Node first = robot.from(window).lookup(".choice").query();
        assertTrue(bottom(ended) <= top(first));
        assertTrue(top(ended) < window.getHeight());
    }

    private static double top(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    private static void touch(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String words(FxRobot robot) {
        return robot.from(window).lookup((Node node) -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }
}
