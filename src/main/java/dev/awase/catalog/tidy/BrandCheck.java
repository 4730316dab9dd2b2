package dev.awase.catalog.tidy;

import dev.awase.catalog.Product;
import dev.awase.catalog.SearchWords;
import dev.awase.catalog.tidy.Part.Field;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One brand written in several ways: the most frequent stands, in plain spelling. */
final class BrandCheck implements Check {
    private final Map<String, Map<String, Uses>> brands = new LinkedHashMap<>();

    @Override
    public void see(Product product, Consumer<Untidy> found) {
        String key = key(product.brand());
        if (!key.isEmpty()) {
            brands.computeIfAbsent(key, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(product.brand(), _ -> new Uses())
                    .add(product.id());
        }
    }

    @Override
    public void end(Consumer<Untidy> found) {
        for (Map<String, Uses> writings : brands.values()) {
            String best = Spelling.line(writings.entrySet().stream()
                    .max(Comparator.<Map.Entry<String, Uses>>comparingInt(
                                    one -> one.getValue().many())
                            .thenComparing(one -> Spelling.line(one.getKey()).equals(one.getKey()))
                            .thenComparingLong(one -> -one.getValue().oldest()))
                    .orElseThrow()
                    .getKey());
            writings.forEach((writing, uses) -> {
                if (!writing.equals(best)) {
                    found.accept(new Untidy.Writing(
                            UntidyKind.BRAND,
                            Part.of(Field.BRAND),
                            Untidy.Scope.EVERYWHERE,
                            writing,
                            best,
                            uses.many(),
                            uses.first()));
                }
            });
        }
    }

    /** Letters and digits alone; "and" is "&", and neither counts. */
    private static String key(String brand) {
        return SearchWords.runs(brand).stream()
                .filter(word -> !Objects.equals(word, "and"))
                .collect(Collectors.joining());
    }
}
