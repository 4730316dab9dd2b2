package dev.awase.catalog;

import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.Formality;
import dev.awase.item.Item;
import dev.awase.item.Pattern;
import dev.awase.item.Season;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A product as a row of the table {@code product}, in both directions; its variants are rows of their own. */
final class ProductRows {
    static final String COLUMNS = "id, sku, gtin, name, description, brand, category, tones, pattern, material,"
            + " formality, seasons, fit, price, sale_price, currency, pictures, web, active_from, active_until,"
            + " floor, zone, shelf";

    /** One question mark a column. */
    static final String MARKS =
            Arrays.stream(COLUMNS.split(",")).map(column -> "?").collect(Collectors.joining(", "));

    // Few different values fill these columns, and a hundred thousand rows are read at once.
    private static final Map<String, Category> CATEGORIES = new ConcurrentHashMap<>();
    private static final Map<String, Currency> CURRENCIES = new ConcurrentHashMap<>();
    private static final Map<String, Pattern> PATTERNS =
            Arrays.stream(Pattern.values()).collect(Collectors.toMap(Pattern::id, Function.identity()));
    private static final Map<String, Fit> FITS =
            Arrays.stream(Fit.values()).collect(Collectors.toMap(Fit::id, Function.identity()));

    private ProductRows() {}

    static void bind(PreparedStatement row, Product product) throws SQLException {
        Item item = product.item();
        row.setLong(1, product.id().value());
        row.setString(2, product.sku());
        row.setString(3, product.gtin().orElse(null));
        row.setString(4, Json.write(product.name()).orElse("{}"));
        row.setString(5, Json.write(product.description()).orElse(null));
        row.setString(6, product.brand());
        row.setString(7, item.category().id());
        row.setString(8, Tones.write(item.palette()));
        row.setString(9, item.pattern().id());
        row.setString(10, item.material().orElse(null));
        row.setString(11, item.formality().map(Formality::id).orElse(null));
        row.setString(12, seasons(item.seasons()));
        row.setString(13, product.fit().id());
        bindPrice(row, product.price());
        row.setString(
                17,
                Json.write(product.pictures().stream().map(Path::toString).toList())
                        .orElse(null));
        row.setString(18, product.web().map(URI::toString).orElse(null));
        row.setString(19, product.from().map(LocalDate::toString).orElse(null));
        row.setString(20, product.until().map(LocalDate::toString).orElse(null));
        row.setString(21, product.place().map(Place::floor).orElse(null));
        row.setString(22, product.place().map(Place::zone).orElse(null));
        row.setString(23, product.place().map(Place::shelf).orElse(null));
    }

    private static void bindPrice(PreparedStatement row, Price price) throws SQLException {
        row.setLong(14, price.regular());
        if (price.sale().isPresent()) {
            row.setLong(15, price.sale().getAsLong());
        } else {
            row.setNull(15, java.sql.Types.INTEGER);
        }
        row.setString(16, price.currency().getCurrencyCode());
    }

    static Product product(ResultSet row, List<Variant> variants) throws SQLException {
        return new Product(
                new ProductId(row.getLong(1)),
                text(row, 2),
                Optional.ofNullable(textOrNull(row, 3)),
                Json.texts(text(row, 4)),
                Json.texts(textOrNull(row, 5)),
                text(row, 6),
                item(row),
                known(FITS, row, 13),
                price(row),
                Json.list(textOrNull(row, 17)).stream().map(Path::of).toList(),
                Optional.ofNullable(textOrNull(row, 18)).map(URI::create),
                Optional.ofNullable(textOrNull(row, 19)).map(LocalDate::parse),
                Optional.ofNullable(textOrNull(row, 20)).map(LocalDate::parse),
                variants,
                place(textOrNull(row, 21), textOrNull(row, 22), textOrNull(row, 23)));
    }

    /** From the columns product, sku, size, color, stock and gtin, in this order. */
    static Variant variant(ResultSet row) throws SQLException {
        return new Variant(
                text(row, 2), text(row, 3), text(row, 4), row.getInt(5), Optional.ofNullable(textOrNull(row, 6)));
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                CATEGORIES.computeIfAbsent(text(row, 7), Category::new),
                Tones.parse(text(row, 8)),
                known(PATTERNS, row, 9),
                Optional.ofNullable(textOrNull(row, 10)),
                Optional.ofNullable(textOrNull(row, 11)).flatMap(Formality::byId),
                seasons(textOrNull(row, 12)));
    }

    private static Price price(ResultSet row) throws SQLException {
        long regular = row.getLong(14);
        long sale = row.getLong(15);
        OptionalLong reduced = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(sale);
        return new Price(regular, reduced, CURRENCIES.computeIfAbsent(text(row, 16), Currency::getInstance));
    }

    private static Optional<Place> place(@Nullable String floor, @Nullable String zone, @Nullable String shelf) {
        return floor == null
                ? Optional.empty()
                : Optional.of(new Place(floor, zone == null ? "" : zone, shelf == null ? "" : shelf));
    }

    /** As a column keeps them: NULL for none. */
    static @Nullable String seasons(Set<Season> seasons) {
        return seasons.isEmpty()
                ? null
                : EnumSet.copyOf(seasons).stream().map(Season::id).collect(Collectors.joining(" "));
    }

    static Set<Season> seasons(@Nullable String ids) {
        return ids == null
                ? Set.of()
                : Arrays.stream(ids.split(" "))
                        .flatMap(id -> Season.byId(id).stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Season.class)));
    }

    /** The text in a column, taken as bytes: the driver makes a direct buffer of a string first, which takes longer. */
    static String text(ResultSet row, int column) throws SQLException {
        return new String(row.getBytes(column), StandardCharsets.UTF_8);
    }

    private static @Nullable String textOrNull(ResultSet row, int column) throws SQLException {
        byte[] utf8 = row.getBytes(column);
        return utf8 == null ? null : new String(utf8, StandardCharsets.UTF_8);
    }

    private static <T> T known(Map<String, T> words, ResultSet row, int column) throws SQLException {
        T value = words.get(text(row, column));
        if (value == null) {
            throw new SQLException("product " + row.getLong(1) + " holds a word this program does not know");
        }
        return value;
    }
}
