package dev.awase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.NotFoundException;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** A phone's reader, pointed at what is drawn. */
@ExtendWith(ApplicationExtension.class)
class QrCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://shop.example/a?b=c", "ニット ¥12,800 — 2F 棚B-3", "毛衣\n针织衫", "니트"})
    void aPhoneReadsTheVeryWords(String words) throws Exception {
        assertEquals(words, PhoneReader.read(drawn(words, 400)));
    }

    @Test
    void aLongListIsReadToo() throws Exception {
        String list = "ウールのクルーネックニット 12,800\n".repeat(20);
        assertEquals(list, PhoneReader.read(drawn(list, 480)));
    }

    @Test
    void itStaysWithinItsSideAndEachModuleIsWholePixels() {
        QrCode code = new QrCode("awase", "a code", 250);
        assertTrue(code.getMaxWidth() <= 250);
        assertEquals(0, code.getMaxWidth() % code.modules());
    }

    @Test
    void moreThanACodeHoldsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new QrCode("あ".repeat(2000), "a code", 500));
    }

    /** What cannot fail shows nothing: a code with its dark gone is not read. */
    @Test
    void aBlankCodeIsNotRead() {
        assertThrows(
                NotFoundException.class,
                () -> PhoneReader.read(onScreen(() -> {
                    QrCode code = new QrCode("awase", "a code", 250);
                    code.getChildren().clear();
                    return photo(code);
                })));
    }

    private static WritableImage drawn(String words, double side) throws Exception {
        return onScreen(() -> photo(new QrCode(words, "a code", side)));
    }

    private static WritableImage photo(QrCode code) {
        StackPane night = new StackPane(code);
        night.setStyle("-fx-background-color: black");
        Scene scene = new Scene(night, code.getMaxWidth() + 40, code.getMaxHeight() + 40);
        return scene.snapshot(null);
    }

    private static WritableImage onScreen(java.util.function.Supplier<WritableImage> work) throws Exception {
        CompletableFuture<WritableImage> picture = new CompletableFuture<>();
        Platform.runLater(() -> picture.complete(work.get()));
        return picture.get();
    }
}
