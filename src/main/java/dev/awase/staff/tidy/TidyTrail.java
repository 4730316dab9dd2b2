package dev.awase.staff.tidy;

import dev.awase.catalog.Catalog;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.tidy.Merging;
import dev.awase.catalog.tidy.TidyBook.Kept;
import dev.awase.catalog.tidy.Untidy;
import dev.awase.staff.Office;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was done, in the shop's trail: a line each for few findings, one line for many. */
record TidyTrail(Office office, Catalog catalog) {
    private static final int FEW = 20;
    private static final int LONGEST = 80;

    void note(String action, Collection<Kept> kept) {
        if (kept.size() > FEW) {
            office.note(action, office.text("staff.tidy.findings", kept.size()), "", "");
            return;
        }
        for (Kept one : kept) {
            switch (one.untidy()) {
                case Untidy.Writing writing ->
                    office.note(action, subject(writing, writing.many()), cut(writing.before()), cut(writing.after()));
                case Untidy.Twins twins -> office.note(action, subject(twins, twins.many()), cut(twins.shared()), "");
                case Untidy.Priced priced ->
                    office.note(
                            action,
                            subject(priced, 1),
                            Long.toString(priced.price().now()),
                            priced.proposal()
                                    .map(price -> Long.toString(price.now()))
                                    .orElse(""));
                case Untidy.Stuck stuck ->
                    office.note(
                            action,
                            subject(stuck, 1),
                            days(stuck.from(), stuck.until()),
                            stuck.proposal()
                                    .map(sold -> days(sold.from(), sold.until()))
                                    .orElse(""));
            }
        }
    }

    void merged(Merging merging, String action) {
        String gone = merging.gone().stream().map(Product::sku).collect(Collectors.joining(", "));
        office.note(action, merging.kept().sku(), cut(gone), "");
    }

    /** The SKU of one, the number of many. */
    private String subject(Untidy untidy, int many) {
        ProductId first = untidy.products().getFirst();
        return many > 1
                ? office.text("staff.tidy.many", many)
                : catalog.product(first).map(Product::sku).orElse(first.toString());
    }

    private static String days(Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.map(LocalDate::toString).orElse("")
                + "–"
                + until.map(LocalDate::toString).orElse("");
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
