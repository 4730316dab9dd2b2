package dev.awase.staff.insight;

import dev.awase.analytics.Insight;
import dev.awase.analytics.Period;
import dev.awase.analytics.Reports;
import dev.awase.catalog.files.Rejection;
import dev.awase.staff.Errands;
import dev.awase.staff.Office;
import dev.awase.staff.Paper;
import dev.awase.staff.Work;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the page tells of the chosen days, beside as many days before them. */
public final class InsightModel {
    private final Reports reports;
    private final Till till;
    private final ModelBill bill;
    private final Office office;
    private final Errands.Latest latest = new Errands.Latest();
    private final ReadOnlyObjectWrapper<List<Rejection>> rejected = new ReadOnlyObjectWrapper<>(List.of());
    private Span chosen = Span.MONTH;
    private final ReadOnlyObjectWrapper<Optional<Work>> printing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Told>> told = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The chosen period with what models cost in it, where that is known, and the period before it. */
    public record Told(Insight now, Insight before, OptionalDouble cost) {}

    /** Periods to choose by a touch, ending today. */
    public enum Span {
        TODAY(1),
        WEEK(7),
        MONTH(28),
        YEAR(365);

        private final int days;

        Span(int days) {
            this.days = days;
        }
    }

    public InsightModel(Reports reports, Till till, ModelBill bill, Office office) {
        this.till = till;
        this.bill = bill;
        this.reports = reports;
        this.office = office;
    }

    // Properties

    public ReadOnlyObjectProperty<Optional<Told>> told() {
        return told.getReadOnlyProperty();
    }

    /** What could not be taken of the last receipts. */
    public ReadOnlyObjectProperty<List<Rejection>> rejected() {
        return rejected.getReadOnlyProperty();
    }

    /** A PDF that is being written, or receipts that are being read. */
    public ReadOnlyObjectProperty<Optional<Work>> printing() {
        return printing.getReadOnlyProperty();
    }

    /** So many minor units in the shop's money. */
    String money(double minor) {
        return till.money(minor, office.locale());
    }

    // Commands

    /** Tells how many of a hundred visits are held out. */
    void heldOut(Consumer<Integer> told) {
        office.errands().run(till::heldOut, told);
    }

    /** Holds so many of a hundred visits out from the next one on. */
    void holdOut(int percent) {
        String who = office.shift().name();
        office.errands()
                .run(
                        () -> {
                            int before = till.holdOut(percent, who);
                            office.note("insight.hold-out", "", before + "%", percent + "%");
                            return before;
                        },
                        before -> {
                            if (before != percent) {
                                office.notices().say(office.text("staff.insight.held-out", percent / 100.0), () -> {
                                    holdOut(before);
                                    choose(chosen);
                                });
                            }
                        });
    }

    /** Reads the till's receipts in, with progress and a way to stop it; they can be taken back. */
    public void takeReceipts(Path file) {
        String words = office.text("staff.insight.reading");
        String who = office.shift().name();
        Work begun = office.errands()
                .begin(
                        words,
                        work -> {
                            Till.Taken taken = till.take(file, who, () -> !work.stopped());
                            office.note("insight.receipts", file.getFileName().toString(), "", "+" + taken.fresh());
                            return taken;
                        },
                        this::taken,
                        () -> printing.set(Optional.empty()));
        printing.set(Optional.of(begun).filter(work -> work.running().get()));
    }

    private void taken(Till.Taken taken) {
        rejected.set(taken.rejections());
        office.notices()
                .say(
                        office.text(
                                "staff.insight.receipts-taken",
                                taken.fresh(),
                                taken.known(),
                                taken.rejections().size()),
                        () -> office.errands().run(() -> till.undo(taken.file()), _ -> {
                            rejected.set(List.of());
                            choose(chosen);
                        }));
        choose(chosen);
    }

    public void choose(Span span) {
        chosen = span;
        LocalDate today = LocalDate.now(office.clock());
        Period period = new Period(
                today.minusDays(span.days - 1L), today, office.clock().getZone());
        office.errands().run(latest, () -> tell(period), read -> told.set(Optional.of(read)));
    }

    private Told tell(Period period) {
        Insight now = reports.read(period);
        OptionalDouble cost = bill.of(now.model().tokensIn(), now.model().tokensOut());
        return new Told(now, reports.read(period.before()), cost);
    }

    /** Prints pictures of the page's parts to a PDF, with progress and a way to stop it. */
    public void print(Path file, List<BufferedImage> parts) {
        String title = office.text("staff.insight.title");
        String words = office.text("staff.insight.printing");
        Work begun = office.errands()
                .begin(
                        words,
                        work -> {
                            Paper.write(parts, title, office.locale(), file, done -> work.tell(words, done));
                            office.note("insight.export", file.getFileName().toString(), "", "");
                            return file;
                        },
                        written -> office.notices().say(office.text("staff.insight.exported", written.toString())),
                        () -> printing.set(Optional.empty()));
        // Where all runs on one thread it has ended already.
        printing.set(Optional.of(begun).filter(work -> work.running().get()));
    }

    /** Writes all figures of the page to a file; says where it went. */
    public void export(Path file, InsightCsv csv) {
        told.get()
                .ifPresent(read -> office.errands()
                        .run(
                                () -> {
                                    csv.write(read.now(), read.cost(), file);
                                    office.note(
                                            "insight.export", file.getFileName().toString(), "", "");
                                    return file;
                                },
                                written -> office.notices()
                                        .say(office.text("staff.insight.exported", written.toString()))));
    }
}
