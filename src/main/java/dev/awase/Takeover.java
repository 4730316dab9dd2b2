package dev.awase;

import dev.awase.session.ShopperSession;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets settings that were saved while a kiosk runs come to hold: they are made ready in the background and put in place
 * between two visits, so that nobody who stands there notices. A file that cannot be used is noted, and changes nothing.
 */
final class Takeover {
    private static final Logger LOG = LoggerFactory.getLogger(Takeover.class);

    private final SettingsWatch watch;
    private final Function<Settings, Fitting> fitter;
    private final ShopperSession session;
    private final Consumer<Fitting> shown;
    private final Consumer<String> fault;
    private final Executor background;
    private final Executor screen;
    private Optional<Fitting> ready = Optional.empty();
    private boolean looking;

    /**
     * @param shown puts the shopper's window in order
     * @param fault is told the kind of what went wrong, in the background
     */
    Takeover(
            SettingsWatch watch,
            Function<Settings, Fitting> fitter,
            ShopperSession session,
            Consumer<Fitting> shown,
            Consumer<String> fault,
            Executor background,
            Executor screen) {
        this.watch = watch;
        this.fitter = fitter;
        this.session = session;
        this.shown = shown;
        this.fault = fault;
        this.background = background;
        this.screen = screen;
    }

    /** To be called each second or so, on the screen's thread. */
    void look() {
        takeUp();
        if (!looking) {
            looking = true;
            background.execute(() -> {
                Optional<Fitting> fresh = fresh();
                screen.execute(() -> {
                    looking = false;
                    if (fresh.isPresent()) {
                        ready = fresh;
                        takeUp();
                    }
                });
            });
        }
    }

    private Optional<Fitting> fresh() {
        try {
            return switch (watch.look()) {
                case SAME -> Optional.empty();
                case FRESH -> Optional.of(fitter.apply(watch.now()));
                case BROKEN -> {
                    fault.accept(FaultBook.SETTINGS);
                    yield Optional.empty();
                }
            };
        } catch (RuntimeException unfit) {
            LOG.warn("what was saved does not come to hold", unfit);
            fault.accept(FaultBook.SETTINGS);
            return Optional.empty();
        }
    }

    private void takeUp() {
        if (ready.isPresent() && session.betweenVisits()) {
            Fitting fitting = ready.get();
            ready = Optional.empty();
            session.refit(
                    fitting.camera(),
                    fitting.counsel(),
                    fitting.settings().language().locale());
            session.idling().watchPassers(fitting.settings().camera().wakes());
            shown.accept(fitting);
            LOG.info("the settings that were saved hold from now on");
        }
    }
}
