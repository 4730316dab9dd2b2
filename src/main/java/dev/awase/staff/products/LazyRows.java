package dev.awase.staff.products;

import dev.awase.catalog.Product;
import dev.awase.staff.Errands;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.collections.ObservableListBase;

/**
 * As many rows as there are products, of which only the pages that are looked at are read; a row that has not come yet is
 * empty. Some pages around the eye are kept. On the screen's thread.
 */
final class LazyRows extends ObservableListBase<Row> {
    static final int PAGE = 50;
    private static final int KEPT = 40;

    private final Errands errands;
    private BiFunction<Integer, Integer, List<Product>> source = (_, _) -> List.of();
    private final Map<Integer, List<Row>> pages = new HashMap<>();
    private int size;
    private int generation;

    LazyRows(Errands errands) {
        this.errands = errands;
    }

    /** Other rows, from now on: {@code pages} reads so many from a place on. */
    void show(int count, BiFunction<Integer, Integer, List<Product>> reading) {
        generation++;
        source = reading;
        pages.clear();
        beginChange();
        int before = size;
        size = count;
        nextReplace(0, size, Collections.nCopies(before, new Row()));
        endChange();
    }

    /** The same rows read again: what is at hand stays to be seen until it has come. */
    void again() {
        generation++;
        List.copyOf(pages.keySet()).forEach(this::ask);
    }

    /** Shows these products as they are now, where they stand. */
    void patch(Map<?, Product> changed) {
        held().forEach(row ->
                row.product().get().map(Product::id).map(changed::get).ifPresent(now -> row.hold(Optional.of(now))));
    }

    private Stream<Row> held() {
        return List.copyOf(pages.values()).stream().flatMap(List::stream);
    }

    @Override
    public Row get(int index) {
        int page = index / PAGE;
        List<Row> known = pages.get(page);
        if (known == null) {
            known = Stream.generate(Row::new).limit(PAGE).toList();
            if (pages.size() >= KEPT) {
                pages.keySet().removeIf(kept -> Math.abs(kept - page) > KEPT / 4);
            }
            pages.put(page, known);
            ask(page);
        }
        return known.get(index % PAGE);
    }

    /** What stands at a place, where that was read; asks for nothing. */
    Optional<Product> peek(int index) {
        List<Row> known = pages.get(index / PAGE);
        return known == null
                ? Optional.empty()
                : known.get(index % PAGE).product().get();
    }

    @Override
    public int size() {
        return size;
    }

    private void ask(int page) {
        int mine = generation;
        BiFunction<Integer, Integer, List<Product>> reading = source;
        errands.run(() -> reading.apply(page * PAGE, PAGE), read -> {
            List<Row> known = pages.get(page);
            if (mine == generation && known != null) {
                for (int i = 0; i < known.size(); i++) {
                    known.get(i).hold(i < read.size() ? Optional.of(read.get(i)) : Optional.empty());
                }
            }
        });
    }
}
