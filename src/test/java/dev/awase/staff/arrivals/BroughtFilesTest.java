package dev.awase.staff.arrivals;

import static dev.awase.staff.arrivals.SampleArrivals.press;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Product;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.files.ImportSettings;
import dev.awase.catalog.files.ImportWatch;
import dev.awase.staff.DroppedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is brought along with a file, and what a whole file takes away. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class BroughtFilesTest {
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

    @Test
    void aWholeFileTakesOutWhatItNamesNoLongerButForWhatIsKept(FxRobot robot) throws IOException {
        SqliteCatalog catalog = page.catalog();
        Path all = shirts(10);
        robot.interact(() -> page.model().open(all));
        press(robot, "#arrival-apply");
        Path some = shirts(7);
        robot.interact(() -> page.model().open(some));
        robot.interact(
                () -> robot.lookup("#arrival-whole").queryAs(CheckBox.class).fire());
        assertEquals("arrival.whole", page.office.changes.getLast().action());
        assertEquals(
                List.of("shirt-7", "shirt-8", "shirt-9"),
                page.preview().gone().stream().map(Product::sku).toList());
        assertTrue(says(robot, "0 added · 0 changed · 7 unchanged · 0 rows rejected · 3 out of sale"));
        press(robot, "#keep-shirt-8");
        assertTrue(says(robot, "0 added · 0 changed · 7 unchanged · 0 rows rejected · 2 out of sale"));
        press(robot, "#arrival-apply");
        assertEquals(1, onSale(catalog, "shirt-8"));
        assertEquals(0, onSale(catalog, "shirt-7") + onSale(catalog, "shirt-9"), "two of ten are not too many");
        assertEquals("+0 ~0 -2", page.office.changes.getLast().after());
        press(robot, "#arrival-undo");
        assertEquals(1, onSale(catalog, "shirt-7"));
        robot.interact(() -> page.model().open(some));
        assertTrue(page.shown().whole(), "it is remembered of the source");
    }

    @Test
    void aWholeFileThatTakesMuchOutAsksOnceMore(FxRobot robot) throws IOException {
        SqliteCatalog catalog = page.catalog();
        Path all = shirts(10);
        robot.interact(() -> page.model().open(all));
        press(robot, "#arrival-apply");
        Path few = shirts(3);
        robot.interact(() -> page.model().open(few));
        robot.interact(() -> page.model().whole(true));
        press(robot, "#arrival-apply");
        assertEquals(1, onSale(catalog, "shirt-9"), "nothing is written before the answer");
        press(robot, "#gone-cancel");
        assertEquals(1, onSale(catalog, "shirt-9"));
        press(robot, "#arrival-apply");
        Node question = robot.lookup("#gone-sure").query();
        Bounds shown = question.localToScene(question.getBoundsInLocal());
        Node dialog = robot.lookup(".dialog-scroll").query();
        assertTrue(
                dialog.localToScene(dialog.getBoundsInLocal()).getMaxY() > shown.getMaxY(),
                "a dialog is as high as its text");
        robot.interact(() -> question.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        assertTrue(robot.lookup("#gone-sure").tryQuery().isEmpty());
        press(robot, "#arrival-apply");
        press(robot, "#gone-sure");
        assertEquals(0, onSale(catalog, "shirt-9"));
    }

    @Test
    void whatNoFileNamedGoesOnlyWhenSaidSo(FxRobot robot) throws IOException {
        SqliteCatalog catalog = page.catalog();
        page.files().run(shirts(2), ImportSettings.DEFAULT, ImportWatch.NONE);
        Path other =
                Files.writeString(folder.resolve("other.csv"), "sku,name,category,color,price\nN-1,Cap,hat,red,900\n");
        robot.interact(() -> page.model().open(other));
        robot.interact(() -> page.model().whole(true));
        assertEquals(List.of(), page.preview().gone());
        robot.interact(
                () -> robot.lookup("#arrival-nobody").queryAs(CheckBox.class).fire());
        assertEquals(2, page.preview().gone().size());
        robot.interact(() -> page.model().applySurely());
        assertEquals(0, onSale(catalog, "shirt-0"));
        assertEquals(1, onSale(catalog, "N-1"));
    }

    @Test
    void filesDroppedFromTheDesktopComeOneAfterTheOtherWithTheirPictures(FxRobot robot) throws IOException {
        SqliteCatalog catalog = page.catalog();
        Path first = pictured("first.csv", "P-1");
        Path second = pictured("second.csv", "P-2");
        Path pictures = Files.createTempDirectory(folder, "pictures");
        Files.writeString(pictures.resolve("a.jpg"), "picture a");
        drop(robot, first, second, pictures);
        assertEquals("first.csv", page.shown().name());
        assertEquals(1, page.model().waiting());
        assertEquals(Set.of(Path.of("/shelf/picture-a")), page.shelf.kept);
        press(robot, "#arrival-apply");
        assertEquals(
                List.of(Path.of("/shelf/picture-a")),
                catalog.byCode("P-1").orElseThrow().pictures());
        assertEquals("second.csv", page.shown().name(), "the next is taken up by itself");
        assertEquals(Optional.empty(), page.model().pictures());
        press(robot, "#arrival-apply");
        assertEquals(List.of(), catalog.byCode("P-2").orElseThrow().pictures());
        assertTrue(page.model().opened().get().isEmpty());
        assertEquals(List.of(), page.office.troubles);
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
        assertEquals(Optional.of(pictures), page.model().pictures());
        assertEquals(1, page.preview().changes().getFirst().after().pictures().size());
        press(robot, "#pictures-none");
        assertEquals(Set.of(), page.shelf.kept, "what was kept for nothing is thrown away");
        drop(robot, Files.writeString(folder.resolve("evil.zip"), "no archive"));
        assertTrue(says(robot, "This is not a zip archive"));
        assertEquals(Optional.empty(), page.model().pictures());
        assertTrue(page.shown().preview().isPresent(), "the file itself can still be taken");
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
}
