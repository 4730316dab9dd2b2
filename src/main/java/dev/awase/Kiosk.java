package dev.awase;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.SqliteFloorMap;
import dev.awase.catalog.floor.FloorPlans;
import dev.awase.design.PictureCache;
import dev.awase.design.Turned;
import dev.awase.design.Typefaces;
import dev.awase.session.Intent;
import dev.awase.session.ShopFloor;
import dev.awase.session.ShopperSession;
import dev.awase.session.Step;
import dev.awase.shopper.Desk;
import dev.awase.shopper.ShopperWindow;
import dev.awase.upkeep.Renewal;
import dev.awase.voice.Chime;
import dev.awase.voice.ProgramSpeaker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongPredicate;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The shopper's kiosk, wired by hand, top to bottom in floor order. */
final class Kiosk {
    /** Decoded pictures kept at hand: some sixty cards at full size. */
    private static final long PICTURE_BYTES = 192L << 20;

    /** Three looks a second for a barcode before the lens. */
    private static final Duration GLANCE = Duration.millis(330);

    private static final Logger LOG = LoggerFactory.getLogger(Kiosk.class);

    private final ShopperSession session;
    private final Stage stage;
    private final PictureCache pictures;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Kiosk(ShopperSession session, Stage stage, PictureCache pictures, PhotoHatch hatch, List<Timeline> timers) {
        this.session = session;
        this.stage = stage;
        this.pictures = pictures;
        stage.setOnHidden(_ -> {
            // A timer that runs on holds the window with all its pictures.
            timers.forEach(Timeline::stop);
            session.idling().watchPassers(false);
            hatch.close();
            closed.countDown();
        });
    }

    /** Opens the window: over the whole screen, or of the given size with a frame that can be closed. */
    static Kiosk open(Store store, SettingsWatch watch, Optional<WindowSize> window) {
        return open(store, watch, window, Surroundings.SHOP);
    }

    /** The same, with something else around it than a shop. */
    static Kiosk open(Store store, SettingsWatch watch, Optional<WindowSize> window, Surroundings around) {
        return open(store, watch, Curtain.raise(window, () -> {}), () -> {}, Lenses::restartWanted, around);
    }

    /** Parts the curtain of a window that stands already; {@code drawn} runs when the first screen can be seen. */
    static Kiosk open(Store store, SettingsWatch watch, Curtain curtain, Runnable drawn) {
        return open(store, watch, curtain, drawn, Lenses::restartWanted, Surroundings.SHOP);
    }

    /**
     * Parts the curtain of a window that stands already, and has the kiosk watched for as long as it is open; {@code drawn}
     * runs when the first screen can be seen.
     */
    static Kiosk watched(Store store, SettingsWatch watch, Curtain curtain, Runnable drawn, Watchman watchman) {
        Kiosk kiosk = open(store, watch, curtain, drawn, () -> watchman.want(Renewal.Cause.CAMERA), Surroundings.SHOP);
        watchman.watch(
                new Watchman.Post(
                        Platform::runLater,
                        kiosk::idle,
                        at -> watch.now().hours().after(at)),
                kiosk::close);
        return kiosk;
    }

    private static Kiosk open(
            Store store,
            SettingsWatch watch,
            Curtain curtain,
            Runnable drawn,
            Runnable restartWanted,
            Surroundings around) {
        ShopFloor floor = store.floor();
        Fitter fitter = new Fitter(store, floor, restartWanted);
        Function<Settings, Fitting> fit = settings -> around.fitted().apply(fitter.fit(settings));
        Fitting fitting = fit.apply(watch.now());
        Executor background = background();
        CompletableFuture<Kiosk> opened = new CompletableFuture<>();
        Display.onScreen(() -> {
            try {
                ShopperSession session = session(store, floor, fitting);
                PictureCache pictures = new PictureCache(background, Platform::runLater, PICTURE_BYTES);
                ShopperWindow root = root(session, watch, fitting, pictures, around);
                PhotoHatch hatch = PhotoHatch.open(store.home().folder());
                List<Timeline> timers = new ArrayList<>(
                        List.of(each(GLANCE, session::glance), listen(session, root, store, hatch, around)));
                // What changed in the shop is taken up here, so that no shopper waits for it.
                timers.add(eachSecond(() -> background.execute(() -> refresh(floor))));
                Turned turned = new Turned(root, fitting.settings().screen().stance());
                Stage stage = curtain.part(turned, warmingUp(drawn, store, floor, background));
                follow(stage, store.faults(), background);
                Consumer<Fitting> taken = fresh -> {
                    turned.stand(fresh.settings().screen().stance());
                    root.furnish(fresh.front());
                    session.phone(fresh.phone());
                };
                timers.add(eachSecond(takeover(watch, fit, session, taken, store, background)::look));
                HiddenCorner.watch(root, new StaffDoor(stage, session, store, watch)::open);
                opened.complete(new Kiosk(session, stage, pictures, hatch, timers));
            } catch (RuntimeException fault) {
                opened.completeExceptionally(fault);
            }
        });
        return opened.join();
    }

    /** The window goes with its panel, whatever becomes of that. */
    private static void follow(Stage stage, FaultBook faults, Executor background) {
        DisplayWatch.ofThisMachine().follow(stage, () -> background.execute(() -> faults.note(FaultBook.DISPLAY)));
    }

    private static Takeover takeover(
            SettingsWatch watch,
            Function<Settings, Fitting> fit,
            ShopperSession session,
            Consumer<Fitting> taken,
            Store store,
            Executor background) {
        return new Takeover(watch, fit, session, taken, store.faults()::note, background, Platform::runLater);
    }

    /** Two threads for whatever takes time. */
    private static Executor background() {
        Executor threads = Executors.newFixedThreadPool(2, Kiosk::daemon);
        return work -> threads.execute(() -> unlessClosed(work));
    }

    /** All that the first shopper would wait for, done while she reads the first screen and not before there is one. */
    private static Runnable warmingUp(Runnable drawn, Store store, ShopFloor floor, Executor background) {
        return () -> {
            drawn.run();
            background.execute(store.taste()::taste);
            background.execute(store.reader()::warmUp);
            background.execute(floor::practice);
            background.execute(store::backUp);
        };
    }

    private static ShopperSession session(Store store, ShopFloor floor, Fitting fitting) {
        // Its work may wait for a model for seconds, while pictures go on being decoded.
        ExecutorService visits = Executors.newVirtualThreadPerTaskExecutor();
        ShopperSession session = new ShopperSession(
                fitting.camera(),
                store.reader(),
                floor,
                fitting.counsel(),
                fitting.settings().language().locale(),
                visits,
                Platform::runLater);
        session.idling().watchPassers(fitting.settings().camera().wakes());
        session.phone(fitting.phone());
        session.guide(new FloorPlans(store.home().floors(), new SqliteFloorMap(store.database())));
        return session;
    }

    private static ShopperWindow root(
            ShopperSession session, SettingsWatch watch, Fitting fitting, PictureCache pictures, Surroundings around) {
        return new ShopperWindow(
                Desk.of(
                        session,
                        new SlipDesk(() -> watch.now().printer(), Platform::runLater),
                        new SpokenAloud(ProgramSpeaker.ofThisMachine())),
                pictures,
                fitting.front(),
                Typefaces.load(fitting.own().display(), fitting.own().text()),
                around.viewing().with(fitting.front().brand().theme()),
                around.clock(),
                around.nanos());
    }

    /** Whether nobody is in front of it. */
    private boolean idle() {
        return session.visit().step() instanceof Step.Attract;
    }

    /** Waits until the window is closed. */
    void untilClosed() throws InterruptedException {
        closed.await();
    }

    /** Plays one whole visit by touches and answers the pictures of its screens. */
    List<Path> rehearse(Path folder) {
        return new RehearsedVisit(stage.getScene(), session, folder).play();
    }

    /** Lets a monkey play with it, over whatever else stands on the screen. */
    MonkeyDocument play(MonkeyPlan plan, LongPredicate over) {
        Platform.runLater(() -> {
            stage.setAlwaysOnTop(true);
            stage.toFront();
            stage.requestFocus();
        });
        MonkeyStage played = new MonkeyStage(
                stage.getScene(),
                () -> session.visit().step().getClass().getSimpleName().toLowerCase(Locale.ROOT),
                () -> session.visit().number(),
                pictures::forget);
        return new Monkey(played, plan).play(over);
    }

    /** What a soak plays with; {@code around} is what this kiosk was opened with. */
    SoakStage soaked() {
        return new SoakStage(stage, session, pictures::forget);
    }

    /** Closes the window and puts the lens to rest. */
    void close() {
        Platform.runLater(() -> {
            session.intend(new Intent.StartOver());
            stage.hide();
        });
    }

    /** Who is told each step: the screen, and whoever carries a call to the staff. */
    private static Timeline listen(
            ShopperSession session, ShopperWindow root, Store store, PhotoHatch hatch, Surroundings around) {
        CallDesk calls = new CallDesk(
                store.calls(),
                around.clocks(),
                Executors.newSingleThreadExecutor(Kiosk::daemon),
                Platform::runLater,
                session::called,
                new Chime()::ring,
                hatch);
        VisitEars ears = VisitEars.of(session, store, around);
        FaultBook faults = store.faults();
        Executor recording = store.recording();
        session.onVisit(visit -> {
            root.show(visit);
            if (visit.step() instanceof Step.Trouble trouble) {
                recording.execute(() -> faults.note(trouble));
            }
            if (visit.step() instanceof Step.Phone(var line)) {
                recording.execute(() -> faults.note(line));
            }
            calls.hear(visit);
            ears.hear(visit);
            around.told().accept(visit);
        });
        return eachSecond(calls::look);
    }

    private static void unlessClosed(Runnable work) {
        try {
            work.run();
        } catch (CatalogFault fault) {
            if (fault.kind() != CatalogFault.Kind.STOPPED) {
                throw fault;
            }
            LOG.debug("left undone, as the shop is closed");
        }
    }

    private static void refresh(ShopFloor floor) {
        try {
            floor.warmUp();
        } catch (CatalogFault fault) {
            LOG.debug("looked at again in a second", fault);
        }
    }

    /** From the screen's thread on, which shows that it runs. */
    static Timeline eachSecond(Runnable work) {
        return each(Duration.seconds(1), work);
    }

    private static Timeline each(Duration time, Runnable work) {
        Timeline timer = new Timeline(new KeyFrame(time, _ -> work.run()));
        timer.setCycleCount(Animation.INDEFINITE);
        timer.play();
        return timer;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "awase-background");
        thread.setDaemon(true);
        return thread;
    }
}
