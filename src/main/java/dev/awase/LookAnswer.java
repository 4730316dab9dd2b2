package dev.awase;

import dev.awase.camera.Photo;
import dev.awase.camera.PictureFile;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import dev.awase.coordination.Wish;
import dev.awase.design.Strings;
import dev.awase.item.Category;
import dev.awase.item.Guess;
import dev.awase.item.Reading;
import dev.awase.item.Taxonomy;
import dev.awase.session.Counsel;
import dev.awase.session.Fitting;
import dev.awase.session.ShopFloor;
import dev.awase.stylist.Deadline;
import dev.awase.stylist.ModelFault;
import dev.awase.stylist.Presented;
import dev.awase.stylist.Stylist;
import dev.awase.vision.ItemReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** From a picture file to what goes with it in this shop: by this machine, and where asked by the stylist. */
record LookAnswer(ItemReader reader, ShopFloor floor, Strings strings, int top, Progress progress) {
    private static final int SIMILAR = 4;

    /** The picture file, what it shows where that is told, and the wish, also in the shopper's own words. */
    record Asked(Path photo, Optional<Category> told, Wish wish, String words) {}

    /** What this machine makes of it. */
    private record Own(Photo photo, Reading reading, Reading.Clear clear, Look look, Timer timer) {}

    /** When what was done, in nanoseconds. */
    private record Timer(long start, long read, long ranked) {
        LookDocument.Timings since(Optional<Long> asked) {
            long now = System.nanoTime();
            return new LookDocument.Timings(
                    ms(read - start), ms(ranked - read), asked.map(from -> ms(now - from)), ms(now - start));
        }
    }

    /**
     * The machine's own look.
     *
     * @throws Refusal in words if the photo cannot be read, or its kind is in doubt
     */
    LookDocument alone(Asked asked) {
        Own own = own(asked);
        if (own.reading() instanceof Reading.Unclear && asked.told().isEmpty()) {
            throw doubtful(own.reading());
        }
        LookDocument.Timings timings = own.timer().since(Optional.empty());
        return document(asked, own.clear(), own.look(), Optional.empty(), Optional.empty(), timings);
    }

    /**
     * The stylist's look, or the machine's own with what kept hers away. A kind in doubt is hers to settle; where she
     * does not, the likeliest stands. Why she does not is said in words on the error stream.
     */
    LookDocument improved(Asked asked, Counsel counsel) {
        // Her time runs from the start: whoever waits does not care whose seconds they are.
        Deadline deadline = Deadline.in(counsel.hard());
        Own own = own(asked);
        long start = System.nanoTime();
        try {
            Stylist stylist = counsel.stylist()
                    .orElseThrow(() -> new ModelFault(ModelFault.Kind.NOT_CONFIGURED, "no model is set up"));
            Fitting.Wanted wanted = new Fitting.Wanted(
                    Presented.of(own.photo()),
                    own.clear(),
                    asked.told().isPresent(),
                    asked.wish(),
                    asked.words(),
                    strings.locale());
            Duration first = counsel.first().minusNanos(start - own.timer().start());
            Fitting.Fitted fitted = new Fitting(floor, stylist, first).fit(wanted, own.look(), deadline);
            LookDocument.Timings timings = own.timer().since(Optional.of(start));
            return document(asked, fitted.reading(), fitted.look(), Optional.of(fitted), Optional.empty(), timings);
        } catch (ModelFault fault) {
            progress.say("awase: without the model: " + fault.getMessage());
            LookDocument.Timings timings = own.timer().since(Optional.of(start));
            return document(
                    asked,
                    asked.told().isPresent() ? own.clear() : own.reading(),
                    own.look(),
                    Optional.empty(),
                    Optional.of(fault.kind()),
                    timings);
        }
    }

    private Own own(Asked asked) {
        long start = System.nanoTime();
        Photo photo = PictureFile.read(asked.photo());
        Reading reading = reader.read(photo);
        Reading.Clear clear = likeliest(reading, asked.told());
        long read = System.nanoTime();
        Look look = floor.look(clear.item(), asked.wish());
        return new Own(photo, reading, clear, look, new Timer(start, read, System.nanoTime()));
    }

    private Reading.Clear likeliest(Reading reading, Optional<Category> told) {
        if (told.isEmpty() && reading instanceof Reading.Clear clear) {
            return clear;
        }
        return told.or(() -> reading.guesses().stream().findFirst().map(Guess::category))
                .flatMap(reading::as)
                .orElseThrow(() ->
                        told.isPresent() || reading.appearance().isEmpty() ? unreadable(reading) : doubtful(reading));
    }

    private LookDocument document(
            Asked asked,
            Reading reading,
            Look look,
            Optional<Fitting.Fitted> fitted,
            Optional<ModelFault.Kind> fault,
            LookDocument.Timings timings) {
        List<Match> similar = floor.similar(look.anchor(), asked.wish(), Optional.empty(), SIMILAR);
        return new LookDocument(
                asked.photo().toString(),
                ReadingDocument.of(reading),
                LookDocument.slots(look, strings, strings.locale(), top),
                LookDocument.products(similar, strings, strings.locale()),
                fitted.map(stylist -> stylist.script() ? "rehearsal" : "model").orElse("device"),
                fitted.map(Fitting.Fitted::words),
                fitted.map(Fitting.Fitted::dropped),
                fault.map(ModelFault.Kind::id),
                timings);
    }

    private static Refusal unreadable(Reading reading) {
        return new Refusal("the photo cannot be read (" + doubt(reading) + "); take another, brighter and closer");
    }

    private Refusal doubtful(Reading reading) {
        Taxonomy taxonomy = floor.taxonomy();
        List<Category> likely = reading.guesses().isEmpty()
                ? taxonomy.roots()
                : reading.guesses().stream().map(Guess::category).toList();
        return new Refusal("what the photo shows is in doubt (" + doubt(reading)
                + "); say what it is with --category, most likely one of "
                + likely.stream().map(Category::id).collect(Collectors.joining(", ")));
    }

    private static String doubt(Reading reading) {
        return reading instanceof Reading.Unclear unclear ? unclear.doubt().id() : "none";
    }

    private static double ms(long nanos) {
        return Math.round(nanos / 10_000.0) / 100.0;
    }
}
