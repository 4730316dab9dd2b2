package dev.awase.catalog.tidy;

import dev.awase.catalog.Product;
import dev.awase.catalog.Variant;
import dev.awase.catalog.tidy.Part.Field;
import dev.awase.catalog.tidy.SizeWriting.Unit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * One size written in several ways within one kind of thing. A length takes the unit that most of its kind have (a half
 * size then has a point where the others do), a word its most frequent writing. Only the words shown change: SKUs stay.
 */
final class SizeCheck implements Check {
    private final Map<String, Map<String, Uses>> kinds = new LinkedHashMap<>();

    private record Written(String words, SizeWriting size, Uses uses) {}

    @Override
    public void see(Product product, Consumer<Untidy> found) {
        Map<String, Uses> sizes =
                kinds.computeIfAbsent(product.item().category().id(), _ -> new LinkedHashMap<>());
        product.variants().stream()
                .map(Variant::size)
                .filter(size -> !size.isBlank())
                .distinct()
                .forEach(size -> sizes.computeIfAbsent(size, _ -> new Uses()).add(product.id()));
    }

    @Override
    public void end(Consumer<Untidy> found) {
        kinds.forEach((category, sizes) -> {
            List<Written> written = sizes.entrySet().stream()
                    .map(size -> new Written(size.getKey(), SizeWriting.of(size.getKey()), size.getValue()))
                    .toList();
            Optional<Unit> unit = mostUsed(written);
            int decimals = decimals(written);
            written.stream()
                    .collect(Collectors.groupingBy(each -> each.size().key(), LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .forEach(same -> {
                        String best = best(same, unit, decimals);
                        same.stream()
                                .filter(each -> !each.words().equals(best))
                                .forEach(each -> found.accept(untidy(category, each, best)));
                    });
        });
    }

    private static String best(List<Written> same, Optional<Unit> unit, int decimals) {
        SizeWriting size = same.getFirst().size();
        if (size.length().isPresent() && unit.isPresent()) {
            // 24 beside 24.0 is no slip while nobody writes it in two ways.
            boolean several = same.stream().anyMatch(each -> each.size().unit() == unit.get());
            return several
                    ? frequent(same.stream()
                            .filter(each -> each.size().unit() == unit.get())
                            .toList())
                    : size.in(unit.get(), decimals);
        }
        return frequent(same);
    }

    private static String frequent(List<Written> same) {
        return Spelling.line(same.stream()
                .max(Comparator.<Written>comparingInt(each -> each.uses().many())
                        .thenComparingLong(each -> -each.uses().oldest()))
                .orElseThrow()
                .words());
    }

    private static Optional<Unit> mostUsed(List<Written> written) {
        Map<Unit, Integer> counts = new EnumMap<>(Unit.class);
        written.stream()
                .filter(each -> each.size().length().isPresent())
                .forEach(each -> counts.merge(each.size().unit(), each.uses().many(), Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** 1 where more whole lengths are written 24.0 than 24. */
    private static int decimals(List<Written> written) {
        int with = 0;
        int without = 0;
        for (Written each : written) {
            if (each.size().unit() == Unit.BARE || each.size().unit() == Unit.CM) {
                boolean whole = each.size()
                        .length()
                        .filter(length -> length.scale() <= 0)
                        .isPresent();
                with += whole && each.words().matches(".*[.．].*") ? each.uses().many() : 0;
                without +=
                        whole && !each.words().matches(".*[.．].*") ? each.uses().many() : 0;
            }
        }
        return with > without ? 1 : 0;
    }

    private static Untidy untidy(String category, Written each, String best) {
        return new Untidy.Writing(
                UntidyKind.SIZE,
                Part.of(Field.SIZE),
                new Untidy.Scope(category, ""),
                each.words(),
                best,
                each.uses().many(),
                each.uses().first());
    }
}
