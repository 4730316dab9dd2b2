package dev.awase.session;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.stylist.Enquiry;
import dev.awase.stylist.ProductWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The products that a shopper has in front of her, and those that she calls by their names. */
final class InFront {
    private static final int SHORTEST = 3;

    private final Enquiry enquiry;

    InFront(Enquiry enquiry) {
        this.enquiry = enquiry;
    }

    /** The opened product, the look's, and those of earlier answers, the newest first. */
    Stream<Product> all() {
        Stream<Product> look = enquiry.look().shelves().stream()
                .flatMap(shelf -> shelf.matches().stream().map(match -> match.product()));
        Stream<Product> told = enquiry.earlier().reversed().stream().flatMap(turn -> turn.products().stream());
        return Stream.of(enquiry.opened().stream(), look, told).flatMap(each -> each);
    }

    /** Those of {@code others} and in front of her whose whole name stands in her words, the longest name alone. */
    List<Product> said(Stream<Product> others, String plain) {
        List<Product> said = Stream.concat(all(), others)
                .filter(product -> length(product, plain) >= SHORTEST)
                .toList();
        Set<ProductId> seen = new HashSet<>();
        return said.stream()
                .filter(product -> said.stream().noneMatch(other -> swallows(other, product, plain)))
                .filter(product -> seen.add(product.id()))
                .toList();
    }

    /** "Leather tote bag" in her words is no "Tote bag". */
    private static boolean swallows(Product other, Product product, String plain) {
        return names(product, plain)
                .allMatch(name -> names(other, plain)
                        .anyMatch(longer -> longer.length() > name.length()
                                && longer.contains(name)
                                && !plain.replace(longer, " ").contains(name)));
    }

    private static int length(Product product, String plain) {
        return names(product, plain).mapToInt(String::length).max().orElse(0);
    }

    private static Stream<String> names(Product product, String plain) {
        return product.name().byLanguage().values().stream()
                .map(name -> ProductWords.plain(name).strip())
                .filter(name -> !name.isEmpty() && plain.contains(name));
    }
}
