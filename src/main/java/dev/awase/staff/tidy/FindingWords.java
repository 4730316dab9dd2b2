package dev.awase.staff.tidy;

import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.catalog.tidy.Part;
import dev.awase.catalog.tidy.TidyBook;
import dev.awase.catalog.tidy.Untidy;
import dev.awase.catalog.tidy.UntidyKind;
import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Office;
import dev.awase.staff.tidy.TidyModel.Row;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a finding says, in the words of whoever is at the console. */
record FindingWords(Office office, Taxonomy taxonomy) {
    /** What it is about. */
    String title(Row row) {
        return switch (row.untidy()) {
            case Untidy.Writing writing
            when writing.many() > 1 -> office.text("staff.tidy.on-many", part(writing.part()), writing.many());
            case Untidy.Twins twins ->
                office.text(
                        "staff.tidy.twins." + twins.kind().id(),
                        twins.kind() == UntidyKind.SAME_THING
                                ? row.products().stream()
                                        .findFirst()
                                        .map(this::name)
                                        .orElse(twins.shared())
                                : twins.shared(),
                        twins.many());
            default -> row.products().stream().findFirst().map(this::name).orElse("");
        };
    }

    /** The quiet line below. */
    String note(Row row) {
        String words = switch (row.untidy()) {
            case Untidy.Writing writing ->
                writing.many() > 1
                        ? scope(writing.scope())
                        : joined(sku(row), part(writing.part()), scope(writing.scope()));
            case Untidy.Twins _ ->
                row.products().stream().limit(4).map(Product::sku).collect(Collectors.joining(", "));
            case Untidy.Priced priced -> joined(sku(row), cause(priced, row));
            case Untidy.Stuck stuck ->
                joined(
                        sku(row),
                        office.text("staff.tidy.reason." + stuck.reason().id()));
        };
        return joined(words, row.kept().left().map(this::left).orElse(""));
    }

    /** As it is now; empty where there is nothing to set beside it. */
    String before(Untidy untidy) {
        return switch (untidy) {
            case Untidy.Writing writing -> writing.before();
            case Untidy.Twins _ -> "";
            case Untidy.Priced priced -> price(priced.price());
            case Untidy.Stuck stuck -> stuck.proposal().isEmpty() ? "" : days(stuck.from(), stuck.until());
        };
    }

    /** As it would be; empty where nothing is proposed. */
    String after(Untidy untidy) {
        return switch (untidy) {
            case Untidy.Writing writing -> writing.after();
            case Untidy.Twins _ -> "";
            case Untidy.Priced priced -> priced.proposal().map(this::price).orElse("");
            case Untidy.Stuck stuck ->
                stuck.proposal().map(sold -> days(sold.from(), sold.until())).orElse("");
        };
    }

    String name(Product product) {
        String name = product.name().in(office.locale());
        return name.isBlank() ? product.sku() : name;
    }

    String price(Price price) {
        String now = price.format(price.now(), office.locale());
        return price.sale().isEmpty()
                ? now
                : office.text("staff.tidy.reduced", price.format(price.regular(), office.locale()), now);
    }

    private String cause(Untidy.Priced priced, Row row) {
        String kind = row.products().stream()
                .findFirst()
                .map(product -> kind(product.item().category()))
                .orElse("");
        String typical = priced.price().format(priced.typical(), office.locale());
        String why = office.text("staff.tidy.cause." + priced.cause().id());
        return priced.compared() == 0
                ? why
                : joined(why, office.text("staff.tidy.compared", priced.compared(), kind, typical));
    }

    private String part(Part part) {
        String field = office.text("staff.tidy.field." + part.field().id());
        return part.language().isEmpty()
                ? field
                : office.text(
                        "staff.tidy.in-language",
                        field,
                        Locale.of(part.language()).getDisplayLanguage(office.locale()));
    }

    private String scope(Untidy.Scope scope) {
        return joined(scope.category().isEmpty() ? "" : kind(new Category(scope.category())), scope.brand());
    }

    private String kind(Category category) {
        return taxonomy.knows(category) ? taxonomy.label(category, office.locale()) : category.id();
    }

    private String left(TidyBook.Left left) {
        return office.text("staff.tidy.left-by", left.who(), Date.from(left.at()));
    }

    private String days(Optional<LocalDate> from, Optional<LocalDate> until) {
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(office.locale());
        return office.text(
                "staff.tidy.days",
                from.map(day::format).orElse(office.text("staff.tidy.open-end")),
                until.map(day::format).orElse(office.text("staff.tidy.open-end")));
    }

    private static String sku(Row row) {
        return row.products().stream().findFirst().map(Product::sku).orElse("");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** What a screen reader says of the row. */
    String spoken(Row row) {
        return List.of(title(row), note(row), before(row.untidy()), after(row.untidy())).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
