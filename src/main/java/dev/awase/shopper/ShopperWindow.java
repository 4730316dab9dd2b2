package dev.awase.shopper;

import dev.awase.design.Dress;
import dev.awase.design.Format;
import dev.awase.design.KeptStyles;
import dev.awase.design.KeyPath;
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
import dev.awase.shopper.phone.PhoneScreen;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

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
    private final IdleCare idle;
    private Typing typing;
    private final Clock clock;
    private final LongSupplier nanos;
    private final KeptStyles styles = new KeptStyles();
    private final StackPane host = new StackPane();
    private final StackPane railHost = new StackPane();
    private final KeyPath keys;
    private final Telling telling;
    private Optional<Visit> shown = Optional.empty();
    private Optional<Region> current = Optional.empty();
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
        this.clock = clock;
        this.typing = new Typing(offered(), desk::write, nanos);
        this.nanos = nanos;
        this.format = new Format(1, 1, front.screen());
        getStyleClass().add("awase");
        railHost.setPickOnBounds(false);
        railHost.setMaxHeight(USE_PREF_SIZE);
        setAlignment(railHost, Pos.BOTTOM_CENTER);
        getChildren().addAll(styles, host, railHost);
        new Wand(() -> shown.map(Visit::step).filter(OtherWays::fit).isPresent(), nanos)
                .listenOn(this, code -> desk.intend(new Intent.Scan(code)));
        keys = new KeyPath(this, this::escape);
        telling = new Telling(desk.aloud(), this);
        keys.onFocus(telling::focused);
        TouchGate.guard(this, () -> format.mm(1), nanos);
        idle = new IdleCare(this, keys, nanos);
        widthProperty().addListener((on, old, width) -> resized());
        heightProperty().addListener((on, old, height) -> resized());
        sceneProperty().subscribe(() -> shown.ifPresent(visit -> style(visit.language())));
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
        idle.restart(Patience.of(visit, front.timeouts(), nanos.getAsLong()));
        if (sameVisit && sameLanguage && updated(before, visit.step())) {
            boolean news = !called.equals(Optional.of(visit.call()));
            if (news || !before.map(Rail::holdsSomething).equals(Optional.of(Rail.holdsSomething(visit.step())))) {
                rail(visit, studio(visit.language()));
            }
            if (news) {
                tell(visit);
            }
            current.ifPresent(screen -> keys.arrived(screen, Optional.empty()));
            return;
        }
        boolean same =
                before.map(Step::getClass).equals(Optional.of(visit.step().getClass()));
        Optional<String> at = same ? keys.at() : Optional.empty();
        telling.turn(viewing.spoken(), visit.language());
        rebuild(visit, viewing.motion(), sameVisit);
        current.ifPresent(screen -> arrived(screen, at));
    }

    /** Something has come that is seen, stood on and said. */
    void arrived(Region screen, Optional<String> at) {
        keys.arrived(screen, at);
        telling.arrived(screen, keys.standing());
    }

    /** Whether all is wiped and only a word of it still stands there. */
    static boolean isOver(Step step) {
        return step instanceof Step.Goodbye || step instanceof Step.Erased;
    }

    /** Back, where there is a way back. */
    private void escape() {
        shown.map(Visit::step)
                .filter(step -> !(step instanceof Step.Attract || isOver(step)))
                .ifPresent(_ -> desk.intend(new Intent.Back()));
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
        if (current.get() instanceof PhoneScreen phone && step instanceof Step.Phone next) {
            return phone.update(next);
        }
        if (step instanceof Step.Detail next && before.get() instanceof Step.Detail last) {
            return updated(last, next);
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

    /** What lies behind a product may get better while she looks at it; nothing that she sees has changed. */
    private boolean updated(Step.Detail last, Step.Detail next) {
        boolean same = last.match().equals(next.match())
                && last.around().equals(next.around())
                && last.similar().equals(next.similar());
        if (same && current.orElse(null) instanceof DetailScreen detail) {
            detail.update(next);
        }
        return same;
    }

    private void rebuild(Visit visit, Motion how, boolean sameVisit) {
        current.filter(LooksScreen.class::isInstance)
                .map(LooksScreen.class::cast)
                .ifPresent(looks -> looksOffset = looks.offset());
        setPadding(new Insets(0, 0, viewing.low() ? format.tooLow() : 0, 0));
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
        current.ifPresent(styles::keep);
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
            case COMING -> Toast.show(this, CallTouch.words(visit.call(), studio), studio);
        }
    }

    /** The two grounds of the idle screen; where a shop is kept dark they differ little, and the rail itself moves. */
    private void idle(Tint tint) {
        boolean moves = viewing.theme() == Viewing.Theme.DARK && tint == Tint.PAPER;
        stand(tint, moves ? format.em(-0.4) : 0);
    }

    private void stand(Tint tint, double aside) {
        tint.on(this);
        railHost.setTranslateX(aside);
        railHost.setTranslateY(aside);
    }

    private void rail(Visit visit, Studio studio) {
        railHost.getChildren().setAll(Rail.of(visit, offered(), studio, this));
    }

    private List<Locale> offered() {
        return front.offered(typefaces.offered());
    }

    /** Looks whether somebody still touches it; by itself it does so ten times a second while it is on a screen. */
    public void watch() {
        idle.watch();
    }

    /** Nobody has touched it for so long that whoever was here has left. */
    void leftAlone() {
        desk.intend(new Intent.LeftAlone());
    }

    /** Whoever changed how the idle screen looks and walked on has no visit that could end. */
    void home() {
        if (!viewing.equals(home)) {
            view(home);
        }
    }

    Optional<Visit> shown() {
        return shown;
    }

    Optional<Region> screen() {
        return current;
    }

    Studio studio(Locale language) {
        return new Studio(Strings.of(language), pictures, format, viewing);
    }

    private void style(Locale language) {
        Dress dress = new Dress(format, viewing, typefaces, front.brand());
        List<String> own = List.of(Styles.beside(ShopperWindow.class, "window.css"));
        if (getScene() == null) {
            dress.on(this, language, own);
        } else {
            dress.on(getScene(), this, language, own);
        }
    }

    @Override
    public void intend(Intent intent) {
        desk.intend(intent);
    }

    @Override
    public void view(Viewing other) {
        viewing = other;
        Optional<String> at = keys.at();
        shown.ifPresent(visit -> {
            telling.turn(viewing.spoken(), visit.language());
            rebuild(visit, Motion.STILL, true);
        });
        current.ifPresent(screen -> arrived(screen, at));
    }

    @Override
    public void openViewing() {
        shown.ifPresent(visit -> ViewingSheet.open(
                this, home, desk.aloud().speaks(visit.language()), studio(visit.language()), this::view));
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
}
