package dev.awase.staff;

import atlantafx.base.theme.PrimerLight;
import dev.awase.access.Member;
import dev.awase.access.Trail;
import dev.awase.design.PictureCache;
import dev.awase.design.Strings;
import dev.awase.design.Styles;
import dev.awase.design.Typefaces;
import dev.awase.design.pad.Typing;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The console: the rail of places, the page of one of them, what is told and what is asked above it. While nobody has
 * entered it shows the page that lets somebody in and nothing else. On the screen's thread.
 */
public final class StaffWindow extends StackPane {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /** Below so many pixels the rail shows icons alone. */
    static final double NARROW_WIDTH = 1_150;

    private final Consumer<Exception> log;
    private final Function<StaffWindow, Desk> desk;
    private final Map<Area, Function<Office, StaffPage>> pages;
    private final Function<Office, Parent> entrance;
    private final Typefaces typefaces;
    private final Shift shift = new Shift();
    private final AutoLock lock;
    private Optional<Runnable> back = Optional.empty();
    private Optional<ScreenKeys> keys = Optional.empty();
    private Optional<Function<Office, Region>> ownPin = Optional.empty();
    private final BorderPane outer = new BorderPane();
    private final BorderPane frame = new BorderPane();
    private final Toasts toasts = new Toasts();
    private final DialogLayer dialogs = new DialogLayer();
    private Function<Office, Region> banner = _ -> new Region();
    private Locale language;
    private Area area = Area.HELP;
    private Optional<StaffPage> shown = Optional.empty();

    /** What the window needs of the front door, once it knows where faults are told. */
    public record Desk(Errands errands, Trail trail, Clock clock) {}

    /**
     * @param desk makes errands whose faults this window tells
     * @param entrance makes the page that lets somebody in
     */
    public StaffWindow(
            Function<StaffWindow, Desk> desk,
            Map<Area, Function<Office, StaffPage>> pages,
            Function<Office, Parent> entrance,
            Typefaces typefaces,
            Locale language) {
        this.desk = desk;
        this.pages = Map.copyOf(pages);
        this.entrance = entrance;
        this.typefaces = typefaces;
        this.language = language;
        this.log = fault -> toasts.trouble(FaultWords.of(fault, Strings.of(this.language)));
        getStyleClass().add("staff");
        lock = new AutoLock(shift, System::nanoTime);
        lock.watch(this);
        StackPane body = new StackPane(frame, dialogs, toasts);
        outer.setCenter(body);
        getChildren().addAll(outer, lock);
        StackPane.setAlignment(toasts, Pos.BOTTOM_CENTER);
        // What is told covers nothing: pages and dialogs end above it for as long as it stands there.
        toasts.heightProperty().addListener((_, _, _) -> makeRoom());
        shift.member().addListener((_, _, member) -> {
            if (member.isEmpty()) {
                toasts.forget();
            }
            rebuild();
        });
        widthProperty()
                .addListener((_, _, width) -> pseudoClassStateChanged(NARROW, width.doubleValue() < NARROW_WIDTH));
    }

    /** Puts the window into a scene, with the controls' own look, which a shopper's scene beside it does not share. */
    public Scene scene(double width, double height) {
        Scene scene = new Scene(this, width, height);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getAccelerators()
                .put(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), toasts::undoNewest);
        rebuild();
        return scene;
    }

    /** What stands above every page, and above the entrance: made anew with each language. */
    public void announce(Function<Office, Region> above) {
        banner = above;
    }

    /** Where the console lies above a kiosk: the way back to it, from the rail and from the entrance. */
    public void backTo(Runnable kiosk) {
        back = Optional.of(kiosk);
        lock.backTo(kiosk);
    }

    /** On-screen keys come where a field is touched; {@code wanted} says that a mouse brings them, too. */
    public void writeWith(Typing typing, PictureCache pictures, boolean wanted) {
        ScreenKeys made = new ScreenKeys(typing, pictures);
        made.wanted().set(wanted);
        made.watch(this);
        keys = Optional.of(made);
        outer.setBottom(made);
    }

    Overlay overlay() {
        return dialogs;
    }

    Optional<ScreenKeys> keys() {
        return keys;
    }

    /** The dialog in which whoever is here changes his own PIN. */
    public void changePinIn(Function<Office, Region> dialog) {
        ownPin = Optional.of(dialog);
    }

    Optional<Function<Office, Region>> ownPin() {
        return ownPin;
    }

    Optional<Runnable> back() {
        return back;
    }

    public Shift shift() {
        return shift;
    }

    /** Tells a fault in words. */
    public void trouble(Exception fault) {
        log.accept(fault);
    }

    /** The places that whoever is here may go to. */
    public List<Area> areas() {
        return shift.member().get().stream()
                .flatMap(member -> List.of(Area.values()).stream()
                        .filter(pages::containsKey)
                        .filter(place -> member.role().covers(place.least())))
                .toList();
    }

    public Area area() {
        return area;
    }

    public Locale language() {
        return language;
    }

    /** Goes to a place; where whoever is here may not enter it, nothing happens. */
    public void go(Area place) {
        if (areas().contains(place)) {
            area = place;
            rebuild();
        }
    }

    public void speak(Locale other) {
        language = other;
        rebuild();
    }

    private void rebuild() {
        shown.ifPresent(StaffPage::leave);
        shown = Optional.empty();
        style();
        Office office = office();
        Optional<Member> member = shift.member().get();
        dialogs.close();
        frame.setTop(banner.apply(office));
        if (member.isEmpty()) {
            frame.setLeft(null);
            frame.setCenter(entrance.apply(office));
            frame.setBottom(new EntranceFoot(this, typefaces.staffed(), office));
            return;
        }
        List<Area> open = areas();
        if (!open.contains(area) && !open.isEmpty()) {
            area = open.getFirst();
        }
        frame.setBottom(null);
        frame.setLeft(new StaffRail(this, member.get(), typefaces.staffed(), office));
        Function<Office, StaffPage> page = pages.get(area);
        if (page != null) {
            StaffPage made = page.apply(office);
            shown = Optional.of(made);
            frame.setCenter(made);
            makeRoom();
        }
    }

    private void makeRoom() {
        Insets below = new Insets(0, 0, toasts.height(), 0);
        StackPane.setMargin(dialogs, below);
        Node page = frame.getCenter();
        if (page != null) {
            BorderPane.setMargin(page, below);
        }
    }

    private Office office() {
        Desk at = desk.apply(this);
        toasts.speak(Strings.of(language));
        lock.speak(Strings.of(language));
        keys.ifPresent(pad -> pad.speak(Strings.of(language)));
        return new Office(Strings.of(language), at.errands(), toasts, dialogs, at.trail(), shift, at.clock());
    }

    private void style() {
        List<String> sheets = new ArrayList<>();
        sheets.add(Styles.beside(Styles.class, "tokens.css"));
        sheets.add(Styles.beside(StaffWindow.class, "staff.css"));
        typefaces.faces(language).map(Styles::faces).ifPresent(sheets::add);
        getStyleClass().setAll("awase", "staff", language.getLanguage());
        getStyleClass().addAll(Typefaces.styles(language));
        if (!getStylesheets().equals(sheets)) {
            getStylesheets().setAll(sheets);
        }
    }
}
