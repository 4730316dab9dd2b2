package dev.awase.catalog.tidy;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductEdits;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.tidy.TidyBook.Kept;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Changes the products as findings propose, in steps short enough that no kiosk waits, and keeps the way back. */
public final class Mending {
    private static final int STEP = 500;

    private final ProductEdits edits;
    private final TidyBook book;
    private final IntConsumer progress;
    private final Map<ProductId, Amendment> back = new LinkedHashMap<>();
    private final List<Kept> mended = new ArrayList<>();

    /** {@code progress} is told before each step how many products were changed so far, and may stop it by an exception. */
    public Mending(ProductEdits edits, TidyBook book, IntConsumer progress) {
        this.edits = edits;
        this.book = book;
        this.progress = progress;
    }

    /** What brings each changed product back. */
    public Map<ProductId, Amendment> back() {
        return Map.copyOf(back);
    }

    /** The findings that were worked through. */
    public List<Kept> mended() {
        return List.copyOf(mended);
    }

    /** Mends these; what is otherwise by now is left as it is. */
    public void mend(Collection<Kept> kept) {
        Map<ProductId, List<Untidy>> wanted = new LinkedHashMap<>();
        List<Kept> mendable =
                kept.stream().filter(one -> one.untidy().mendable()).toList();
        for (Kept one : mendable) {
            List<ProductId> products = one.untidy() instanceof Untidy.Writing writing
                    ? book.having(writing)
                    : one.untidy().products();
            products.forEach(
                    id -> wanted.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(one.untidy()));
        }
        List<ProductId> ids = List.copyOf(wanted.keySet());
        for (int from = 0; from < ids.size(); from += STEP) {
            progress.accept(back.size());
            amend(ids.subList(from, Math.min(ids.size(), from + STEP)), wanted);
        }
        book.mended(mendable, true);
        mended.addAll(mendable);
    }

    private void amend(List<ProductId> ids, Map<ProductId, List<Untidy>> wanted) {
        Map<ProductId, Amendment> planned = new HashMap<>();
        List<Product> before = edits.amend(ids, product -> {
            Amendment amendment = change(product, wanted.getOrDefault(product.id(), List.of()));
            if (amendment != null) {
                planned.put(product.id(), amendment.back(product));
            }
            return amendment;
        });
        for (Product product : before) {
            Optional.ofNullable(planned.get(product.id()))
                    .ifPresent(now -> back.merge(
                            product.id(), now, (first, later) -> new Amendment.Several(List.of(later, first))));
        }
    }

    private static @Nullable Amendment change(Product product, List<Untidy> all) {
        List<Amendment> parts = new ArrayList<>();
        Product now = product;
        for (Untidy untidy : all) {
            Optional<Amendment> part = untidy.mend(now);
            if (part.isPresent()) {
                parts.add(part.get());
                now = part.get().to(now);
            }
        }
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.getFirst() : new Amendment.Several(parts);
    }

    /** Brings everything back; fields that somebody changed since come back too. Answers how many products changed. */
    public static int takeBack(Map<ProductId, Amendment> back, ProductEdits edits) {
        List<ProductId> ids = List.copyOf(back.keySet());
        int changed = 0;
        for (int from = 0; from < ids.size(); from += STEP) {
            Map<ProductId, Amendment> step = new LinkedHashMap<>();
            ids.subList(from, Math.min(ids.size(), from + STEP))
                    .forEach(id -> Optional.ofNullable(back.get(id)).ifPresent(amendment -> step.put(id, amendment)));
            changed += edits.takeBack(step).size();
        }
        return changed;
    }
}
