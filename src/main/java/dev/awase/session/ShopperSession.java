package dev.awase.session;

import dev.awase.camera.Camera;
import dev.awase.camera.Frame;
import dev.awase.camera.NoCamera;
import dev.awase.camera.Photo;
import dev.awase.camera.Stills;
import dev.awase.catalog.FloorGuide;
import dev.awase.catalog.FloorWay;
import dev.awase.catalog.Place;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.Wish;
import dev.awase.item.Category;
import dev.awase.item.Ground;
import dev.awase.item.Gtin;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import dev.awase.stylist.Stylist;
import dev.awase.vision.ItemReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One kiosk's visits, one after the other: takes intents, has the work between steps done and tells the screen each new
 * {@link Visit}. Everything here runs on {@code screen}; threads cross in {@link CurrentVisit} alone.
 */
public final class ShopperSession {
    private static final Logger LOG = LoggerFactory.getLogger(ShopperSession.class);

    private final ItemReader reader;
    private final ShopFloor floor;
    private final CurrentVisit current;
    private final LiveCoach coach;
    private final Idling idling;
    private Camera camera;
    private Counsel counsel;
    private Looking looking;
    private Dressing dressing;
    private Judging judging;
    private Scanning scanning;
    private final StaffCall call;
    private Talking talking;
    private Writing writing;
    private PhoneDoor door = PhoneDoor.NONE;
    private Phoning phoning;
    private HoldOut holdOut = HoldOut.NONE;
    /** The visit that was last shown its list. */
    private long offeredIn;

    private Consumer<Intent> intents = _ -> {};
    private FloorGuide guide = FloorGuide.NONE;

    /**
     * @param reader reads a photo at once, on this machine
     * @param counsel whom else to ask, to make the answer better in place
     * @param home the language a visit starts in
     * @param background runs what takes time, some of it for seconds; never the screen's own thread in a window
     * @param screen runs what changes the visit, one at a time
     */
    public ShopperSession(
            Camera camera,
            ItemReader reader,
            ShopFloor floor,
            Counsel counsel,
            Locale home,
            Executor background,
            Executor screen) {
        this.camera = camera;
        this.reader = reader;
        this.floor = floor;
        this.counsel = counsel;
        this.current = new CurrentVisit(camera, home, background, screen);
        this.coach = new LiveCoach(current);
        this.idling = new Idling(current, floor);
        this.looking = new Looking(current, reader, floor, counsel);
        this.judging = new Judging(current, looking.opinions());
        this.dressing = new Dressing(current, floor, looking);
        this.scanning = new Scanning(current, camera, floor, looking);
        this.call = new StaffCall(current);
        this.talking = new Talking(current, floor, counsel, new FloorAssistant(floor));
        this.writing = new Writing(current, floor, counsel);
        this.phoning = new Phoning(current, looking, door);
    }

    /** Told the visit now and after each change, on the screen's thread. */
    public void onVisit(Consumer<Visit> listener) {
        current.onVisit(listener);
    }

    /** Told each intent before it is taken, on the screen's thread. */
    public void onIntent(Consumer<Intent> listener) {
        intents = listener;
    }

    /** Which visits are shown no style; nobody is, unless this is said. */
    public void holdOut(HoldOut visits) {
        holdOut = visits;
        looking.holdOut(visits);
    }

    /** Whether nobody is here, so that what a visit needs may change. */
    public boolean betweenVisits() {
        return current.step() instanceof Step.Attract;
    }

    /**
     * Takes another lens, other counsel and another language to begin in, from the next visit on; the lens of before is
     * closed. To be called on the screen's thread, between visits.
     *
     * @throws IllegalStateException while somebody is here
     */
    public void refit(Camera otherCamera, Counsel otherCounsel, Locale home) {
        if (!betweenVisits()) {
            throw new IllegalStateException("a visit is under way");
        }
        camera = otherCamera;
        counsel = otherCounsel;
        looking = new Looking(current, reader, floor, otherCounsel);
        looking.holdOut(holdOut);
        judging = new Judging(current, looking.opinions());
        dressing = new Dressing(current, floor, looking);
        scanning = new Scanning(current, otherCamera, floor, looking);
        talking = new Talking(current, floor, otherCounsel, new FloorAssistant(floor));
        writing = new Writing(current, floor, otherCounsel);
        phoning = new Phoning(current, looking, door);
        current.refit(otherCamera, home);
    }

    /** Where a photo from a shopper's phone comes in; nowhere, unless this is said. To be called between visits. */
    public void phone(PhoneDoor where) {
        door = where;
        phoning = new Phoning(current, looking, where);
    }

    /** Whether a shopper may send a photo from her own phone. */
    public boolean phoneOffered() {
        return phoning.offered();
    }

    /** Who knows the way to a shelf; nobody does, unless this is said. */
    public void guide(FloorGuide who) {
        guide = who;
    }

    /** The way from here to a place of the shop; {@code use} is told on the screen, none where nobody knows it. */
    public void way(Place place, Consumer<Optional<FloorWay>> use) {
        Executor screen = current.toTheScreen();
        FloorGuide asked = guide;
        current.background().execute(() -> {
            Optional<FloorWay> way = way(asked, place);
            screen.execute(() -> use.accept(way));
        });
    }

    private static Optional<FloorWay> way(FloorGuide guide, Place place) {
        try {
            return guide.way(place);
        } catch (RuntimeException fault) {
            LOG.warn("the way is told in words alone", fault);
            return Optional.empty();
        }
    }

    public Visit visit() {
        return current.now();
    }

    public Taxonomy taxonomy() {
        return floor.taxonomy();
    }

    /** A picture of something in stock for each kind of thing; {@code use} is told on the screen. */
    public void samples(Consumer<Map<Category, Path>> use) {
        Executor screen = current.toTheScreen();
        current.background().execute(() -> {
            Map<Category, Path> samples = floor.samples();
            screen.execute(() -> use.accept(samples));
        });
    }

    /** The sizes a shopper can choose from. */
    public List<String> sizes() {
        return floor.sizes();
    }

    /** Whether pictures come from a rehearsal and not from a lens; the screen then says so. */
    public boolean rehearsal() {
        return camera.rehearsal();
    }

    /** Whether a photo leaves this machine to be looked at; the shopper is told before the lens opens. */
    public boolean photosLeave() {
        return counsel.stylist().map(Stylist::seesElsewhere).orElse(false);
    }

    /** The pictures to pick from in rehearsal, none with a real camera; {@code use} is told on the screen. */
    public void stills(Consumer<List<Photo>> use) {
        if (!(camera instanceof Stills stills)) {
            use.accept(List.of());
            return;
        }
        Executor screen = current.toTheScreen();
        current.background().execute(() -> {
            List<Photo> photos = stills.photos();
            screen.execute(() -> use.accept(photos));
        });
    }

    public Optional<Frame> newestFrame() {
        return camera.newestFrame();
    }

    public Camera.State cameraState() {
        return camera.state();
    }

    /**
     * What the live picture asks of the shopper; to be asked on each pulse. {@code aspect} is width by height of the part
     * in the middle of a frame that she is shown.
     */
    public Coaching coaching(double aspect) {
        return coach.now(aspect);
    }

    /** What the idle screen lives on. */
    public Idling idling() {
        return idling;
    }

    /** Cuts the item out of a photo of this visit; {@code use} is told on the screen. */
    public void cutOut(Photo photo, Consumer<Optional<Silhouette>> use) {
        looking.cutOut(photo, use);
    }

    /** Finds ways to write kana; {@code candidates} is told them on the screen, the likeliest first, once or twice. */
    public void write(String kana, Consumer<List<String>> candidates) {
        writing.write(kana, candidates);
    }

    /** Takes one intent; to be called on the screen's thread. What does not fit the step is ignored. */
    public void intend(Intent intent) {
        intents.accept(intent);
        if (intent instanceof Intent.ChooseLanguage(Locale language)) {
            current.speak(language);
            looking.languageChanged();
            return;
        }
        Step before = current.step();
        Step after = leaving(withLens(next(before, intent), before), before);
        boolean moved = !after.equals(before);
        if (moved) {
            current.change(after);
        }
        if (before instanceof Step.Ask && !(after instanceof Step.Ask)) {
            talking.left();
        }
        work(intent, moved);
    }

    /** Whoever came by her phone has not opened the lens, and no step back opens it for her. */
    private Step next(Step before, Intent intent) {
        Step after = Flow.next(before, intent);
        boolean opens = intent instanceof Intent.Back && after instanceof Step.Capture && !current.lensOpened();
        return opens ? new Step.Notice() : after;
    }

    /** Looks for a barcode before the lens, where it is open; to be called some three times a second. */
    public void glance() {
        scanning.glance();
    }

    /** Whether there is a lens at all; without one a visit begins by touch. */
    public boolean hasLens() {
        return !(camera instanceof NoCamera);
    }

    /** Tells the shopper how her call stands; to be called on the screen's thread. */
    public void called(Calling now) {
        call.answered(now);
    }

    /** Where there is no lens nobody is asked about one. */
    private Step withLens(Step after, Step before) {
        boolean toTheLens = after instanceof Step.Notice || after instanceof Step.Capture;
        if (hasLens() || !toTheLens) {
            return after;
        }
        return before instanceof Step.Pick ? new Step.Attract() : new Step.Pick(Optional.empty());
    }

    /** Once a visit, whoever goes from a look is offered its list. */
    private Step leaving(Step after, Step before) {
        if (after instanceof Step.TakeHome) {
            offeredIn = current.now().number();
        }
        if (!(after instanceof Step.Goodbye) || offeredIn == current.now().number()) {
            return after;
        }
        Step list = Flow.takeHome(before, true);
        if (!(list instanceof Step.TakeHome)) {
            return after;
        }
        offeredIn = current.now().number();
        return list;
    }

    private void work(Intent intent, boolean moved) {
        switch (intent) {
            case Intent.TakePhoto(double aspect) when moved -> looking.read(() -> camera.takePhoto(aspect));
            case Intent.PickStill(int index) when moved -> looking.read(() -> ((Stills) camera).photo(index));
            case Intent.OpenPhone _ when moved -> phoning.open(photosLeave());
            case Intent.Scan(Gtin code) -> scanning.scan(code);
            case Intent.CorrectCategory(Category category) -> looking.correct(category);
            case Intent.CorrectTone(ToneName tone) -> looking.correct(tone);
            case Intent.ChooseItem(int index) -> looking.choose(index);
            case Intent.ChangeWish(Wish wish) -> looking.wish(wish);
            case Intent.Keep(Category slot) -> dressing.keep(slot);
            case Intent.Swap(Category slot) -> dressing.swap(slot);
            case Intent.Wear(ProductId product) -> dressing.wear(product);
            case Intent.TakeBack _ -> dressing.takeBack();
            case Intent.LayOut(boolean shown) -> dressing.layOut(shown);
            case Intent.OpenProduct open -> looking.open(open);
            case Intent.Judge(Step.Opinion opinion) -> judging.judge(opinion);
            case Intent.Because(Ground ground) -> judging.because(ground);
            case Intent.OpenAsk _ -> talking.open();
            case Intent.AskWords(String words, String meant) -> talking.ask(words, meant);
            case Intent.HoldToTalk _ -> talking.holdToTalk();
            case Intent.LetGo _ -> talking.letGo();
            case Intent.CallStaff _ -> call.send();
            case Intent.ShowPhoto(boolean shown) -> call.showPhoto(shown);
            default -> {}
        }
    }
}
