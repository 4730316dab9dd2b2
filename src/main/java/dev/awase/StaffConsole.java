package dev.awase;

import dev.awase.access.Member;
import dev.awase.access.Role;
import dev.awase.access.SqliteTrail;
import dev.awase.design.PictureCache;
import dev.awase.design.Strings;
import dev.awase.design.Typefaces;
import dev.awase.staff.Area;
import dev.awase.staff.Errands;
import dev.awase.staff.StaffWindow;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** The staff's console, wired by hand; a window of its own, or one beside the kiosk's in the same program. */
final class StaffConsole {
    static final WindowSize SIZE = new WindowSize(1280, 800);
    static final WindowSize HEADLESS = new WindowSize(1000, 800);

    /** Decoded thumbnails kept at hand. */
    private static final long PICTURE_BYTES = 96L << 20;

    private final StaffWindow window;
    private final Stage stage;
    private final CountDownLatch closed = new CountDownLatch(1);

    private StaffConsole(StaffWindow window, Stage stage) {
        this.window = window;
        this.stage = stage;
        stage.setOnHidden(_ -> closed.countDown());
    }

    static StaffConsole open(Store store, Settings settings, Language language, WindowSize size) {
        Display.quietJavaFx();
        CompletableFuture<StaffConsole> opened = new CompletableFuture<>();
        Kiosk.onScreen(() -> {
            try {
                StaffWindow window = window(store, settings, language);
                opened.complete(new StaffConsole(window, stage(window, size)));
            } catch (RuntimeException fault) {
                opened.completeExceptionally(fault);
            }
        });
        return opened.join();
    }

    /**
     * Opens the console above a kiosk's window, of its size and place, with a way back; on the screen's thread. A bare X
     * server without a window manager shows the newest window on top.
     */
    static void above(Stage kiosk, Store store, Settings settings, Language language, Runnable closed) {
        StaffWindow window = window(store, settings, language);
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setTitle("Awase");
        stage.initOwner(kiosk);
        stage.setScene(window.scene(kiosk.getWidth(), kiosk.getHeight()));
        stage.setX(kiosk.getX());
        stage.setY(kiosk.getY());
        stage.setWidth(kiosk.getWidth());
        stage.setHeight(kiosk.getHeight());
        window.backTo(() -> {
            window.shift().lock();
            stage.hide();
        });
        stage.setOnHidden(_ -> {
            // A node out of its scene stops its timers: without this each console that was opened would go on ringing.
            stage.getScene().setRoot(new Group());
            closed.run();
        });
        stage.show();
        window.speak(language.locale());
        stage.toFront();
    }

    /** Waits until the window is closed. */
    void untilClosed() throws InterruptedException {
        closed.await();
    }

    void close() {
        Platform.runLater(() -> {
            // As above a kiosk: what is out of its scene asks the shop's file for nothing any more.
            stage.getScene().setRoot(new Group());
            stage.hide();
        });
    }

    /** Saves a picture of each page that this role may see, in each language that can be shown, and of the entrance. */
    List<Path> shoot(Path folder, Role role) {
        StaffShots shots = new StaffShots(stage.getScene(), folder);
        List<Path> taken = new ArrayList<>();
        for (Locale language : Typefaces.load().offered()) {
            taken.add(shots.take("entrance-" + language, () -> {
                window.shift().lock();
                window.speak(language);
            }));
            // Nobody is at the keys: the member exists for these pictures alone and changes nothing.
            String name = Strings.of(language).text("staff.role." + role.id());
            shots.onScreen(() -> window.shift().begin(new Member(name, role)));
            for (Area area : window.areas()) {
                taken.add(shots.take(area.id() + "-" + language, () -> window.go(area)));
            }
        }
        return taken;
    }

    private static StaffWindow window(Store store, Settings settings, Language language) {
        ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
        PictureCache pictures = new PictureCache(background, Platform::runLater, PICTURE_BYTES);
        pictures.warm();
        StaffPages pages = new StaffPages(store, settings, pictures);
        StaffWindow window = new StaffWindow(
                own -> new StaffWindow.Desk(
                        new Errands(background, Platform::runLater, own::trouble),
                        new SqliteTrail(store.database()),
                        Clock.system(ZoneId.systemDefault())),
                pages.byArea(),
                pages::entrance,
                Typefaces.load(),
                language.locale());
        window.announce(office -> pages.banner(office, () -> window.go(Area.HELP)));
        return window;
    }

    private static Stage stage(StaffWindow window, WindowSize size) {
        Stage stage = new Stage();
        stage.setTitle("Awase");
        stage.getIcons().add(new Image("/assets/icons/awase-256.png"));
        stage.setScene(window.scene(size.width(), size.height()));
        Platform.setImplicitExit(false);
        stage.show();
        return stage;
    }
}
