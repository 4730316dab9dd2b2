package dev.awase.catalog.tidy;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Price;
import dev.awase.catalog.ProductId;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** A finding as a row of the table {@code untidy}, in both directions. */
record UntidyRow(double weight, String part, Untidy.Scope scope, String before, String after, int many, long typical) {
    private static final String NONE = "-";

    static UntidyRow of(Untidy untidy) {
        return switch (untidy) {
            case Untidy.Twins twins ->
                new UntidyRow(twins.many(), "", Untidy.Scope.EVERYWHERE, twins.shared(), "", twins.many(), 0);
            case Untidy.Writing writing ->
                new UntidyRow(
                        writing.many(),
                        writing.part().written(),
                        writing.scope(),
                        writing.before(),
                        writing.after(),
                        writing.many(),
                        0);
            case Untidy.Priced priced ->
                new UntidyRow(
                        weight(priced),
                        priced.cause().id(),
                        Untidy.Scope.EVERYWHERE,
                        written(priced.price()),
                        priced.proposal().map(UntidyRow::written).orElse(""),
                        priced.compared(),
                        priced.typical());
            case Untidy.Stuck stuck ->
                new UntidyRow(
                        -stuck.reason().ordinal(),
                        stuck.reason().id(),
                        Untidy.Scope.EVERYWHERE,
                        written(stuck.from(), stuck.until()),
                        stuck.proposal()
                                .map(sold -> written(sold.from(), sold.until()))
                                .orElse(""),
                        1,
                        0);
        };
    }

    static Untidy untidy(ResultSet row) throws SQLException {
        UntidyKind kind = UntidyKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
        List<ProductId> products = ids(row.getString("products"));
        String part = row.getString("part");
        String before = row.getString("before");
        String after = row.getString("after");
        int many = row.getInt("many");
        return switch (kind) {
            case SAME_CODE, SAME_THING, SAME_PICTURE -> new Untidy.Twins(kind, products, before, many);
            case SPELLING, BRAND, NAME, SIZE ->
                new Untidy.Writing(
                        kind,
                        Part.read(part),
                        new Untidy.Scope(row.getString("category"), row.getString("brand")),
                        before,
                        after,
                        many,
                        products);
            case PRICE ->
                new Untidy.Priced(
                        products.getFirst(),
                        Untidy.Cause.valueOf(part.toUpperCase(Locale.ROOT)),
                        price(before),
                        Optional.of(after).filter(words -> !words.isEmpty()).map(UntidyRow::price),
                        row.getLong("typical"),
                        many);
            case DATE ->
                new Untidy.Stuck(
                        products.getFirst(),
                        Untidy.Reason.valueOf(part.toUpperCase(Locale.ROOT)),
                        day(before, 0),
                        day(before, 1),
                        Optional.of(after)
                                .filter(words -> !words.isEmpty())
                                .map(words -> new Amendment.Sold(day(words, 0), day(words, 1))));
        };
    }

    /** The same for the same thing with the same value; how often it occurs and what is proposed do not count. */
    String mark(Untidy untidy) {
        // A brand, a size or a material is one matter wherever it is written; a name is its product's own.
        boolean named = !(untidy instanceof Untidy.Writing writing)
                || (writing.kind() == UntidyKind.SPELLING
                        && !writing.part().language().isEmpty());
        String said = String.join(
                "\n",
                untidy.kind().id(),
                part,
                scope.category(),
                scope.brand(),
                named ? written(untidy.products()) : "",
                before);
        return HexFormat.of().formatHex(PictureCheck.sha256().digest(said.getBytes(StandardCharsets.UTF_8)));
    }

    static String written(List<ProductId> products) {
        return products.stream().map(id -> Long.toString(id.value())).collect(Collectors.joining(",", "[", "]"));
    }

    private static List<ProductId> ids(String written) {
        return Arrays.stream(written.substring(1, written.length() - 1).split(","))
                .filter(id -> !id.isEmpty())
                .map(id -> new ProductId(Long.parseLong(id)))
                .toList();
    }

    /** Nothing first, then the farthest from what is ordinary. */
    private static double weight(Untidy.Priced priced) {
        long regular = priced.price().regular();
        return regular <= 1
                ? 1_000
                : priced.typical() == 0 ? 0 : Math.abs(Math.log((double) regular / priced.typical()));
    }

    private static String written(Price price) {
        return price.regular()
                + " "
                + (price.sale().isPresent() ? Long.toString(price.sale().getAsLong()) : NONE)
                + " "
                + price.currency().getCurrencyCode();
    }

    private static Price price(String written) {
        String[] parts = written.split(" ", -1);
        return new Price(
                Long.parseLong(parts[0]),
                parts[1].equals(NONE) ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(parts[1])),
                Currency.getInstance(parts[2]));
    }

    private static String written(Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.map(LocalDate::toString).orElse(NONE)
                + " "
                + until.map(LocalDate::toString).orElse(NONE);
    }

    private static Optional<LocalDate> day(String written, int which) {
        String day = written.split(" ", -1)[which];
        return day.equals(NONE) ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }
}
