package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.ReaderException;
import dev.awase.camera.LensSettings;
import dev.awase.catalog.Product;
import dev.awase.catalog.Texts;
import dev.awase.coordination.Match;
import dev.awase.design.BrandSettings;
import dev.awase.design.Motion;
import dev.awase.design.PhoneReader;
import dev.awase.design.QrCode;
import dev.awase.design.ScreenSettings;
import dev.awase.design.Stance;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import dev.awase.shopper.takehome.ShopAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A phone's reader pointed at the list. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class TakeHomeTest {
    @TempDir
    static Path folder;

    private Stage stage;
    private SampleShop shop;
    private SampleDesk desk;
    private ShopperWindow window;

    @Start
    void start(Stage given) {
        stage = given;
        shop = new SampleShop(folder);
        desk = new SampleDesk(shop);
    }

    @Test
    void aPhoneReadsTheListItself(FxRobot robot) throws Exception {
        show(robot, ScreenSettings.DEFAULT, ShopAddress.NONE, Locale.ENGLISH, shop.takeHome(false));
        assertEquals("""
                Hinata
                Wide wool trousers ¥9,800
                  1F · B · 3 · S0
                Leather loafers ¥18,200
                  1F · B · 3 · S4
                Wool chesterfield coat ¥24,500
                  2F · B · 3 · S7
                Leather tote bag ¥15,900
                  2F · B · 3 · S9
                Together ¥68,400""", read(robot));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "zh-Hans", "ko"})
    void inEachLanguageNothingIsLost(String tag, FxRobot robot) throws Exception {
        show(robot, ScreenSettings.DEFAULT, ShopAddress.NONE, Locale.forLanguageTag(tag), shop.takeHome(true));
        String read = read(robot);
        for (Match piece : shop.takeHome(true).pieces()) {
            assertTrue(read.contains(piece.product().name().in(Locale.forLanguageTag(tag))), read);
            assertTrue(read.contains(piece.product().sku()), read);
        }
    }

    /** The longest look there is, with names as long as any catalog has them, on the smallest panels. */
    @ParameterizedTest
    @ValueSource(doubles = {398, 200, 135, 90})
    void aLongLookSaysLessOfEachPieceAndIsStillRead(double shortSide, FxRobot robot) throws Exception {
        ScreenSettings panel = new ScreenSettings(shortSide, shortSide * 16 / 9, 700, Stance.DEFAULT);
        List<Match> pieces = IntStream.range(0, 8).mapToObj(this::wordy).toList();
        show(robot, panel, ShopAddress.NONE, Locale.JAPANESE, new Step.TakeHome(shop.looks(), pieces, false));
        String read = read(robot);
        for (Match piece : pieces) {
            assertTrue(read.contains(piece.product().sku()), read);
        }
        QrCode code = robot.lookup("#code").queryAs(QrCode.class);
        double module = code.getWidth() / code.modules() / 540 * shortSide;
        assertTrue(module >= 1.3, "a module has " + module + " mm");
        assertTrue(code.modules() <= 113, "a shaking hand");
    }

    @Test
    void oneProductOfWhichTheShopHasAPageIsThatPage(FxRobot robot) throws Exception {
        ShopAddress web = new ShopAddress(Optional.of("https://shop.example/p/{sku}"));
        Step.TakeHome one = new Step.TakeHome(shop.detail(), List.of(shop.match(0)), false);
        show(robot, ScreenSettings.DEFAULT, web, Locale.ENGLISH, one);
        assertEquals("https://shop.example/p/S0", read(robot));
        show(robot, ScreenSettings.DEFAULT, web, Locale.ENGLISH, shop.takeHome(false));
        assertTrue(read(robot).contains("S4\n  https://shop.example/p/S4"), "of several each has its own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://shop.example/p/{sku}",
                "javascript:alert({sku})",
                "https://shop.example/p/",
                "https:///{sku}",
                "https://user:word@shop.example/{sku}",
                "tel:{sku}"
            })
    void whatIsNoSafeAddressOfAPageIsRefused(String pattern) {
        Optional<String> written = Optional.of(pattern);
        assertThrows(IllegalArgumentException.class, () -> new ShopAddress(written));
    }

    /** The guard itself can fail: with the dark taken out nothing is read. */
    @Test
    void aCodeWithoutItsDarkIsNotRead(FxRobot robot) {
        show(robot, ScreenSettings.DEFAULT, ShopAddress.NONE, Locale.ENGLISH, shop.takeHome(false));
        robot.interact(
                () -> robot.lookup("#code").queryAs(QrCode.class).getChildren().clear());
        assertThrows(ReaderException.class, () -> read(robot));
    }

    private Match wordy(int i) {
        Product plain = shop.product(i);
        Texts name = new Texts(Map.of("ja", "とても長い名前のとてもあたたかい".repeat(8) + i, "en", "long ".repeat(40)));
        Product wordy = new Product(
                plain.id(),
                plain.sku(),
                plain.gtin(),
                name,
                plain.description(),
                plain.brand(),
                plain.item(),
                plain.fit(),
                plain.price(),
                plain.pictures(),
                plain.web(),
                plain.from(),
                plain.until(),
                plain.variants(),
                plain.place());
        return new Match(wordy, shop.match(i).score());
    }

    private void show(FxRobot robot, ScreenSettings panel, ShopAddress web, Locale language, Step step) {
        Storefront plain = Storefront.of(shop.pictures);
        Storefront front = new Storefront(
                plain.pictures(),
                panel,
                LensSettings.DEFAULT,
                plain.languages(),
                plain.timeouts(),
                plain.hours(),
                new BrandSettings(Optional.of("Hinata"), Optional.empty(), Optional.empty()),
                plain.privacy(),
                web);
        robot.interact(() -> {
            window = SampleWindow.show(stage, front, desk, 540, 960, System::nanoTime, Motion.STILL);
            window.show(new Visit(1, language, step));
        });
    }

    private String read(FxRobot robot) throws ReaderException {
        AtomicReference<WritableImage> seen = new AtomicReference<>();
        robot.interact(() -> seen.set(window.getScene().snapshot(null)));
        return PhoneReader.read(seen.get());
    }
}
