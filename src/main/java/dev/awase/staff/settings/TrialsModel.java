package dev.awase.staff.settings;

import dev.awase.design.Strings;
import dev.awase.staff.FaultWords;
import dev.awase.staff.Office;
import dev.awase.staff.Work;
import dev.awase.staff.settings.SettingsShelf.Kept;
import dev.awase.staff.settings.TestBench.Spent;
import dev.awase.stylist.ProbeFinding;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Tries of what is typed: the endpoint, the hours, the printer. Nothing needs to be kept for them. */
final class TrialsModel {
    private static final double QUESTIONS = 8;

    private final Office office;
    private final SettingsModel settings;
    private final TestBench bench;
    private final ReadOnlyObjectWrapper<List<ProbeFinding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper probing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper printing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Spent>> spent = new ReadOnlyObjectWrapper<>(Optional.empty());

    TrialsModel(Office office, SettingsModel settings, TestBench bench) {
        this.office = office;
        this.settings = settings;
        this.bench = bench;
    }

    // Properties

    /** What was found out about the endpoint. */
    ReadOnlyObjectProperty<List<ProbeFinding>> findings() {
        return findings.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty probing() {
        return probing.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty printing() {
        return printing.getReadOnlyProperty();
    }

    /** What models were asked today; empty where no endpoint is kept. */
    ReadOnlyObjectProperty<Optional<Spent>> spent() {
        return spent.getReadOnlyProperty();
    }

    // Commands

    void look() {
        office.errands().run(bench::spent, spent::set);
    }

    /** Asks the endpoint that is typed; {@code begun} is handed the work, to show and to stop it. */
    void probe(Consumer<Work> begun) {
        settings.kept().get().ifPresent(kept -> {
            Map<Setting, String> values = settings.draft().get();
            findings.set(List.of());
            probing.set(true);
            begun.accept(office.errands()
                    .begin(
                            office.text("staff.settings.model.asking", 1),
                            work -> probed(kept, values, work),
                            found -> findings.set(List.copyOf(found)),
                            () -> {
                                probing.set(false);
                                look();
                            }));
        });
    }

    private List<ProbeFinding> probed(Kept kept, Map<Setting, String> values, Work work) {
        AtomicInteger asked = new AtomicInteger();
        try {
            return bench.probe(kept, values, _ -> {
                int number = asked.incrementAndGet();
                work.tell(office.text("staff.settings.model.asking", number), Math.min(1, (number - 1) / QUESTIONS));
            });
        } catch (SettingsShelf.Refused unusable) {
            throw new FaultWords.InWords("staff.settings.refused.unusable");
        }
    }

    /** Says whether the shop is open now by the hours that are typed. */
    void openNow(Consumer<Boolean> told) {
        Map<Setting, String> values = settings.draft().get();
        settings.kept().get().ifPresent(kept -> settings.careful(() -> bench.open(kept, values), told));
    }

    /** Prints a slip with the shop's name in the language that visits start in. */
    void print() {
        Map<Setting, String> values = settings.draft().get();
        List<String> slip = slip();
        printing.set(true);
        settings.kept()
                .get()
                .ifPresent(kept -> office.errands()
                        .begin(
                                "",
                                _ -> printed(kept, values, slip),
                                done -> office.notices()
                                        .say(
                                                done.missing().isEmpty()
                                                        ? office.text("staff.settings.printer.printed")
                                                        : office.text(
                                                                "staff.settings.printer.missing", done.missing())),
                                () -> printing.set(false)));
    }

    private TestBench.Slip printed(Kept kept, Map<Setting, String> values, List<String> slip) {
        try {
            return bench.print(kept, values, slip);
        } catch (TestBench.NotPrinted known) {
            throw new FaultWords.InWords("staff.settings.printer."
                    + known.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        } catch (SettingsShelf.Refused refused) {
            throw new FaultWords.InWords(
                    refused.why() == SettingsShelf.Refused.Why.UNWRITABLE
                            ? "staff.settings.printer.unreached"
                            : "staff.settings.refused.unusable");
        }
    }

    private List<String> slip() {
        Strings words = Strings.of(Locale.of(settings.value(Setting.LANGUAGE).toLowerCase(Locale.ROOT)));
        String name = settings.value(Setting.BRAND_NAME);
        ZonedDateTime now = office.clock().instant().atZone(office.clock().getZone());
        return List.of(
                name.isEmpty() ? words.text("attract.mark") : name,
                "------------------------",
                words.text("staff.settings.printer.slip"),
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(now),
                "0123456789 ABC abc");
    }
}
