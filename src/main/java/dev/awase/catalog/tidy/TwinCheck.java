package dev.awase.catalog.tidy;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Variant;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Products with one bar code, and products that are the same in name, brand, kind, cut, price and color. The latter share
 * a size as well: a shop that keeps each size as a product of its own has no doubles.
 */
final class TwinCheck implements Check {
    private final Map<String, List<ProductId>> codes = new HashMap<>();
    private final Map<Long, List<Seen>> things = new LinkedHashMap<>();
    private final Map<List<String>, Set<String>> sizes = new HashMap<>();

    private record Seen(ProductId product, String name, Set<String> sizes) {}

    @Override
    public void see(Product product, Consumer<Untidy> found) {
        product.gtin()
                .map(Spelling::line)
                .filter(code -> !code.isEmpty())
                .ifPresent(code ->
                        codes.computeIfAbsent(code, _ -> new ArrayList<>(1)).add(product.id()));
        String name = product.name().byLanguage().values().stream()
                .map(Likeness::folded)
                .distinct()
                .collect(Collectors.joining("/"));
        if (!name.isEmpty()) {
            String first = product.name().byLanguage().values().iterator().next();
            Set<String> shared = sizes.computeIfAbsent(
                    product.variants().stream().map(Variant::size).toList(), TwinCheck::keys);
            things.computeIfAbsent(key(product, name), _ -> new ArrayList<>(1))
                    .add(new Seen(product.id(), first, shared));
        }
    }

    @Override
    public void end(Consumer<Untidy> found) {
        codes.forEach((code, products) -> {
            if (products.size() > 1) {
                found.accept(new Untidy.Twins(UntidyKind.SAME_CODE, products, code, products.size()));
            }
        });
        for (List<Seen> alike : things.values()) {
            List<Seen> twins = alike.size() < 2
                    ? List.of()
                    : alike.stream()
                            .filter(one -> alike.stream()
                                    .anyMatch(
                                            other -> !other.product().equals(one.product()) && shareASize(one, other)))
                            .toList();
            if (!twins.isEmpty()) {
                found.accept(new Untidy.Twins(
                        UntidyKind.SAME_THING,
                        twins.stream().map(Seen::product).toList(),
                        twins.getFirst().name(),
                        twins.size()));
            }
        }
    }

    private static boolean shareASize(Seen one, Seen other) {
        return (one.sizes().isEmpty() && other.sizes().isEmpty())
                || one.sizes().stream().anyMatch(other.sizes()::contains);
    }

    /** Sixty-four bits of all that is seen: in a hundred thousand products two meet by chance once in a billion shops. */
    private static long key(Product product, String name) {
        String colors = product.variants().stream()
                .map(variant -> Likeness.folded(variant.color()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
        String tone = product.item().palette().swatches().stream()
                .limit(1)
                .map(swatch -> swatch.name().id())
                .collect(Collectors.joining());
        String seen = String.join(
                "|",
                name,
                Likeness.folded(product.brand()),
                product.item().category().id(),
                product.fit().id(),
                product.item().pattern().id(),
                tone,
                colors,
                Long.toString(product.price().regular()));
        return ByteBuffer.wrap(PictureCheck.sha256().digest(seen.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static Set<String> keys(List<String> sizes) {
        return sizes.stream()
                .filter(size -> !size.isBlank())
                .map(size -> SizeWriting.of(size).key())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
