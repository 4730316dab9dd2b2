package dev.awase;

import dev.awase.camera.CameraFault;
import dev.awase.camera.Photo;
import dev.awase.camera.PictureFile;
import dev.awase.coordination.Wish;
import dev.awase.item.Guess;
import dev.awase.item.Reading;
import dev.awase.session.Fitting;
import dev.awase.session.ShopFloor;
import dev.awase.stylist.Deadline;
import dev.awase.stylist.GoldenPhoto;
import dev.awase.stylist.ModelEvaluation;
import dev.awase.stylist.ModelFault;
import dev.awase.stylist.ModelFault.Kind;
import dev.awase.stylist.ModelSettings.Waits;
import dev.awase.stylist.Presented;
import dev.awase.vision.ItemReader;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a model through a golden set as a kiosk would: each photo is read on this machine, looked up on this floor, and
 * then the stylist is asked. Stops early where going on is of no use, and says why.
 */
final class ModelTrial {
    /** So many visits in a row without an answer, and nobody is there. */
    private static final int MOST_SILENT = 5;

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    /** Nothing that another photo would change. */
    private static final Set<Kind> FINAL = EnumSet.of(Kind.KEY, Kind.NO_MODEL, Kind.NOT_CONFIGURED, Kind.BUDGET);

    private final ItemReader reader;
    private final ShopFloor floor;
    private final Waits waits;
    private final Locale language;
    private final Progress progress;
    private final StopSign stop;
    private int unread;
    private int silent;

    ModelTrial(ItemReader reader, ShopFloor floor, Waits waits, Locale language, Progress progress, StopSign stop) {
        this.reader = reader;
        this.floor = floor;
        this.waits = waits;
        this.language = language;
        this.progress = progress;
        this.stop = stop;
    }

    /** Photos that could not be opened, or in which this machine saw nothing to look up. */
    int unread() {
        return unread;
    }

    /** Whether the whole set was gone through. */
    boolean run(GoldenSet set, ModelEvaluation evaluation) {
        int number = 0;
        for (GoldenSet.Entry entry : set.entries()) {
            if (stop.raised()) {
                break;
            }
            String at =
                    ++number + "/" + set.entries().size() + " " + entry.file().getFileName();
            Optional<ModelFault> fault = visit(entry, at, evaluation);
            if (fault.isPresent() && !stop.raised() && over(fault.get())) {
                return false;
            }
        }
        if (stop.raised()) {
            progress.say("awase: stopped; this is what was measured");
        }
        return !stop.raised();
    }

    private Optional<ModelFault> visit(GoldenSet.Entry entry, String at, ModelEvaluation evaluation) {
        Optional<Photo> photo = open(entry, at);
        Optional<Reading.Clear> measured = photo.map(reader::read).flatMap(ModelTrial::likeliest);
        if (measured.isEmpty()) {
            unread++;
            photo.ifPresent(seen -> progress.say(at + ": nothing is seen on it, so nobody was asked"));
            return Optional.empty();
        }
        Reading.Clear own = measured.get();
        Fitting.Wanted wanted =
                new Fitting.Wanted(Presented.of(photo.orElseThrow()), own, false, Wish.NONE, "", language);
        var candidates = floor.look(own.item(), Wish.NONE);
        Deadline deadline = Deadline.in(waits.hard());
        stop.instead(deadline::cancel);
        if (stop.raised()) {
            return Optional.empty();
        }
        GoldenPhoto golden = entry.golden(own.item());
        long start = System.nanoTime();
        Optional<ModelFault> fault = evaluation.visit(golden, deadline, stylist -> {
            Reading.Clear reading = new Fitting(floor, stylist, waits.first())
                    .fit(wanted, candidates, deadline)
                    .reading();
            boolean right = golden.category().test(reading.item().category());
            progress.say(at + ": " + reading.item().category() + (right ? ", " : " (not right), ")
                    + (System.nanoTime() - start) / 1_000_000 + " ms");
            return reading;
        });
        silent = fault.isPresent() ? silent + 1 : 0;
        fault.filter(why -> !stop.raised())
                .ifPresent(why -> progress.say(at + ": no answer (" + why.kind().id() + ")"));
        return fault;
    }

    private Optional<Photo> open(GoldenSet.Entry entry, String at) {
        try {
            return Optional.of(PictureFile.read(entry.file()));
        } catch (CameraFault unreadable) {
            progress.say(at + ": " + unreadable.getMessage());
            return Optional.empty();
        }
    }

    /** A kind in doubt is the model's to settle; until then the likeliest stands, as in a visit. */
    private static Optional<Reading.Clear> likeliest(Reading reading) {
        return reading instanceof Reading.Clear clear
                ? Optional.of(clear)
                : reading.guesses().stream().findFirst().map(Guess::category).flatMap(reading::as);
    }

    private boolean over(ModelFault fault) {
        if (FINAL.contains(fault.kind()) || silent >= MOST_SILENT) {
            progress.say("awase: stopped after this photo: " + fault.getMessage());
            return true;
        }
        if (fault.kind() == Kind.PAUSED) {
            Duration wait = fault.retryAfter()
                    .filter(asked -> asked.compareTo(LONGEST_PAUSE) < 0)
                    .orElse(LONGEST_PAUSE);
            progress.say("awase: waiting " + Math.max(1, wait.toSeconds()) + " s, as the endpoint is to be left alone");
            stop.await(wait);
        }
        return false;
    }
}
