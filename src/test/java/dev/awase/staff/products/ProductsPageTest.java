package dev.awase.staff.products;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Place;
import dev.awase.catalog.Product;
import dev.awase.design.PictureCache;
import dev.awase.item.Fit;
import dev.awase.item.Formality;
import dev.awase.item.Pattern;
import dev.awase.item.Swatch;
import dev.awase.item.ToneName;
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
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
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
class ProductsPageTest {
    private static final int MANY = 130;

    @TempDir
    static Path folder;

    private final SampleOffice office = new SampleOffice();
    private SampleProducts shop;
    private ProductsModel model;
    private StaffWindow window;

    @Start
    void start(Stage stage) throws Exception {
        shop = new SampleProducts(Files.createTempDirectory(folder, "home"), MANY);
        Thumbnails thumbnails = new Thumbnails(new PictureCache(Runnable::run, Runnable::run, 1L << 20));
        window = office.show(
                stage,
                Area.PRODUCTS,
                at -> {
                    model = shop.model(at);
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
    void productsAreFoundAndTheirPriceIsMendedAndTakenBack(String language, FxRobot robot) {
        robot.interact(() -> window.speak(Locale.of(language)));
        assertTrue(words(robot, "#product-count").contains("130"), words(robot, "#product-count"));
        type(robot, "#product-search", "P-042");
        assertEquals(1, table(robot).getItems().size());
        choose(robot, 0);
        type(robot, "#price", "１２，０００円");
        robot.interact(() -> robot.lookup("#price").queryAs(TextField.class).fireEvent(new ActionEvent()));
        assertEquals(12_000, product("P-042").price().regular(), "as people type amounts");
        assertEquals("product.price", office.changes.getLast().action());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(9_900, product("P-042").price().regular());
    }

    @Test
    void whatIsNoPriceIsToldAndChangesNothing(FxRobot robot) {
        type(robot, "#product-search", "P-042");
        choose(robot, 0);
        type(robot, "#sale-price", "10000");
        robot.interact(
                () -> robot.lookup("#sale-price").queryAs(TextField.class).fireEvent(new ActionEvent()));
        assertTrue(robot.lookup(".toast.trouble").tryQuery().isPresent());
        assertTrue(product("P-042").price().sale().isEmpty());
    }

    @Test
    void aChipShowsWhatLacksAndAllOfItIsChangedInOneStep(FxRobot robot) {
        ToggleButton chip = robot.lookup("#lack-picture").queryAs(ToggleButton.class);
        assertTrue(chip.getText().contains("130"), chip.getText());
        robot.interact(chip::fire);
        assertEquals(MANY, table(robot).getItems().size());
        press(robot, "#bulk-all");
        type(robot, "#bulk-floor", "3F");
        press(robot, "#bulk-place");
        assertEquals("3F", product("P-001").place().orElseThrow().floor());
        assertEquals("3F", product("P-130").place().orElseThrow().floor());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("1F", product("P-130").place().orElseThrow().floor());
    }

    @Test
    void rowsFarDownAreReadWhenTheyAreLookedAt(FxRobot robot) {
        assertEquals(MANY, table(robot).getItems().size());
        robot.interact(() -> table(robot).scrollTo(MANY - 1));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            Optional<Product> last =
                    table(robot).getItems().get(MANY - 1).product().get();
            assertEquals("P-001", last.map(Product::sku).orElse(""), "the newest come first");
        });
    }

    @Test
    void aProductIsTakenOutAndPutBack(FxRobot robot) {
        type(robot, "#product-search", "P-042");
        choose(robot, 0);
        press(robot, "#product-remove");
        assertTrue(shop.catalog.byCode("P-042").isEmpty());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(shop.catalog.byCode("P-042").isEmpty());
    }

    @Test
    void aCellIsTypedIntoAndTabGoesOnToTheNext(FxRobot robot) {
        type(robot, "#product-search", "P-042");
        choose(robot, 0);
        robot.interact(() -> table(robot).requestFocus());
        key(robot, KeyCode.F2);
        type(robot, "#cell-name", "Red tote");
        key(robot, KeyCode.TAB);
        assertEquals("Red tote", product("P-042").name().in(Locale.ENGLISH));
        assertTrue(robot.lookup("#cell-category").tryQuery().isPresent(), "the kind is next");
        key(robot, KeyCode.TAB);
        type(robot, "#cell-price", "8,800");
        key(robot, KeyCode.TAB);
        type(robot, "#cell-sale", "9900");
        key(robot, KeyCode.ENTER);
        assertTrue(robot.lookup(".toast.trouble").tryQuery().isPresent(), "a reduced price above the full one");
        type(robot, "#cell-sale", "7700");
        key(robot, KeyCode.TAB);
        type(robot, "#cell-place", "2F / Bags / B-4");
        key(robot, KeyCode.ENTER);
        assertEquals(8_800, product("P-042").price().regular());
        assertEquals(7_700, product("P-042").price().now());
        assertEquals(new Place("2F", "Bags", "B-4"), product("P-042").place().orElseThrow());
        assertEquals("2F · Bags · B-4", office.changes.getLast().after());
    }

    @Test
    void escapeLeavesACellAsItWas(FxRobot robot) {
        type(robot, "#product-search", "P-042");
        choose(robot, 0);
        robot.interact(() -> table(robot).requestFocus());
        key(robot, KeyCode.ENTER);
        type(robot, "#cell-name", "Never");
        key(robot, KeyCode.ESCAPE);
        assertTrue(robot.lookup("#cell-name").tryQuery().isEmpty());
        assertFalse(product("P-042").name().in(Locale.ENGLISH).contains("Never"));
        assertEquals(List.of(), office.changes);
    }

    @Test
    void theDrawerStaysOpenAndShowsWhatWasChangedInTheTable(FxRobot robot) {
        type(robot, "#product-search", "P-042");
        choose(robot, 0);
        robot.interact(() -> table(robot).requestFocus());
        key(robot, KeyCode.F2);
        type(robot, "#cell-name", "Red tote");
        key(robot, KeyCode.ENTER);
        assertEquals(
                "Red tote", robot.lookup("#name-en").queryAs(TextField.class).getText());
    }

    @Test
    void theDrawerMendsWordsColorsAndSizes(FxRobot robot) {
        type(robot, "#product-search", "P-042");
        choose(robot, 0);
        robot.interact(() -> {
            TextArea words = robot.lookup("#description-ja").queryAs(TextArea.class);
            words.requestFocus();
            words.setText("赤い鞄");
            robot.lookup("#product-search").query().requestFocus();
        });
        assertEquals("赤い鞄", product("P-042").description().in(Locale.JAPANESE));
        pick(robot, "#fit", "Men");
        assertEquals(Fit.MEN, product("P-042").fit());
        pick(robot, "#pattern", "Checked");
        pick(robot, "#tone-2", "navy");
        assertEquals(
                List.of(ToneName.RED, ToneName.NAVY),
                product("P-042").item().palette().swatches().stream()
                        .map(Swatch::name)
                        .toList());
        assertEquals(Pattern.CHECKED, product("P-042").item().pattern());
        type(robot, "#size-new", "L");
        type(robot, "#size-new-sku", "P-042-L");
        type(robot, "#size-new-pieces", "４");
        press(robot, "#size-add");
        assertEquals(4, product("P-042").variants().getLast().stock());
        assertTrue(robot.lookup("#stock-P-042-L").tryQuery().isPresent(), "the new size is in the drawer");
        leave(robot, "#gtin-P-042-L", "４９ 0123-4567 890");
        Node code = robot.lookup("#gtin-P-042-L").query();
        assertTrue(code.getPseudoClassStates().contains(PseudoClass.getPseudoClass("danger")), "a wrong check digit");
        leave(robot, "#gtin-P-042-L", "４９ 0123-4567 894");
        assertEquals(
                Optional.of("4901234567894"),
                product("P-042").variants().getLast().gtin());
        press(robot, "#size-remove-P-042-L");
        assertTrue(robot.lookup("#stock-P-042-L").tryQuery().isEmpty());
    }

    @Test
    void picturesAreAddedReadAndPutInOrder(FxRobot robot) {
        type(robot, "#product-search", "P-042");
        choose(robot, 0);
        robot.interact(() -> model.addPictures(product("P-042"), List.of(Path.of("/a.jpg"), Path.of("/b.jpg"))));
        press(robot, "#picture-later-0");
        assertEquals(
                List.of(Path.of("/b.jpg"), Path.of("/a.jpg")), product("P-042").pictures());
        robot.drag("#picture-1", MouseButton.PRIMARY).dropTo("#picture-0");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                List.of(Path.of("/a.jpg"), Path.of("/b.jpg")), product("P-042").pictures());
        press(robot, "#colors-read");
        assertEquals(ToneName.BLUE, product("P-042").item().palette().main().name());
    }

    @Test
    void manyAreChangedInWhatTheyAreWornFor(FxRobot robot) {
        press(robot, "#bulk-all");
        pick(robot, "#bulk-formality-choice", "Formal");
        press(robot, "#bulk-formality");
        press(robot, "#bulk-all");
        type(robot, "#bulk-material-words", "leather");
        press(robot, "#bulk-material");
        press(robot, "#bulk-all");
        type(robot, "#bulk-size-words", "one size");
        press(robot, "#bulk-size");
        assertEquals(Optional.of(Formality.FORMAL), product("P-130").item().formality());
        assertEquals(Optional.of("leather"), product("P-001").item().material());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Optional.empty(), product("P-130").item().material());
        assertEquals(Optional.of(Formality.FORMAL), product("P-130").item().formality());
    }

    @SuppressWarnings("unchecked")
    private static void pick(FxRobot robot, String box, String words) {
        robot.interact(() -> {
            ComboBox<Choice<?>> choices = robot.lookup(box).queryAs(ComboBox.class);
            choices.setValue(choices.getItems().stream()
                    .filter(choice -> choice.words().equals(words))
                    .findFirst()
                    .orElseThrow());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Product product(String sku) {
        return shop.catalog.byCode(sku).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static TableView<Row> table(FxRobot robot) {
        return robot.lookup("#product-table").queryAs(TableView.class);
    }

    private static void choose(FxRobot robot, int row) {
        robot.interact(() -> {
            table(robot).getItems().get(row);
            table(robot).getSelectionModel().clearAndSelect(row);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void type(FxRobot robot, String field, String words) {
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(words));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void leave(FxRobot robot, String field, String words) {
        robot.interact(() -> {
            TextField typed = robot.lookup(field).queryAs(TextField.class);
            typed.requestFocus();
            typed.setText(words);
            robot.lookup("#product-search").query().requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void key(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String words(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Label.class).getText();
    }
}
