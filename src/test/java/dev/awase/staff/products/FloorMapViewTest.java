package dev.awase.staff.products;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.FloorMap.Box;
import dev.awase.catalog.Place;
import dev.awase.design.PictureCache;
import dev.awase.staff.Area;
import dev.awase.staff.SampleOffice;
import dev.awase.staff.StaffWindow;
import dev.awase.staff.Thumbnails;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
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
class FloorMapViewTest {
    private static final Place BAGS = new Place("2F", "Bags", "");

    @TempDir
    static Path folder;

    private final SampleOffice office = new SampleOffice();
    private SampleProducts shop;
    private StaffWindow window;

    @Start
    void start(Stage stage) throws Exception {
        shop = new SampleProducts(Files.createTempDirectory(folder, "home"), 6);
        ProductsModel before = shop.model(office.in(Locale.ENGLISH, Clock.systemUTC()));
        for (String sku : List.of("P-001", "P-002", "P-003")) {
            before.amend("product.place", shop.product(sku), new Amendment.Stands(Optional.empty()));
        }
        before.amend("product.place", shop.product("P-004"), new Amendment.Stands(Optional.of(BAGS)));
        shop.map.addFloor("2F");
        shop.map.draw("2F", "Bags", Optional.of(new Box(0.1, 0.1, 0.4, 0.4)));
        Thumbnails thumbnails = new Thumbnails(new PictureCache(Runnable::run, Runnable::run, 1L << 20));
        window = office.show(
                stage,
                Area.PRODUCTS,
                at -> {
                    ProductsModel model = shop.model(at);
                    return new ProductsPage(at, model, shop.floorMap(model, at), shop.taxonomy, thumbnails);
                },
                Locale.ENGLISH,
                Clock.systemUTC(),
                Runnable::run);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void aProductIsDraggedOntoAZoneAndTakenBack(String language, FxRobot robot) {
        robot.interact(() -> window.speak(Locale.of(language)));
        press(robot, "#part-map");
        assertTrue(words(robot, "#map-count").contains("3"), words(robot, "#map-count"));
        robot.drag("P-002", MouseButton.PRIMARY).dropTo("#zone-Bags");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Optional.of(BAGS), shop.product("P-002").place());
        assertTrue(words(robot, "#map-count").contains("2"), "it no longer waits");
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Optional.empty(), shop.product("P-002").place());
    }

    @Test
    void theKeysHangWhatIsSelectedAndMoveAndSizeAZone(FxRobot robot) {
        press(robot, "#part-map");
        robot.interact(() -> robot.lookup("#map-list")
                .queryAs(ListView.class)
                .getSelectionModel()
                .selectRange(0, 2));
        robot.interact(() -> robot.lookup("#zone-Bags").query().requestFocus());
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Optional.of(BAGS), shop.product("P-003").place());
        assertEquals(Optional.of(BAGS), shop.product("P-002").place());
        assertEquals(Optional.empty(), shop.product("P-001").place());
        robot.interact(() -> robot.lookup("#zone-Bags").query().requestFocus());
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0.12, box().x(), 1e-9);
        robot.interact(() -> robot.lookup("#zone-Bags").query().requestFocus());
        robot.press(KeyCode.SHIFT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0.42, box().height(), 1e-9);
    }

    @Test
    void aZoneIsDraggedToItsPlaceAndBack(FxRobot robot) {
        press(robot, "#part-map");
        robot.drag("#zone-Bags", MouseButton.PRIMARY).moveBy(60, 0).drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(box().x() > 0.15, () -> box().toString());
        assertEquals(0.1, box().y(), 0.01);
        assertEquals("map.zone", office.changes.getLast().action());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0.1, box().x());
    }

    @Test
    void floorsAndZonesAreAddedByTheirNames(FxRobot robot) {
        press(robot, "#part-map");
        press(robot, "#map-add-floor");
        assertTrue(robot.lookup(".toast.trouble").tryQuery().isPresent(), "a floor has a name");
        type(robot, "#map-new", "B1");
        press(robot, "#map-add-floor");
        type(robot, "#map-new", "Shoes");
        press(robot, "#map-add-zone");
        assertTrue(shop.map.spot(new Place("B1", "Shoes", "")).isPresent());
        assertTrue(robot.lookup("#zone-Shoes").tryQuery().isPresent());
    }

    private Box box() {
        return shop.map.spot(BAGS).orElseThrow();
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void type(FxRobot robot, String field, String words) {
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(words));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String words(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Label.class).getText();
    }
}
