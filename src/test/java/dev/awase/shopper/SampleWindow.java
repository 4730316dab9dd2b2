package dev.awase.shopper;

import dev.awase.design.Motion;
import dev.awase.design.PictureCache;
import dev.awase.design.Typefaces;
import dev.awase.design.Viewing;
import java.time.Clock;
import java.util.function.LongSupplier;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The shopper's window on a test's stage. */
final class SampleWindow {
    private SampleWindow() {}

    static ShopperWindow show(Stage stage, SampleShop shop, Desk desk, int width, int height) {
        return show(stage, shop, desk, width, height, System::nanoTime);
    }

    static ShopperWindow show(Stage stage, SampleShop shop, Desk desk, int width, int height, LongSupplier nanos) {
        return show(stage, shop, desk, width, height, nanos, Motion.STILL);
    }

    static ShopperWindow show(
            Stage stage, SampleShop shop, Desk desk, int width, int height, LongSupplier nanos, Motion motion) {
        return show(stage, Storefront.of(shop.pictures), desk, width, height, nanos, motion);
    }

    static ShopperWindow show(
            Stage stage, Storefront front, Desk desk, int width, int height, LongSupplier nanos, Motion motion) {
        ShopperWindow window = new ShopperWindow(
                desk,
                new PictureCache(Runnable::run, Runnable::run, 64L << 20),
                front,
                Typefaces.load(),
                Viewing.STANDARD.with(motion),
                Clock.systemUTC(),
                nanos);
        if (stage.getScene() != null) {
            // What moves while it is on a screen stops when it leaves one.
            stage.getScene().setRoot(new StackPane());
        }
        stage.setFullScreen(false);
        if (stage.getScene() != null) {
            // What runs in the window before stops with it.
            stage.getScene().setRoot(new StackPane());
        }
        stage.setScene(new Scene(window, width, height));
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        return window;
    }
}
