package dev.awase.staff.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.analytics.Call;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.ListCatalog;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Look;
import dev.awase.coordination.Wish;
import dev.awase.design.PictureCache;
import dev.awase.item.Item;
import dev.awase.item.ToneName;
import dev.awase.session.ShopFloor;
import dev.awase.staff.Area;
import dev.awase.staff.SampleOffice;
import dev.awase.staff.StaffWindow;
import dev.awase.staff.Thumbnails;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class HelpPageTest {
    private final CallsInMemory calls = new CallsInMemory();
    private final ListCatalog catalog = new ListCatalog();
    private final Clock clock = Clock.fixed(HelpModelTest.NOON.plusSeconds(65), ZoneOffset.UTC);
    private final SampleOffice office = new SampleOffice();
    private Optional<byte[]> lent = Optional.empty();
    private final HelpModel model = new HelpModel(calls, office.errands(), clock, () -> "Mori", () -> {}, _ -> lent);
    private StaffWindow window;

    @Start
    void start(Stage stage) {
        catalog.add("B-17", "bottom", ToneName.BLACK, 3);
        PictureCache pictures = new PictureCache(Runnable::run, Runnable::run, 1L << 20);
        window = office.show(
                stage,
                Area.HELP,
                at -> new HelpPage(
                        at, model, new FloorLook(catalog, clock), CatalogFixture.fashion(), new Thumbnails(pictures)),
                Locale.ENGLISH,
                clock,
                Runnable::run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void aCallShowsWhatSheBroughtAndAskedAndIsAnsweredByTouch(String language, FxRobot robot) {
        robot.interact(() -> window.speak(Locale.of(language)));
        assertTrue(robot.lookup("#help-quiet").tryQuery().isPresent());
        long number = calls.open(HelpModelTest.NOON, "", HelpModelTest.NAVY_TOP);
        robot.interact(model::look);
        String words = words(robot);
        assertTrue(words.contains("Is it washable?"), words);
        assertTrue(words.contains(ToneName.NAVY.label(Locale.of(language))), words);
        assertTrue(words.contains("1:05"), words);
        assertTrue(words.contains("1F · A · 1"), () -> "where what goes with it stands: " + words);
        touch(robot, "#call-coming");
        assertEquals(
                "Mori",
                calls.call(number)
                        .orElseThrow()
                        .answer(Call.Kind.COMING)
                        .orElseThrow()
                        .who());
        assertTrue(robot.lookup("#call-coming").queryButton().isDisabled());
        touch(robot, "#call-solved");
        assertTrue(calls.call(number).orElseThrow().over());
        assertTrue(robot.lookup("#help-quiet").tryQuery().isPresent());
    }

    @Test
    void thePhotoShowsWhileSheAgreesAndNoLonger(FxRobot robot) throws IOException {
        long number = calls.open(HelpModelTest.NOON, "", HelpModelTest.NAVY_TOP);
        robot.interact(model::look);
        assertFalse(pictured(robot), "she was not asked yet");
        lent = Optional.of(jpeg());
        robot.interact(() -> model.lookAtPhoto(number));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(pictured(robot));
        lent = Optional.empty();
        robot.interact(() -> model.lookAtPhoto(number));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(pictured(robot));
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private boolean pictured(FxRobot robot) {
        return robot.lookup("#call-photo")
                .lookup((Node node) -> node instanceof ImageView)
                .tryQuery()
                .isPresent();
    }

    @Test
    void theBannerShowsOnlyWhileItRings(FxRobot robot) {
        robot.interact(() -> window.announce(at -> new CallBanner(model, at, () -> window.go(Area.HELP))));
        robot.interact(() -> window.shift().lock());
        assertFalse(robot.lookup("#call-banner").query().isVisible());
        calls.open(HelpModelTest.NOON, "", HelpModelTest.NAVY_TOP);
        robot.interact(() -> {
            model.look();
            ((CallBanner) robot.lookup("#call-banner").query()).refresh();
        });
        assertTrue(robot.lookup("#call-banner").query().isVisible(), "also while the console is locked");
        assertFalse(words(robot).contains("washable"), "and without a word of hers");
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

    /** The kiosk's own floor over a list of products. */
    private record FloorLook(ListCatalog catalog, Clock clock) implements KioskLook {
        @Override
        public Look look(Item shown, Optional<ProductId> opened) {
            Coordinator coordinator = new Coordinator(CatalogFixture.fashion(), CoordinationSettings.DEFAULT);
            return new ShopFloor(catalog, CatalogFixture.fashion(), coordinator, clock).look(shown, Wish.NONE);
        }

        @Override
        public Optional<Product> product(ProductId id) {
            return catalog.product(id);
        }
    }
}
