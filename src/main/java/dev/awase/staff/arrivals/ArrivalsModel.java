package dev.awase.staff.arrivals;

import dev.awase.catalog.files.BroughtPictures;
import dev.awase.catalog.files.Corrections;
import dev.awase.catalog.files.Gone;
import dev.awase.catalog.files.Mapping;
import dev.awase.catalog.files.RejectedRows;
import dev.awase.catalog.files.Rejection;
import dev.awase.staff.Errands;
import dev.awase.staff.FaultWords;
import dev.awase.staff.Office;
import dev.awase.staff.Work;
import dev.awase.staff.arrivals.Trial.Opened;
import dev.awase.staff.arrivals.Trial.Preview;
import dev.awase.staff.arrivals.Trial.Said;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Files on their way in, one at a time. Nothing is written before it is applied. On the screen's thread. */
public final class ArrivalsModel {
    private final Trial trial;
    private final ArrivalsMemory memory;
    private final PastModel past;
    private final Office office;
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Gone>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Gone> leaving = new ReadOnlyObjectWrapper<>(Gone.NONE);
    private Said said = Said.NOTHING;

    /** {@code past} is told of each file that came in. */
    public ArrivalsModel(Trial trial, ArrivalsMemory memory, PastModel past, Office office) {
        this.trial = trial;
        this.memory = memory;
        this.past = past;
        this.office = office;
    }

    // Properties

    public ReadOnlyObjectProperty<Optional<Opened>> opened() {
        return opened.getReadOnlyProperty();
    }

    /** What goes on now. */
    public ReadOnlyObjectProperty<Optional<Work>> work() {
        return work.getReadOnlyProperty();
    }

    /** A question: whether so much is to go out of sale. */
    public ReadOnlyObjectProperty<Optional<Gone>> asked() {
        return asked.getReadOnlyProperty();
    }

    /** What goes out of sale with the file that is looked at, but for what is kept by now. */
    public ReadOnlyObjectProperty<Gone> leaving() {
        return leaving.getReadOnlyProperty();
    }

    /** How many files wait behind this one. */
    int waiting() {
        return memory.waiting();
    }

    /** Where the pictures come from, if any were brought. */
    Optional<Path> pictures() {
        return memory.pictures().map(BroughtPictures::from);
    }

    /** Whether products go out of sale as well that no file has named so far. */
    boolean ofNobodyToo() {
        return memory.ofNobodyToo();
    }

    /** Whether this product stays in sale though the file names it no longer. */
    boolean keeps(String sku) {
        return memory.kept().contains(sku);
    }

    // Commands

    /** Takes up a file with what was said of its source before, and tries it out. */
    public void open(Path chosen) {
        bring(List.of(chosen));
    }

    /**
     * Takes up what was chosen or dropped together: files one after the other, and a folder or a zip archive as the
     * pictures of the first one, or of the one that is looked at.
     */
    public void bring(List<Path> chosen) {
        List<Path> files = new ArrayList<>(chosen);
        files.removeIf(BroughtPictures::canBe);
        Optional<BroughtPictures> pictures =
                chosen.stream().filter(BroughtPictures::canBe).findFirst().map(trial::pictures);
        if (!files.isEmpty()) {
            forget(() -> {
                memory.begin(files.removeFirst(), files, pictures);
                begin();
            });
        } else if (pictures.isPresent() && opened.get().isPresent()) {
            pictures(pictures);
        } else if (pictures.isPresent()) {
            office.notices().trouble(office.text("staff.arrivals.pictures.alone"));
        }
    }

    /** Goes on with the file that was looked at before the page was made anew. */
    public void resume() {
        if (memory.file().isPresent()) {
            begin();
        }
    }

    private void begin() {
        Path file = memory.file().orElseThrow();
        office.errands().run(() -> trial.said(file), known -> {
            said = known;
            check();
        });
    }

    /** Takes the file without the pictures that were brought. */
    public void withoutPictures() {
        pictures(Optional.empty());
    }

    private void pictures(Optional<BroughtPictures> others) {
        forget(() -> {
            memory.pictures(others);
            check();
        });
    }

    /** Says what a column means: a field's id, or nothing to leave it out. It is remembered for this source. */
    public void mean(String title, String field) {
        said = new Said(said.mapping().with(title, field), said.whole());
        Mapping now = said.mapping();
        remember(source -> trial.mean(source, now, title, field));
    }

    /** Says whether each file of this source is all that it has. It is remembered for this source. */
    public void whole(boolean whole) {
        said = new Said(said.mapping(), whole);
        String subject = memory.file().map(Trial::name).orElse("");
        remember(source -> trial.whole(source, subject, whole));
    }

    private void remember(Consumer<String> keeping) {
        opened.get()
                .map(shown -> shown.columns().source())
                .ifPresent(source -> office.errands()
                        .run(
                                () -> {
                                    keeping.accept(source);
                                    return source;
                                },
                                _ -> check()));
    }

    /** Lets products go out of sale as well that no file has named so far, or leaves them. */
    public void ofNobodyToo(boolean too) {
        memory.ofNobodyToo(too);
        check();
    }

    /** Keeps one product in sale, and out of this source's range from now on; or lets it go. */
    public void keep(String sku, boolean stays) {
        memory.keep(sku, stays);
        opened.get().flatMap(Opened::preview).map(this::gone).ifPresent(leaving::set);
    }

    /** Mends one cell and leaves the file itself alone. */
    public void mend(long line, String column, String text) {
        memory.mend(memory.corrections().with(line, column, text));
    }

    /** What the cell holds as it is mended by now. */
    String mended(long line, String column, String written) {
        return memory.corrections().cells().getOrDefault(new Corrections.Place(line, column), written);
    }

    /** Keeps what cannot be taken as a file of its own, with the reasons. */
    public void save(List<Rejection> rejections, Path chosen) {
        office.errands()
                .run(
                        () -> {
                            RejectedRows.write(rejections, chosen);
                            return chosen;
                        },
                        saved -> office.notices().say(office.text("staff.arrivals.saved", Trial.name(saved))));
    }

    /** Tries the file out as it is mended by now. */
    public void check() {
        // What is kept is listed as well, so that it can be let go of again.
        Trial.Plan plan = plan(Set.of());
        begin(
                "staff.arrivals.checking",
                going -> trial.look(plan, going, fault -> {
                    memory.pictures(Optional.empty());
                    office.notices().trouble(FaultWords.of(fault, office.strings()));
                }),
                shown -> {
                    leaving.set(shown.preview().map(this::gone).orElse(Gone.NONE));
                    opened.set(Optional.of(shown));
                });
    }

    /** Takes the file in, all of it or nothing; asks first where that takes much out of sale. */
    public void apply() {
        Gone gone = leaving.get();
        if (gone.percent() > Gone.MANY) {
            // A question that was closed without an answer is asked anew.
            asked.set(Optional.empty());
            asked.set(Optional.of(gone));
        } else {
            applySurely();
        }
    }

    /** Takes the file in whatever it takes out of sale; somebody was asked. */
    public void applySurely() {
        asked.set(Optional.empty());
        Trial.Plan plan = plan(memory.kept());
        String who = office.shift().name();
        begin("staff.arrivals.applying", going -> trial.take(plan, who, going), result -> {
            int gone = result.gone().removed();
            office.notices()
                    .say(office.text("staff.arrivals.applied", result.added(), result.changed())
                            + (gone == 0 ? "" : office.text("staff.arrivals.went", gone)));
            past.look();
            next();
        });
    }

    /** Answers the question with no. */
    public void refrain() {
        asked.set(Optional.empty());
    }

    /** Puts the file aside, and goes on to the next that waits; nothing was written. */
    public void leave() {
        forget(this::next);
    }

    private void next() {
        opened.set(Optional.empty());
        if (memory.next()) {
            begin();
        }
    }

    /** Pictures that were kept for nothing are thrown away first. */
    private void forget(Runnable then) {
        Optional<BroughtPictures> before = memory.pictures();
        office.errands()
                .run(
                        () -> {
                            before.ifPresent(BroughtPictures::forget);
                            return before;
                        },
                        _ -> then.run());
    }

    /** What goes out of sale by now: those that are kept do not. */
    private Gone gone(Preview preview) {
        Gone all = preview.result().gone();
        long kept = preview.gone().stream()
                .filter(product -> memory.kept().contains(product.sku()))
                .count();
        return new Gone((int) (all.removed() - kept), all.range(), all.ofNobody());
    }

    private <T> void begin(String words, Errands.Labor<T> labor, Consumer<T> arrived) {
        if (work.get().isPresent()) {
            return;
        }
        boolean[] ended = {false};
        Work going = office.errands().begin(office.text(words), labor, arrived, () -> {
            ended[0] = true;
            work.set(Optional.empty());
        });
        if (!ended[0]) {
            work.set(Optional.of(going));
        }
    }

    private Trial.Plan plan(Set<String> kept) {
        return new Trial.Plan(
                memory.file().orElse(Path.of("")),
                said,
                memory.corrections(),
                memory.pictures(),
                memory.ofNobodyToo(),
                kept);
    }
}
