package dev.awase.staff.tidy;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Catalog;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductEdits;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.tidy.Mending;
import dev.awase.catalog.tidy.Merging;
import dev.awase.catalog.tidy.TidyBook;
import dev.awase.catalog.tidy.TidyBook.Kept;
import dev.awase.catalog.tidy.TidyBook.State;
import dev.awase.catalog.tidy.Untidy;
import dev.awase.catalog.tidy.UntidyKind;
import dev.awase.staff.FaultWords;
import dev.awase.staff.Office;
import dev.awase.staff.Work;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What is done about findings: each deed is told, stands in the trail and has a way back. On the screen's thread. */
final class TidyDeeds {
    private static final int PAGE = 200;
    /** Products that are changed in less than a second. */
    private static final int LONG = 500;

    private final Catalog catalog;
    private final ProductEdits edits;
    private final TidyBook book;
    private final Office office;
    private final TidyTrail trail;
    private final Runnable changed;

    /** {@code changed} is told after each deed and each way back. */
    TidyDeeds(Catalog catalog, ProductEdits edits, TidyBook book, Office office, Runnable changed) {
        this.catalog = catalog;
        this.edits = edits;
        this.book = book;
        this.office = office;
        this.trail = new TidyTrail(office, catalog);
        this.changed = changed;
    }

    /** Whether so many products are changed that somebody wants to see how far it is. */
    static boolean isLong(Collection<Kept> kept) {
        return kept.stream()
                        .mapToInt(one -> one.untidy() instanceof Untidy.Writing writing ? writing.many() : 1)
                        .sum()
                > LONG;
    }

    void mend(Collection<Kept> kept) {
        office.errands()
                .run(
                        () -> {
                            Mending mending = new Mending(edits, book, _ -> {});
                            mending.mend(kept);
                            trail.note("tidy.mend", mending.mended());
                            return mending;
                        },
                        this::mended);
    }

    /** As {@link #mend}, seen as it goes on; what was mended before it was stopped stays, with its way back. */
    Work mendLong(Collection<Kept> kept, Runnable ended) {
        return mending(mending -> mending.mend(kept), ended);
    }

    /** Takes every proposal of a sort. */
    Work mendAll(UntidyKind kind, Runnable ended) {
        return mending(mending -> mendPages(kind, mending), ended);
    }

    private Work mending(Consumer<Mending> how, Runnable ended) {
        Mending[] mending = new Mending[1];
        return office.errands()
                .begin(
                        office.text("staff.tidy.mending", 0),
                        work -> {
                            mending[0] = new Mending(
                                    edits, book, done -> work.tell(office.text("staff.tidy.mending", done), -1));
                            try {
                                how.accept(mending[0]);
                            } finally {
                                trail.note("tidy.mend", mending[0].mended());
                            }
                            return work;
                        },
                        _ -> {},
                        () -> {
                            ended.run();
                            mended(mending[0]);
                        });
    }

    private void mendPages(UntidyKind kind, Mending mending) {
        Optional<Kept> last = Optional.empty();
        List<Kept> page;
        do {
            page = book.page(kind, State.OPEN, last, PAGE);
            mending.mend(page);
            last = page.isEmpty() ? last : Optional.of(page.getLast());
        } while (!page.isEmpty());
    }

    private void mended(Mending mending) {
        Map<ProductId, Amendment> back = mending.back();
        List<Kept> kept = mending.mended();
        if (back.isEmpty()) {
            office.notices().say(office.text("staff.tidy.unchanged"));
        } else {
            office.notices().say(office.text("staff.tidy.mended", back.size()), () -> takeBack(kept, back));
        }
        changed.run();
    }

    private void takeBack(List<Kept> kept, Map<ProductId, Amendment> back) {
        if (back.size() > LONG) {
            office.notices().say(office.text("staff.tidy.taking-back", back.size()));
        }
        office.errands()
                .run(
                        () -> {
                            int many = Mending.takeBack(back, edits);
                            book.mended(kept, false);
                            office.note("tidy.mend.undo", office.text("staff.tidy.many", many), "", "");
                            return many;
                        },
                        _ -> changed.run());
    }

    void leave(Collection<Kept> kept) {
        List<Kept> right = List.copyOf(kept);
        office.errands()
                .run(
                        () -> {
                            book.leave(
                                    right, office.shift().name(), office.clock().instant());
                            trail.note("tidy.leave", right);
                            return right;
                        },
                        _ -> {
                            office.notices().say(office.text("staff.tidy.left", right.size()), () -> askAgain(right));
                            changed.run();
                        });
    }

    void askAgain(Collection<Kept> kept) {
        List<Kept> left = List.copyOf(kept);
        office.errands()
                .run(
                        () -> {
                            book.askAgain(left);
                            trail.note("tidy.ask-again", left);
                            return left;
                        },
                        _ -> changed.run());
    }

    /** The pieces are counted anew then: some may have been sold since somebody looked. */
    void merge(Kept kept, Merging merging, boolean addPieces) {
        List<ProductId> gone = merging.gone().stream().map(Product::id).toList();
        ProductId one = merging.kept().id();
        office.errands()
                .run(
                        () -> {
                            if (catalog.product(one).isEmpty()) {
                                throw new FaultWords.InWords("staff.tidy.kept-is-gone");
                            }
                            ProductEdits.Removed removed = edits.remove(gone);
                            Map<ProductId, Amendment> back = new HashMap<>();
                            edits.amend(addPieces ? List.of(one) : List.of(), now -> {
                                Amendment added =
                                        Merging.of(now, removed.products()).amendment();
                                back.put(one, added.back(now));
                                return added;
                            });
                            book.mended(List.of(kept), true);
                            trail.merged(merging, "tidy.merge");
                            return new Merged(back, removed);
                        },
                        merged -> {
                            office.notices()
                                    .say(
                                            office.text(
                                                    "staff.tidy.merged",
                                                    merging.kept().sku(),
                                                    merged.removed().products().size()),
                                            () -> part(kept, merging, merged));
                            changed.run();
                        });
    }

    private record Merged(Map<ProductId, Amendment> back, ProductEdits.Removed removed) {}

    private void part(Kept kept, Merging merging, Merged merged) {
        office.errands()
                .run(
                        () -> {
                            edits.putBack(merged.removed());
                            Mending.takeBack(merged.back(), edits);
                            book.mended(List.of(kept), false);
                            trail.merged(merging, "tidy.merge.undo");
                            return merged;
                        },
                        _ -> changed.run());
    }
}
