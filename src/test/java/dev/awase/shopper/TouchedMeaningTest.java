package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.design.Touch;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleAction;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** This machine reads Japanese and English: in the other languages it is told what a touched question means. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class TouchedMeaningTest {
    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
    }

    @ParameterizedTest
    @CsvSource({
        "ko, L 사이즈가 있나요?, Do you have it in L?",
        "zh-Hans, 有 L 码吗？, Do you have it in L?",
        "ja, Lサイズはありますか, Lサイズはありますか"
    })
    void itSaysWhatItMeans(String tag, String words, String meant, FxRobot robot) {
        SampleShop shop = new SampleShop(folder);
        SampleDesk desk = new SampleDesk(shop);
        Locale language = Locale.forLanguageTag(tag);
        Step.Ask fresh = new SampleTalk(shop, language).fresh(shop.detail(), Step.Hearing.READY);
        robot.interact(() -> {
            ShopperWindow window = SampleWindow.show(stage, shop, desk, 540, 960);
            window.show(new Visit(1, language, fresh));
            window.applyCss();
            window.layout();
            ((Touch) window.lookup("#ask-chip-2")).executeAccessibleAction(AccessibleAction.FIRE);
        });
        assertEquals(List.of(new Intent.AskWords(words, meant)), desk.asked);
    }
}
