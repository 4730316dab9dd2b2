package dev.awase.staff.tagging;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Lack;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.ProductTable.Filter;
import dev.awase.catalog.ProductTable.Order;
import dev.awase.catalog.SqliteRefusedTags.Refused;
import dev.awase.item.Reading;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Errands;
import dev.awase.staff.Office;
import dev.awase.staff.Work;
import dev.awase.staff.tagging.Proposal.Line;
import dev.awase.stylist.ModelFault;
import dev.awase.stylist.Tagging;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which products are looked at, what is proposed for them, and what a person makes of it. Nothing is written but what is
 * accepted, and that can be taken back. On the screen's thread; the looking is done in the background.
 */
public final class TaggingModel {
    /** So many are listed to choose from, and looked at in one go. */
    static final int MOST = 60;

    private final TaggingDesk desk;
    private final Proposing proposing;
    private final Office office;
    private final Errands.Latest latest = new Errands.Latest();
    private final Errands.Latest counting = new Errands.Latest();
    private final ReadOnlyObjectWrapper<Map<Lack, Integer>> lacks = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<Product>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Set<ProductId>> chosen = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<List<Proposal>> proposals = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> ended = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Filter filter = Filter.ALL;

    public TaggingModel(TaggingDesk desk, Taxonomy taxonomy, Office office) {
        this.desk = desk;
        this.proposing = new Proposing(taxonomy, office);
        this.office = office;
        proposals.set(desk.memory().proposals);
        proposals.addListener((_, _, now) -> desk.memory().proposals = now);
    }

    // Properties

    /** How many of all products lack what. */
    public ReadOnlyObjectProperty<Map<Lack, Integer>> lacks() {
        return lacks.getReadOnlyProperty();
    }

    /** The products to choose from, the newest first. */
    public ReadOnlyObjectProperty<List<Product>> found() {
        return found.getReadOnlyProperty();
    }

    /** Those of them that are to be looked at. */
    public ReadOnlyObjectProperty<Set<ProductId>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** What is proposed and not settled, as far as it has come. */
    ReadOnlyObjectProperty<List<Proposal>> proposals() {
        return proposals.getReadOnlyProperty();
    }

    /** The looking that goes on. */
    public ReadOnlyObjectProperty<Optional<Work>> work() {
        return work.getReadOnlyProperty();
    }

    /** How the last looking ended, in words. */
    public ReadOnlyObjectProperty<Optional<String>> ended() {
        return ended.getReadOnlyProperty();
    }

    TagReader.Model help() {
        return desk.reader().model();
    }

    Filter filter() {
        return filter;
    }

    // Commands

    public void filter(Filter other) {
        filter = other;
        look();
    }

    /** Reads the list anew; all that is in it is chosen. */
    public void look() {
        Filter asked = filter;
        Order newest = new Order(Order.By.ENTERED, true, office.locale());
        office.errands().run(latest, () -> desk.table().page(asked, newest, 0, MOST), read -> {
            found.set(read);
            chosen.set(new LinkedHashSet<>(read.stream().map(Product::id).toList()));
        });
        office.errands().run(counting, desk.table()::lacks, lacks::set);
    }

    public void choose(ProductId product, boolean is) {
        Set<ProductId> now = new LinkedHashSet<>(chosen.get());
        if (is) {
            now.add(product);
        } else {
            now.remove(product);
        }
        chosen.set(now);
    }

    /** The first so many of the list and no others. */
    public void chooseFirst(int many) {
        chosen.set(new LinkedHashSet<>(
                found.get().stream().limit(many).map(Product::id).toList()));
    }

    /** Looks at the chosen products, one after the other; what is proposed arrives as it is found. */
    public void begin() {
        List<Product> wanted = found.get().stream()
                .filter(product -> chosen.get().contains(product.id()))
                .toList();
        if (wanted.isEmpty() || work.get().isPresent()) {
            return;
        }
        proposals.set(List.of());
        ended.set(Optional.empty());
        boolean[] over = {false};
        Work going = office.errands()
                .begin(
                        office.text("staff.tagging.looking", 0, wanted.size()),
                        at -> lookAt(wanted, at),
                        this::end,
                        () -> {
                            over[0] = true;
                            work.set(Optional.empty());
                            if (ended.get().isEmpty()) {
                                ended.set(Optional.of(office.text(
                                        "staff.tagging.stopped", proposals.get().size())));
                            }
                        });
        if (!over[0]) {
            work.set(Optional.of(going));
        }
    }

    /**
     * What was looked at, how many of them have no picture to look at, how many the model said nothing of, and why it was
     * asked no more.
     */
    private record Looked(int products, int unseen, int silent, Optional<String> fault) {}

    private Looked lookAt(List<Product> wanted, Work going) {
        Set<Refused> refused =
                desk.refused().of(wanted.stream().map(Product::id).toList());
        Optional<String> gaveUp = Optional.empty();
        int silent = 0;
        int unseen = 0;
        for (int i = 0; i < wanted.size(); i++) {
            going.tell(office.text("staff.tagging.looking", i + 1, wanted.size()), (double) i / wanted.size());
            Product product = wanted.get(i);
            Optional<Reading> seen = desk.reader().look(product);
            unseen += seen.isEmpty() ? 1 : 0;
            Tagging said = Tagging.NOTHING;
            Optional<String> fault = Optional.empty();
            if (gaveUp.isEmpty() && help() != TagReader.Model.NONE) {
                try {
                    said = desk.reader().ask(product, Proposing.missing(product));
                } catch (ModelFault why) {
                    fault = Optional.of("staff.fault.model." + why.kind().id());
                    silent++;
                    gaveUp = fault.filter(_ -> forAll(why));
                }
            }
            Proposal made = new Proposal(product, proposing.lines(product, seen, said, refused), fault);
            going.show(() -> arrive(made));
        }
        return new Looked(wanted.size(), unseen, silent, gaveUp);
    }

    /** Faults that the next product would meet too. */
    private static boolean forAll(ModelFault fault) {
        return switch (fault.kind()) {
            case BUDGET, KEY, NO_MODEL, NOT_CONFIGURED, PAUSED -> true;
            default -> false;
        };
    }

    private void arrive(Proposal made) {
        if (!made.lines().isEmpty() || made.fault().isPresent()) {
            List<Proposal> now = new ArrayList<>(proposals.get());
            now.add(made);
            proposals.set(List.copyOf(now));
        }
    }

    private void end(Looked looked) {
        long lines =
                proposals.get().stream().mapToLong(made -> made.lines().size()).sum();
        List<String> words = new ArrayList<>();
        words.add(office.text("staff.tagging.ended", looked.products(), lines));
        if (looked.unseen() > 0) {
            words.add(office.text("staff.tagging.unseen", looked.unseen()));
        }
        if (looked.fault().isPresent()) {
            words.add(office.text(looked.fault().get()));
        } else if (looked.silent() > 0) {
            words.add(office.text("staff.tagging.silent", looked.silent()));
        }
        ended.set(Optional.of(String.join(" ", words)));
    }

    /** Writes these lines of a product, unless somebody changed the same fields since they were proposed. */
    void accept(Proposal proposal, List<Line> lines) {
        accept(Map.of(proposal, lines));
    }

    /** Writes all that is proposed and not settled. */
    void acceptAll() {
        Map<Proposal, List<Line>> all = new LinkedHashMap<>();
        proposals.get().stream()
                .filter(proposal -> !proposal.lines().isEmpty())
                .forEach(proposal -> all.put(proposal, proposal.lines()));
        accept(all);
    }

    private void accept(Map<Proposal, List<Line>> accepted) {
        office.errands().run(() -> write(accepted), written -> {
            accepted.forEach(this::settle);
            office.errands().run(counting, desk.table()::lacks, lacks::set);
            if (written.stale() > 0) {
                office.notices().trouble(office.text("staff.tagging.stale", written.stale()));
            }
            if (!written.back().isEmpty()) {
                office.notices()
                        .say(
                                office.text(
                                        "staff.tagging.accepted", written.back().size()),
                                () -> office.errands().run(() -> desk.edits().takeBack(written.back()), _ -> look()));
            }
        });
    }

    /** What brings the products back, and how many lines no longer fitted. */
    private record Written(Map<ProductId, Amendment> back, int stale) {}

    private Written write(Map<Proposal, List<Line>> accepted) {
        Map<ProductId, Amendment> back = new LinkedHashMap<>();
        List<Runnable> notes = new ArrayList<>();
        int[] stale = {0};
        accepted.forEach((proposal, lines) -> desk.edits()
                .amend(List.of(proposal.product().id()), now -> {
                    List<Line> fitting = lines.stream()
                            .filter(line -> line.fits(proposal.product(), now))
                            .toList();
                    stale[0] += lines.size() - fitting.size();
                    Amendment all = together(fitting, now);
                    back.put(now.id(), all.back(now));
                    // The trail is written afterwards: this runs inside the one transaction there may be.
                    fitting.forEach(line -> notes.add(
                            () -> office.note("tagging." + line.field().id(), now.sku(), line.before(), line.after())));
                    return fitting.isEmpty() ? null : all;
                }));
        notes.forEach(Runnable::run);
        back.values()
                .removeIf(change -> change instanceof Amendment.Several several
                        && several.parts().isEmpty());
        return new Written(back, stale[0]);
    }

    /** Each on top of the one before. */
    private static Amendment together(List<Line> lines, Product now) {
        List<Amendment> parts = new ArrayList<>();
        Product changed = now;
        for (Line line : lines) {
            Amendment part = line.change().apply(changed);
            parts.add(part);
            changed = part.to(changed);
        }
        return new Amendment.Several(parts);
    }

    /** Leaves these fields as they are; the same is not proposed again. */
    void refuse(Proposal proposal, List<Line> lines) {
        List<Refused> refused = lines.stream()
                .map(line -> new Refused(proposal.product().id(), line.field().id(), line.value()))
                .toList();
        office.errands()
                .run(
                        () -> {
                            desk.refused()
                                    .refuse(
                                            refused,
                                            office.shift().name(),
                                            office.clock().instant());
                            return refused;
                        },
                        _ -> {
                            settle(proposal, lines);
                            office.notices()
                                    .say(
                                            office.text("staff.tagging.refused", refused.size()),
                                            () -> allow(refused, proposal));
                        });
    }

    private void allow(List<Refused> refused, Proposal before) {
        office.errands()
                .run(
                        () -> {
                            desk.refused().allow(refused);
                            return refused;
                        },
                        _ -> {
                            List<Proposal> now = new ArrayList<>(proposals.get());
                            now.removeIf(one ->
                                    one.product().id().equals(before.product().id()));
                            now.addFirst(before);
                            proposals.set(List.copyOf(now));
                        });
    }

    private void settle(Proposal proposal, List<Line> lines) {
        proposals.set(proposals.get().stream()
                .map(one -> one.product().id().equals(proposal.product().id()) ? one.without(lines) : one)
                .filter(one -> !one.lines().isEmpty())
                .toList());
    }

    /** Ends what goes on; what has arrived stays. */
    void stop() {
        work.get().ifPresent(Work::stop);
    }
}
