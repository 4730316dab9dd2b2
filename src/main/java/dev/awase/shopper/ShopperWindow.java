package dev.awase.shopper;

import dev.awase.design.Dress;
import dev.awase.design.Format;
import dev.awase.design.IdleWatch;
import dev.awase.design.Motion;
import dev.awase.design.PictureCache;
import dev.awase.design.Sheet;
import dev.awase.design.Strings;
import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.Toast;
import dev.awase.design.TouchGate;
import dev.awase.design.Typefaces;
import dev.awase.design.Viewing;
import dev.awase.design.WhileShown;
import dev.awase.design.pad.Typing;
import dev.awase.session.Calling;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import dev.awase.shopper.ask.AskScreen;
import dev.awase.shopper.call.CallScreen;
import dev.awase.shopper.capture.CaptureScreen;
import dev.awase.shopper.detail.DetailScreen;
import dev.awase.shopper.looks.LooksScreen;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventType;
import javafx.geometry.Pos;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * Everything a shopper sees: the one screen for the step, the rail below it, and the count-down when nobody touches it
 * any more. On the screen's thread.
 */
public final class ShopperWindow extends StackPane implements Ways {
    private final Desk desk;
    private final PictureCache pictures;
    private Storefront front;
    private final Typefaces typefaces;
    private Viewing home;
    private final IdleWatch idle;
    private Typing typing;
    private final Clock clock;
    private final LongSupplier nanos;
    private final StackPane host = new StackPane();
    private final StackPane railHost = new StackPane();
    private Optional<Visit> shown = Optional.empty();
    private Optional<Region> current = Optional.empty();
    private Optional<IdleVeil> veil = Optional.empty();
    private Format format;
    private Viewing viewing;
    private double looksOffset;

    /** Each visit starts {@code home}; {@code clock} tells the shop's hours, {@code nanos} idleness. */
    public ShopperWindow(
            Desk desk,
            PictureCache pictures,
            Storefront front,
            Typefaces typefaces,
            Viewing home,
            Clock clock,
            LongSupplier nanos) {
        this.desk = desk;
        this.pictures = pictures;
        this.front = front;
        this.typefaces = typefaces;
        this.home = home;
        this.viewing = home;
        this.idle = new IdleWatch(nanos);
        this.clock = clock;
        this.typing = new Typing(offered(), desk::write, nanos);
        this.nanos = nanos;
        this.format = new Format(1, 1, front.screen());
        getStyleClass().add("awase");
        railHost.setPickOnBounds(false);
        railHost.setMaxHeight(USE_PREF_SIZE);
        setAlignment(railHost, Pos.BOTTOM_CENTER);
        getChildren().addAll(host, railHost);
        new Wand(nanos).listenOn(this, code -> desk.intend(new Intent.Scan(code)));
        TouchGate.guard(this, () -> format.mm(1), nanos);
        watchTouches();
        widthProperty().addListener((on, old, width) -> resized());
        heightProperty().addListener((on, old, height) -> resized());
    }

    /** Shows where the visit stands; the session's listener. */
    public void show(Visit visit) {
        boolean sameVisit = shown.map(last -> last.number() == visit.number()).orElse(false);
        boolean sameLanguage =
                shown.map(last -> last.language().equals(visit.language())).orElse(false);
        Optional<Step> before = shown.map(Visit::step);
        Optional<Calling> called = shown.map(Visit::call);
        if (!sameVisit) {
            viewing = home;
        }
        shown = Optional.of(visit);
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        idle.restart(pace(visit));
        lift();
        if (sameVisit && sameLanguage && updated(before, visit.step())) {
            if (!called.equals(Optional.of(visit.call()))) {
                rail(visit, studio(visit.language()));
                tell(visit);
            }
            return;
        }
        rebuild(visit, viewing.motion(), sameVisit);
    }

    private IdleWatch.Pace pace(Visit visit) {
        return switch (visit.step()) {
            case Step.Goodbye _ -> front.timeouts().goodbye();
            case Step.Call _ when visit.call().begun() -> front.timeouts().waiting();
            default -> front.timeouts().visit();
        };
    }

    /** Takes up what the shop has settled anew; to be called between visits. */
    public void furnish(Storefront other) {
        front = other;
        home = home.with(other.brand().theme());
        viewing = home;
        typing = new Typing(offered(), desk::write, nanos);
        resized();
    }

    /** Changes the screen in place where only its content is new. */
    private boolean updated(Optional<Step> before, Step step) {
        if (current.isEmpty() || before.isEmpty()) {
            return false;
        }
        if (current.get() instanceof LooksScreen looks
                && step instanceof Step.Looks next
                && before.get() instanceof Step.Looks last
                && last.brought().equals(next.brought())) {
            looks.update(next);
            return true;
        }
        if (current.get() instanceof CaptureScreen capture && step instanceof Step.Capture next) {
            capture.update(next);
            return true;
        }
        if (step instanceof Step.Detail next && before.get() instanceof Step.Detail last) {
            // What lies behind a product may get better while she looks at it; nothing that she sees has changed.
            boolean same = last.match().equals(next.match())
                    && last.around().equals(next.around())
                    && last.similar().equals(next.similar());
            if (same && current.get() instanceof DetailScreen detail) {
                detail.update(next);
            }
            return same;
        }
        if (step instanceof Step.TakeHome next && before.get() instanceof Step.TakeHome last) {
            return last.pieces().equals(next.pieces());
        }
        if (current.get() instanceof AskScreen ask && step instanceof Step.Ask next) {
            ask.update(next);
            return true;
        }
        if (current.get() instanceof CallScreen call && step instanceof Step.Call) {
            shown.ifPresent(visit -> call.update(visit.call()));
            return true;
        }
        return false;
    }

    private void rebuild(Visit visit, Motion how, boolean sameVisit) {
        current.filter(LooksScreen.class::isInstance)
                .map(LooksScreen.class::cast)
                .ifPresent(looks -> looksOffset = looks.offset());
        Studio studio = studio(visit.language());
        stand(Tint.of(visit.step()), 0);
        Region next = new Screens(desk, front, this, clock, nanos, this::idle).of(visit, studio, typing);
        if (next instanceof LooksScreen looks) {
            looks.moveTo(looksOffset);
        } else if (!(visit.step() instanceof Step.Detail)) {
            looksOffset = 0;
        }
        if (sameVisit && next instanceof AskScreen ask) {
            current.filter(AskScreen.class::isInstance)
                    .map(AskScreen.class::cast)
                    .ifPresent(ask::resume);
        }
        current = Optional.of(next);
        getChildren().removeIf(Sheet.class::isInstance);
        style(visit.language());
        rail(visit, studio);
        how.crossFade(host, next, Motion.SCREEN);
    }

    /** News of her call, where the screen is about something else. */
    private void tell(Visit visit) {
        Studio studio = studio(visit.language());
        if (visit.step() instanceof Step.Call) {
            return;
        }
        switch (visit.call().stage()) {
            case NOT, SENT -> {}
            case SEEN -> Toast.show(this, studio.text("call.seen-how"), studio);
            case LATE -> Toast.show(this, studio.text("call.late-how"), studio);
            case COMING -> Toast.show(this, Rail.calling(visit.call(), studio), studio);
        }
    }

    /** The two grounds of the idle screen; where a shop is kept dark they differ little, and the rail itself moves. */
    private void idle(Tint tint) {
        boolean moves = viewing.theme() == Viewing.Theme.DARK && tint == Tint.PAPER;
        stand(tint, moves ? format.em(-0.4) : 0);
    }

    private void stand(Tint tint, double aside) {
        tint.on(this::pseudoClassStateChanged);
        railHost.setTranslateX(aside);
        railHost.setTranslateY(aside);
    }

    private void rail(Visit visit, Studio studio) {
        railHost.getChildren().setAll(Rail.of(visit, offered(), studio, this));
    }

    private List<Locale> offered() {
        return front.offered(typefaces.offered());
    }

    private Studio studio(Locale language) {
        return new Studio(Strings.of(language), pictures, format, viewing);
    }

    private void style(Locale language) {
        new Dress(format, viewing, typefaces, front.brand())
                .on(this, language, List.of(Styles.beside(ShopperWindow.class, "window.css")));
    }

    @Override
    public void intend(Intent intent) {
        desk.intend(intent);
    }

    @Override
    public void view(Viewing other) {
        viewing = other;
        shown.ifPresent(visit -> rebuild(visit, Motion.STILL, true));
    }

    @Override
    public void openViewing() {
        shown.ifPresent(visit -> ViewingSheet.open(this, home, studio(visit.language()), this::view));
    }

    @Override
    public void openLanguages() {
        shown.ifPresent(visit -> LanguageSheet.open(this, offered(), studio(visit.language()), this));
    }

    private void resized() {
        if (getWidth() > 0 && getHeight() > 0) {
            format = new Format(getWidth(), getHeight(), front.screen());
            shown.ifPresent(visit -> rebuild(visit, Motion.STILL, true));
        }
    }

    private void watchTouches() {
        for (EventType<? extends InputEvent> touch :
                List.of(MouseEvent.MOUSE_PRESSED, TouchEvent.TOUCH_PRESSED, ScrollEvent.SCROLL, KeyEvent.KEY_PRESSED)) {
            addEventFilter(touch, event -> idle.touched());
        }
        Timeline watch = new Timeline(new KeyFrame(Duration.millis(100), at -> watch()));
        watch.setCycleCount(Animation.INDEFINITE);
        WhileShown.run(this, watch);
    }

    void watch() {
        boolean away = shown.map(visit -> visit.step() instanceof Step.Attract).orElse(true);
        if (away) {
            forget();
            return;
        }
        switch (idle.state()) {
            case IdleWatch.State.Quiet() -> lift();
            case IdleWatch.State.Warning warning -> warn(warning);
            case IdleWatch.State.Expired() -> {
                idle.touched();
                desk.intend(new Intent.LeftAlone());
            }
        }
    }

    /** Whoever changed how the idle screen looks and walked on has no visit that could end. */
    private void forget() {
        if (!viewing.equals(home) && idle.state() instanceof IdleWatch.State.Expired) {
            view(home);
        }
    }

    private void warn(IdleWatch.State.Warning warning) {
        IdleVeil over = veil.orElseGet(() -> {
            Locale language = shown.map(Visit::language).orElse(Locale.JAPANESE);
            IdleVeil fresh = new IdleVeil(studio(language), this::stay);
            getChildren().add(fresh);
            veil = Optional.of(fresh);
            return fresh;
        });
        over.show(warning);
    }

    private void stay() {
        idle.touched();
        lift();
    }

    private void lift() {
        veil.ifPresent(getChildren()::remove);
        veil = Optional.empty();
    }
}
