package dev.awase.staff.products;

import dev.awase.catalog.Product;
import dev.awase.staff.Errands;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.collections.ObservableListBase;

/**
 * As many rows as there are products, of which only the pages that are looked at are read; a row that has not come yet is
 * empty. Some pages around the eye are kept. On the screen's thread.
 */
final class LazyRows extends ObservableListBase<Optional<Product>> {
    static final int PAGE = 50;
    private static final int KEPT = 40;

    private final Errands errands;
    private BiFunction<Integer, Integer, List<Product>> source = (_, _) -> List.of();
    private Map<Integer, List<Product>> pages = new HashMap<>();
    private Set<Integer> asked = new HashSet<>();
    private int size;
    private int generation;

    LazyRows(Errands errands) {
        this.errands = errands;
    }

    /** Other rows, from now on: {@code pages} reads so many from a place on. */
    void show(int count, BiFunction<Integer, Integer, List<Product>> reading) {
        generation++;
        source = reading;
        pages = new HashMap<>();
        asked = new HashSet<>();
        beginChange();
        int before = size;
        size = count;
        nextReplace(0, size, Collections.nCopies(before, Optional.empty()));
        endChange();
    }

    @Override
    public Optional<Product> get(int index) {
        int page = index / PAGE;
        List<Product> known = pages.get(page);
        if (known == null) {
            ask(page);
            return Optional.empty();
        }
        int row = index % PAGE;
        return row < known.size() ? Optional.of(known.get(row)) : Optional.empty();
    }

    @Override
    public int size() {
        return size;
    }

    private void ask(int page) {
        if (!asked.add(page)) {
            return;
        }
        int mine = generation;
        BiFunction<Integer, Integer, List<Product>> reading = source;
        errands.run(() -> reading.apply(page * PAGE, PAGE), read -> {
            if (mine == generation) {
                arrived(page, read);
            }
        });
    }

    private void arrived(int page, List<Product> read) {
        if (pages.size() >= KEPT) {
            pages.keySet().removeIf(kept -> Math.abs(kept - page) > KEPT / 4);
            asked.retainAll(pages.keySet());
            asked.add(page);
        }
        pages.put(page, read);
        beginChange();
        for (int i = page * PAGE; i < Math.min(size, (page + 1) * PAGE); i++) {
            nextUpdate(i);
        }
        endChange();
    }
}
