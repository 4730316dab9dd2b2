package dev.awase.session;

import dev.awase.camera.Photo;
import dev.awase.camera.PhotoPixels;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import dev.awase.coordination.Wish;
import dev.awase.item.Appearance;
import dev.awase.item.Category;
import dev.awase.item.Doubt;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import dev.awase.item.ToneName;
import dev.awase.stylist.Deadline;
import dev.awase.stylist.Stylist;
import dev.awase.vision.ItemReader;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From a photo to a look, and from there to better ones: by the shopper's corrections and wishes, and by the stylist. */
final class Looking {
    private static final Logger LOG = LoggerFactory.getLogger(Looking.class);
    private static final int SIMILAR = 6;

    private final CurrentVisit current;
    private final ItemReader reader;
    private final ShopFloor floor;
    private final Counsel counsel;
    private final Opinions opinions = new Opinions();
    private HoldOut holdOut = HoldOut.NONE;
    /** The reading that the shopper herself has settled; no stylist reads her item otherwise. */
    private Optional<Reading.Clear> settled = Optional.empty();

    private Optional<Deadline> consulting = Optional.empty();

    Looking(CurrentVisit current, ItemReader reader, ShopFloor floor, Counsel counsel) {
        this.current = current;
        this.reader = reader;
        this.floor = floor;
        this.counsel = counsel;
    }

    void holdOut(HoldOut visits) {
        holdOut = visits;
    }

    private boolean held() {
        return holdOut.holds(current.now().number());
    }

    void read(Supplier<Photo> take) {
        settled = Optional.empty();
        current.errand(
                () -> look(take.get()),
                seen -> arrive(seen.photo(), seen.reading()),
                seen -> seen.photo().wipe());
    }

    /** Cuts her item out of its photo; nobody is told once the visit is over, and none where nothing stands out. */
    void cutOut(Photo photo, Consumer<Optional<Silhouette>> use) {
        Executor screen = current.toTheScreen();
        current.background().execute(() -> {
            Optional<Silhouette> cut = silhouette(photo);
            screen.execute(() -> use.accept(cut));
        });
    }

    private Optional<Silhouette> silhouette(Photo photo) {
        try {
            return reader.cutOut(photo).map(cutout -> {
                BufferedImage whole = PhotoPixels.decode(photo, Math.max(cutout.width(), cutout.height()));
                BufferedImage cut = cutout.from(whole);
                int[] argb = cut.getRGB(0, 0, cut.getWidth(), cut.getHeight(), null, 0, cut.getWidth());
                return new Silhouette(argb, cut.getWidth(), cut.getHeight());
            });
        } catch (RuntimeException fault) {
            LOG.info("the item stays on its photo: {}", fault.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    void correct(Category category) {
        switch (current.step()) {
            case Step.Confirm(var photo, var reading) ->
                reading.as(category)
                        .ifPresent(clear -> settle(new Brought.Shot(photo), clear, Wish.NONE, Choosing.NOTHING));
            case Step.Looks looks ->
                looks.reading()
                        .as(category)
                        .ifPresent(clear -> settle(
                                looks.brought(),
                                clear,
                                looks.wish(),
                                looks.choosing().afresh()));
            default -> {}
        }
    }

    void correct(ToneName tone) {
        if (current.step() instanceof Step.Pick(var category) && category.isPresent()) {
            Appearance plain = new Appearance(Palette.of(tone), Pattern.PLAIN);
            Reading.Clear told = new Reading.Clear(Item.of(category.get(), plain), 1, List.of());
            settle(new Brought.Told(), told, Wish.NONE, Choosing.NOTHING);
        } else if (current.step() instanceof Step.Looks looks) {
            Reading.Clear now = looks.reading();
            Reading.Clear corrected = new Reading.Clear(now.item().in(Palette.of(tone)), 1, now.guesses());
            settle(looks.brought(), corrected, looks.wish(), looks.choosing().afresh());
        }
    }

    /** It is another item on the photo. */
    void choose(int index) {
        if (current.step() instanceof Step.Looks looks
                && looks.styling() instanceof Styling.Advised advised
                && index >= 0
                && index < advised.others().size()) {
            Item meant = advised.others().get(index);
            settle(looks.brought(), new Reading.Clear(meant, 1, List.of()), looks.wish(), Choosing.NOTHING);
        }
    }

    /** What goes with a product of the shop that she holds. */
    void around(Product product) {
        settle(new Brought.Sold(product), new Reading.Clear(product.item(), 1, List.of()), Wish.NONE, Choosing.NOTHING);
    }

    void wish(Wish wish) {
        if (current.step() instanceof Step.Looks looks) {
            rank(looks.brought(), looks.reading(), wish, looks.choosing().afresh());
        }
    }

    /** The look anew around the pieces that she keeps now. */
    void rematch(Step.Looks looks, Choosing kept) {
        rank(looks.brought(), looks.reading(), looks.wish(), kept);
    }

    /** The stylist has spoken, or is about to, in a language that is no longer read. */
    void languageChanged() {
        Shown.looks(current.step())
                .filter(looks -> !looks.styling().equals(Styling.NONE))
                .ifPresent(looks -> {
                    Step.Looks again = looks.with(asking());
                    current.improve(Shown.with(current.step(), again));
                    consult(again);
                });
    }

    void open(Intent.OpenProduct intent) {
        Step.Looks from = Shown.looks(current.step()).orElse(null);
        Match match = Shown.find(current.step(), intent.product()).orElse(null);
        if (from == null || match == null) {
            return;
        }
        Optional<Step.Ask> asked = current.step() instanceof Step.Ask ask ? Optional.of(ask) : Optional.empty();
        boolean plain = held();
        long seed = current.now().number();
        boolean onTheLook = current.step() instanceof Step.Looks;
        current.errand(
                // A look that is matched anew meanwhile takes no touch on one of its cards back.
                step -> onTheLook && step instanceof Step.Looks,
                () -> {
                    Look around = plain
                            ? floor.plain(
                                    match.product().item(),
                                    from.wish(),
                                    Optional.of(match.product().id()),
                                    seed)
                            : floor.around(match.product(), from.wish());
                    List<Match> similar = floor.similar(match.product(), from.wish(), SIMILAR);
                    return new Step.Detail(from, asked, match, around, similar, Optional.empty());
                },
                // The look may have become better while the product was opened.
                detail -> current.change(detail.from(Shown.looks(current.step()).orElse(from))
                        .saying(opinions.of(current.now(), match.product()))),
                detail -> {});
    }

    /** What she has said of products in this visit. */
    Opinions opinions() {
        return opinions;
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
            case Reading.Clear clear -> rank(new Brought.Shot(photo), clear, Wish.NONE, Choosing.NOTHING);
            case Reading.Unclear unclear when settledByTap(unclear) -> current.change(new Step.Confirm(photo, unclear));
            case Reading.Unclear _
            when isFromPhone() -> {
                photo.wipe();
                current.change(new Step.Phone(new PhoneLine.Shut(PhoneLine.Why.UNREADABLE, "")));
            }
            case Reading.Unclear unclear -> {
                photo.wipe();
                current.change(Flow.capture(Optional.of(unclear.doubt())));
            }
        }
    }

    /** A doubtful kind is settled by a tap; so is any doubt the second time, for nobody is coached in a circle. */
    private boolean settledByTap(Reading.Unclear unclear) {
        // Nobody walks back to her phone for a better light where a tap will do.
        boolean coachedBefore =
                isFromPhone() || (current.step() instanceof Step.Capture(var hint, var _) && hint.isPresent());
        return unclear.appearance().isPresent() && (unclear.doubt() == Doubt.CATEGORY || coachedBefore);
    }

    private boolean isFromPhone() {
        return current.step() instanceof Step.Phone;
    }

    private void settle(Brought brought, Reading.Clear reading, Wish wish, Choosing choosing) {
        settled = Optional.of(reading);
        rank(brought, reading, wish, choosing);
    }

    private void rank(Brought brought, Reading.Clear reading, Wish wish, Choosing choosing) {
        Optional<Step.Looks> waiting = current.step() instanceof Step.Looks now
                ? Optional.of(new Step.Looks(brought, reading, wish, now.look(), now.styling(), choosing))
                : Optional.empty();
        // The touched chip answers at once; the products follow.
        waiting.ifPresent(current::update);
        Optional<ProductId> self = brought.product().map(Product::id);
        List<ProductId> kept = choosing.keptPieces();
        boolean plain = held();
        long seed = current.now().number();
        current.errand(
                // She may have a product opened meanwhile, or be back from it: the look behind it waits on.
                step -> Shown.looks(step)
                        .filter(now -> waiting.filter(now::isMatchedLike).isPresent())
                        .isPresent(),
                () -> plain
                        ? floor.plain(reading.item(), wish, self, seed)
                        : floor.look(reading.item(), wish, self, kept),
                look -> {
                    Choosing now = choosing.in(look).laidOut(isLaidOut());
                    Step.Looks looks = new Step.Looks(brought, reading, wish, now.applied(look), asking(), now);
                    if (waiting.isEmpty() || current.step() instanceof Step.Looks) {
                        current.change(looks);
                    } else {
                        show(looks);
                    }
                    consult(looks);
                },
                look -> {
                    if (waiting.isEmpty()) {
                        brought.photo().ifPresent(Photo::wipe);
                    }
                });
    }

    /** She may have laid the pieces out, or put them away, while they were matched anew. */
    private boolean isLaidOut() {
        return Shown.looks(current.step())
                .map(looks -> looks.choosing().laidOut())
                .orElse(false);
    }

    /** Nobody, where the visit is shown no style. */
    private Optional<Stylist> stylist() {
        return held() ? Optional.empty() : counsel.stylist();
    }

    private Styling asking() {
        return stylist()
                .<Styling>map(stylist -> new Styling.Asking(floor.size(), stylist.rehearsal()))
                .orElse(Styling.NONE);
    }

    /** Asks the stylist about the look on the screen; she makes it better in place, or nobody notices that she did not. */
    private void consult(Step.Looks asked) {
        stylist().ifPresent(stylist -> {
            consulting.ifPresent(Deadline::cancel);
            Deadline deadline = Deadline.in(counsel.hard());
            consulting = Optional.of(deadline);
            current.waitFor(deadline);
            Fitting fitting = new Fitting(floor, stylist, counsel.first());
            Fitting.Wanted wanted = new Fitting.Wanted(
                    asked.brought().presented(),
                    asked.reading(),
                    settled.equals(Optional.of(asked.reading()))
                            || !asked.choosing().kept().isEmpty(),
                    asked.wish(),
                    "",
                    current.now().language());
            Executor screen = current.toTheScreen();
            current.background().execute(() -> fit(fitting, wanted, asked, deadline, screen));
        });
    }

    private void fit(Fitting fitting, Fitting.Wanted wanted, Step.Looks asked, Deadline deadline, Executor screen) {
        try {
            Fitting.Fitted fitted = fitting.fit(wanted, asked.choosing().narrowed(asked.look()), deadline);
            screen.execute(() -> replace(asked, fitted.instead(asked, wanted.language())));
        } catch (RuntimeException fault) {
            LOG.info("the look stays as this machine made it: {}", fault.getMessage());
            screen.execute(() -> shown(asked).ifPresent(now -> show(now.with(Styling.NONE))));
        }
    }

    /** In place, behind a detail or a conversation too; what she has put in front meanwhile stays there. */
    private void replace(Step.Looks asked, Step.Looks better) {
        shown(asked).ifPresent(now -> {
            Look whole = now.choosing().applied(asked.choosing().widened(better.look(), asked.look()));
            Step.Looks next = new Step.Looks(
                    better.brought(), better.reading(), better.wish(), whole, better.styling(), now.choosing());
            boolean same = next.chosen().pieces().equals(now.chosen().pieces());
            // What she said of the look was said of the other one.
            show(same ? next : next.with(whole, now.choosing().saying(Optional.empty())));
        });
    }

    private void show(Step.Looks better) {
        current.improve(Shown.with(current.step(), better));
    }

    /** The look that she was asked about, unless the shopper has gone on to another wish or reading. */
    @SuppressWarnings("ReferenceEquality") // each question has a styling of its own, as equal as they may be
    private Optional<Step.Looks> shown(Step.Looks asked) {
        return Shown.looks(current.step())
                .filter(now -> now.styling() == asked.styling())
                .filter(now -> now.reading().equals(asked.reading())
                        && now.wish().equals(asked.wish())
                        && now.choosing().kept().equals(asked.choosing().kept()));
    }
}
