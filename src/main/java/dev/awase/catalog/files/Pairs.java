package dev.awase.catalog.files;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Relation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The curated pairs a file names, kept until all its products are there. A pair of two products of the file that the
 * file no longer names is taken away; other pairs stay.
 */
final class Pairs {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern LOOSE = Pattern.compile("\\s*[|,;、\\n]\\s*");
    private static final Map<Field, Relation.Kind> KINDS =
            Map.of(Field.GOES_WITH, Relation.Kind.GOES_WITH, Field.NEVER_WITH, Relation.Kind.NEVER_WITH);

    private final Set<ProductId> members = new HashSet<>();
    private final List<Named> named = new ArrayList<>();
    private boolean said;

    private record Named(ProductId from, Cell cell, Relation.Kind kind) {}

    /** Finds a product of the shop by one of its codes. */
    @FunctionalInterface
    interface Finder {
        Optional<ProductId> find(String code) throws SQLException;
    }

    /** What to change about the shop's relations. */
    record Change(Set<Relation> add, Set<Relation> remove) {}

    void collect(Listing listing, Product product) {
        if (!listing.has(Field.GOES_WITH) && !listing.has(Field.NEVER_WITH)) {
            return;
        }
        said = true;
        members.add(product.id());
        KINDS.forEach((field, kind) ->
                listing.first(field).ifPresent(cell -> named.add(new Named(product.id(), cell, kind))));
    }

    /** Compares the file's pairs with those the shop has; a code that no product has is handed to {@code rejected}. */
    Change change(List<Relation> known, Finder finder, Consumer<Rejection> rejected) throws SQLException {
        if (!said) {
            return new Change(Set.of(), Set.of());
        }
        Map<Set<ProductId>, Relation> wanted = new LinkedHashMap<>();
        for (Named each : named) {
            for (String code : codes(each.cell(), finder)) {
                Optional<ProductId> other = finder.find(code);
                if (other.isEmpty()) {
                    Cell cell = each.cell();
                    rejected.accept(new Rejection(cell.line(), cell.column(), code, Rejection.Cause.UNKNOWN_PRODUCT));
                } else if (!other.get().equals(each.from())) {
                    Relation relation = ordered(each.from(), other.get(), each.kind());
                    wanted.put(Set.of(relation.one(), relation.other()), relation);
                }
            }
        }
        Set<Relation> add = new HashSet<>(wanted.values());
        Set<Relation> remove = new HashSet<>();
        for (Relation relation : known) {
            boolean ours = members.contains(relation.one()) && members.contains(relation.other());
            boolean renewed = wanted.containsKey(Set.of(relation.one(), relation.other()));
            if (!add.remove(relation) && (ours || renewed)) {
                remove.add(relation);
            }
        }
        return new Change(add, remove);
    }

    /** Split at bars; at commas as well, unless the whole is a code. */
    private static List<String> codes(Cell cell, Finder finder) throws SQLException {
        List<String> codes = new ArrayList<>();
        for (String part : BAR.split(cell.text(), -1)) {
            if (finder.find(part).isPresent()) {
                codes.add(part);
            } else {
                LOOSE.splitAsStream(part).filter(code -> !code.isBlank()).forEach(codes::add);
            }
        }
        return codes;
    }

    private static Relation ordered(ProductId one, ProductId other, Relation.Kind kind) {
        return one.compareTo(other) < 0 ? new Relation(one, other, kind) : new Relation(other, one, kind);
    }
}
