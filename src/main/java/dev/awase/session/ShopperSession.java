package dev.awase.session;

import dev.awase.camera.Camera;
import dev.awase.camera.Frame;
import dev.awase.camera.Photo;
import dev.awase.camera.Stills;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import dev.awase.coordination.Wish;
import dev.awase.item.Category;
import dev.awase.item.Doubt;
import dev.awase.item.Palette;
import dev.awase.item.Reading;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import dev.awase.vision.ItemReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One kiosk's visits, one after the other: takes intents, does the work between steps and tells the screen each new
 * {@link Visit}. The only class that crosses threads: everything here runs on {@code screen}, work on
 * {@code background}. A late answer is dropped when the visit or the step that asked for it is gone.
 */
public final class ShopperSession {
    private static final Logger LOG = LoggerFactory.getLogger(ShopperSession.class);
    private static final int SIMILAR = 6;

    private final Camera camera;
    private final ItemReader reader;
    private final ShopFloor floor;
    private final Counsel counsel;
    private final Locale home;
    private final Executor background;
    private final Executor screen;
    private Consumer<Visit> listener = visit -> {};
    private Visit visit;
    /** Counts the moves: equal steps of one visit, such as capturing twice, are told apart by it. */
    private long move;

    /**
     * @param reader reads a photo at once, on this machine
     * @param counsel whom else to ask, to make the answer better in place
     * @param home the language a visit starts in
     * @param background runs what takes time; never the screen's own thread in a window
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
        this.home = home;
        this.background = background;
        this.screen = screen;
        this.visit = new Visit(1, home, new Step.Attract());
    }

    /** Told the visit now and after each change, on the screen's thread. */
    public void onVisit(Consumer<Visit> listener) {
        this.listener = listener;
        listener.accept(visit);
    }

    public Visit visit() {
        return visit;
    }

    public Taxonomy taxonomy() {
        return floor.taxonomy();
    }

    /** The sizes a shopper can choose from. */
    public List<String> sizes() {
        return floor.sizes();
    }

    /** Whether pictures come from a rehearsal and not from a lens; the screen then says so. */
    public boolean rehearsal() {
        return camera.rehearsal();
    }

    /** The pictures to pick from in rehearsal; empty with a real camera. */
    public List<Photo> stills() {
        return camera instanceof Stills stills ? stills.photos() : List.of();
    }

    public Optional<Frame> newestFrame() {
        return camera.newestFrame();
    }

    public Camera.State cameraState() {
        return camera.state();
    }

    /** Takes one intent; to be called on the screen's thread. What does not fit the step is ignored. */
    public void intend(Intent intent) {
        if (intent instanceof Intent.ChooseLanguage(Locale language)) {
            visit = new Visit(visit.number(), language, visit.step());
            listener.accept(visit);
            return;
        }
        Step before = visit.step();
        Step after = Flow.next(before, intent);
        boolean moved = !after.equals(before);
        if (moved) {
            change(before, after);
        }
        work(intent, moved);
    }

    private void work(Intent intent, boolean moved) {
        switch (intent) {
            case Intent.TakePhoto _ when moved -> read(camera::takePhoto);
            case Intent.PickStill(int index) when moved -> read(() -> still(index));
            case Intent.CorrectCategory(Category category) -> correctCategory(category);
            case Intent.CorrectTone(ToneName tone) -> correctTone(tone);
            case Intent.ChangeWish(Wish wish)
            when visit.step() instanceof Step.Looks looks ->
                rank(looks.photo(), looks.reading(), wish, looks.styling());
            case Intent.OpenProduct open -> open(open);
            case Intent.OpenAsk _ -> openAsk();
            default -> {}
        }
    }

    private void read(Supplier<Photo> take) {
        ask(
                () -> look(take.get()),
                seen -> arrive(seen.photo(), seen.reading()),
                seen -> seen.photo().wipe());
    }

    private record Seen(Photo photo, Reading reading) {}

    private Seen look(Photo photo) {
        try {
            return new Seen(photo, reader.read(photo));
        } catch (RuntimeException fault) {
            photo.wipe();
            throw fault;
        }
    }

    private void arrive(Photo photo, Reading reading) {
        switch (reading) {
            case Reading.Clear clear -> rank(photo, clear, Wish.NONE, Styling.NONE);
            case Reading.Unclear unclear
            when settledByTap(unclear) -> change(visit.step(), new Step.Confirm(photo, unclear));
            case Reading.Unclear unclear -> {
                photo.wipe();
                change(visit.step(), Flow.capture(Optional.of(unclear.doubt())));
            }
        }
    }

    /** A doubtful kind is settled by a tap; so is any doubt the second time, for nobody is coached in a circle. */
    private boolean settledByTap(Reading.Unclear unclear) {
        boolean coachedBefore = visit.step() instanceof Step.Capture(var hint, var _) && hint.isPresent();
        return unclear.appearance().isPresent() && (unclear.doubt() == Doubt.CATEGORY || coachedBefore);
    }

    private void correctCategory(Category category) {
        switch (visit.step()) {
            case Step.Confirm(var photo, var reading) ->
                reading.as(category).ifPresent(clear -> rank(photo, clear, Wish.NONE, Styling.NONE));
            case Step.Looks looks ->
                looks.reading()
                        .as(category)
                        .ifPresent(clear -> rank(looks.photo(), clear, looks.wish(), looks.styling()));
            default -> {}
        }
    }

    private void correctTone(ToneName tone) {
        if (visit.step() instanceof Step.Looks looks) {
            Reading.Clear now = looks.reading();
            Reading.Clear corrected = new Reading.Clear(now.item().in(Palette.of(tone)), 1, now.guesses());
            rank(looks.photo(), corrected, looks.wish(), looks.styling());
        }
    }

    private void rank(Photo photo, Reading.Clear reading, Wish wish, Styling styling) {
        boolean first = true;
        if (visit.step() instanceof Step.Looks now) {
            // The touched chip answers at once; the products follow.
            first = false;
            show(visit.at(new Step.Looks(photo, reading, wish, now.look(), styling)));
        }
        boolean instant = first;
        ask(
                () -> floor.look(reading.item(), wish),
                look -> {
                    change(visit.step(), new Step.Looks(photo, reading, wish, look, styling));
                },
                look -> {
                    if (instant) {
                        photo.wipe();
                    }
                });
    }

    private void open(Intent.OpenProduct intent) {
        Step.Looks from = Shown.looks(visit.step()).orElse(null);
        Match match = Shown.find(visit.step(), intent.product()).orElse(null);
        if (from == null || match == null) {
            return;
        }
        ask(
                () -> {
                    Look around = floor.around(match.product(), from.wish());
                    List<Match> similar = floor.similar(
                            match.product().item(),
                            from.wish(),
                            Optional.of(match.product().id()),
                            SIMILAR);
                    return new Step.Detail(from, match, around, similar);
                },
                detail -> change(visit.step(), detail),
                detail -> {});
    }

    private void openAsk() {
        Step from = visit.step();
        if (from instanceof Step.Looks || from instanceof Step.Detail) {
            boolean voice =
                    counsel.microphone().isPresent() && counsel.transcriber().isPresent();
            Step.Hearing hearing = voice ? Step.Hearing.READY : Step.Hearing.ABSENT;
            change(from, new Step.Ask(from, List.of(), hearing, Step.Heard.NOTHING, false));
        }
    }

    /** Does {@code work} in the background; its answer arrives only in the visit and step that asked. */
    private <T> void ask(Supplier<T> work, Consumer<T> arrived, Consumer<T> tooLate) {
        Step asking = visit.step();
        long asked = move;
        background.execute(() -> {
            try {
                T answer = work.get();
                screen.execute(() -> {
                    if (move == asked) {
                        arrived.accept(answer);
                    } else {
                        tooLate.accept(answer);
                    }
                });
            } catch (RuntimeException fault) {
                screen.execute(() -> fail(asking, move == asked, fault));
            }
        });
    }

    private void fail(Step asking, boolean stillAsked, RuntimeException fault) {
        Step.Trouble trouble = Troubles.of(fault, asking);
        LOG.warn("trouble {}", trouble.code(), fault);
        if (stillAsked) {
            change(asking, trouble);
        }
    }

    private Photo still(int index) {
        List<Photo> all = stills();
        return all.get(Math.floorMod(index, all.size()));
    }

    /** Moves from one step to the next: the lens is open only while capturing, photos go with the step that shows them. */
    private void change(Step before, Step after) {
        if (after instanceof Step.Capture) {
            camera.open();
        } else if (before instanceof Step.Capture) {
            camera.close();
        }
        Shown.photo(before)
                .filter(photo -> !Shown.photo(after).equals(Optional.of(photo)))
                .ifPresent(Photo::wipe);
        boolean next = after instanceof Step.Attract && !(before instanceof Step.Attract);
        show(next ? new Visit(visit.number() + 1, home, after) : visit.at(after));
    }

    private void show(Visit next) {
        move++;
        visit = next;
        listener.accept(next);
    }
}
