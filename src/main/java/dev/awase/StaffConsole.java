package dev.awase;

import dev.awase.access.Member;
import dev.awase.access.Role;
import dev.awase.access.SqliteTrail;
import dev.awase.design.PictureCache;
import dev.awase.design.Stance;
import dev.awase.design.Strings;
import dev.awase.design.Turned;
import dev.awase.design.Typefaces;
import dev.awase.design.pad.Typing;
import dev.awase.staff.Area;
import dev.awase.staff.ShiftWatch;
import dev.awase.staff.StaffWindow;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
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
    private final StaffPages pages;
    private final Stage stage;
    private final CountDownLatch closed = new CountDownLatch(1);

    private StaffConsole(StaffWindow window, StaffPages pages, Stage stage) {
        this.window = window;
        this.pages = pages;
        this.stage = stage;
        stage.setOnHidden(_ -> {
            letGo(window, stage);
            closed.countDown();
        });
    }

    static StaffConsole open(Store store, SettingsWatch settings, WindowSize size) {
        Display.quietJavaFx();
        CompletableFuture<StaffConsole> opened = new CompletableFuture<>();
        Display.onScreen(() -> {
            try {
                StaffPages pages = pages(store, settings, false);
                StaffWindow window = window(pages, settings.now().language(), false);
                opened.complete(new StaffConsole(window, pages, stage(window, size)));
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
    static void above(Stage kiosk, Store store, SettingsWatch settings, Runnable closed) {
        Language language = settings.now().language();
        StaffPages pages = pages(store, settings, true);
        StaffWindow window = window(pages, language, true);
        watch(window, pages);
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setTitle("Awase");
        stage.initOwner(kiosk);
        Scene scene = window.scene(kiosk.getWidth(), kiosk.getHeight());
        // On a panel that the kiosk turns by itself, so does the console; lists that drop down stay the system's.
        Stance stance = settings.now().screen().stance();
        if (stance.degrees(kiosk.getWidth(), kiosk.getHeight()) != 0) {
            scene.setRoot(new Group());
            scene.setRoot(new Turned(window, stance));
        }
        stage.setScene(scene);
        stage.setX(kiosk.getX());
        stage.setY(kiosk.getY());
        stage.setWidth(kiosk.getWidth());
        stage.setHeight(kiosk.getHeight());
        window.backTo(() -> {
            window.shift().lock();
            stage.hide();
        });
        stage.setOnHidden(_ -> {
            letGo(window, stage);
            closed.run();
        });
        stage.show();
        window.speak(language.staffed());
        stage.toFront();
    }

    private static void letGo(StaffWindow window, Stage stage) {
        window.shift().lock();
        // A node out of its scene stops its timers: without this each console that was opened would go on ringing.
        stage.getScene().setRoot(new Group());
    }

    /** Waits until the window is closed. */
    void untilClosed() throws InterruptedException {
        Display.onScreen(() -> watch(window, pages));
        closed.await();
        pages.finish();
    }

    /** Closes it, and waits for what its pages have begun. */
    void close() throws InterruptedException {
        Platform.runLater(stage::hide);
        closed.await();
        pages.finish();
    }

    /**
     * Saves a picture of each page that this role may see, in each language that can be shown, and of the entrance: as it
     * is at the first start, and with people who exist for these pictures alone.
     */
    List<Path> shoot(Path folder, Role role) {
        StaffShots shots = new StaffShots(stage.getScene(), folder);
        List<Path> taken = new ArrayList<>();
        for (Locale language : Typefaces.load().staffed()) {
            Strings strings = Strings.of(language);
            List<Member> people = Arrays.stream(Role.values())
                    .map(each -> new Member(strings.text("staff.role." + each.id()), each))
                    .toList();
            taken.add(shots.take("first-" + language, () -> entrance(language, List.of())));
            taken.add(shots.take("entrance-" + language, () -> entrance(language, people)));
            Member shown = new Member(strings.text("staff.role." + role.id()), role);
            shots.onScreen(() -> window.shift().begin(shown));
            for (Area area : window.areas()) {
                taken.add(shots.take(area.id() + "-" + language, () -> window.go(area)));
            }
        }
        return taken;
    }

    private void entrance(Locale language, List<Member> people) {
        pages.atTheDoor(new ShownMembers(people));
        window.shift().lock();
        window.speak(language);
    }

    private static StaffPages pages(Store store, SettingsWatch settings, boolean besideKiosk) {
        ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
        PictureCache pictures = new PictureCache(background, Platform::runLater, PICTURE_BYTES);
        pictures.warm();
        return new StaffPages(store, settings, background, pictures, besideKiosk);
    }

    /** {@code touch} says that there is no keyboard: keys come up on the screen. */
    private static StaffWindow window(StaffPages pages, Language language, boolean touch) {
        Typefaces typefaces = Typefaces.load();
        StaffWindow window = new StaffWindow(
                own -> new StaffWindow.Desk(
                        pages.errands(own::trouble),
                        new SqliteTrail(pages.store().database()),
                        Clock.system(ZoneId.systemDefault())),
                pages.byArea(),
                pages::entrance,
                typefaces,
                language.staffed());
        pages.leadThrough(window);
        window.changePinIn(pages::ownPin);
        window.writeWith(new Typing(typefaces.staffed(), pages::writeKana, System::nanoTime), pages.pictures(), touch);
        window.announce(office -> pages.banner(office, () -> window.go(Area.HELP)));
        return window;
    }

    private static void watch(StaffWindow window, StaffPages pages) {
        ShiftWatch.of(window.shift(), pages.members(), pages.errands(window::trouble));
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
