package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.design.Motion;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Nobody is told that her photo is erased who has brought none. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class WithoutAPhotoTest {
    @TempDir
    static Path folder;

    private final AtomicLong now = new AtomicLong(TimeUnit.HOURS.toNanos(1));
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
    }

    @ParameterizedTest
    @CsvSource({"ja, 写真", "en, photo", "zh-Hans, 照片", "ko, 사진"})
    void photosAreNamedWhereThereIsOneAlone(String tag, String photo, FxRobot robot) {
        robot.interact(() -> {
            SampleShop shop = new SampleShop(folder);
            ShopperWindow window =
                    SampleWindow.show(stage, shop, new SampleDesk(shop), 540, 960, now::get, Motion.STILL);
            Locale language = Locale.forLanguageTag(tag);
            assertEquals(List.of(true, true, true), said(window, language, shop.looks(), true, photo));
            assertEquals(List.of(false, false, false), said(window, language, shop.told(), false, photo));
        });
    }

    /** Whether a photo is named in what the button says that deletes, on the veil and at goodbye. */
    private List<Boolean> said(ShopperWindow window, Locale language, Step step, boolean had, String photo) {
        window.show(new Visit(1, language, step));
        boolean button = window.lookup("#delete-now").getAccessibleText().contains(photo);
        now.addAndGet(TimeUnit.SECONDS.toNanos(50));
        window.watch();
        boolean veil = words(window.lookup(".idle-veil")).anyMatch(said -> said.contains(photo));
        window.show(new Visit(1, language, new Step.Goodbye(had)));
        return List.of(button, veil, words(window.lookup(".goodbye")).anyMatch(said -> said.contains(photo)));
    }

    private static Stream<String> words(Node node) {
        return node.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText().replace("\n", ""));
    }
}
