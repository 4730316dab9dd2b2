package dev.awase.analytics;

import dev.awase.catalog.ProductId;
import dev.awase.catalog.Tones;
import dev.awase.item.Category;
import dev.awase.item.Formality;
import dev.awase.item.Item;
import dev.awase.item.Pattern;
import dev.awase.item.Season;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Pieces as rows of the table {@code seen_piece}, each looked up or added once; for one transaction. */
final class SeenRows {
    private static final String NOTHING = "";

    private final Handle handle;
    private final Map<SeenPiece, Long> numbers = new HashMap<>();
    private final Map<Long, SeenPiece> pieces = new HashMap<>();

    SeenRows(Handle handle) {
        this.handle = handle;
    }

    /** The piece's number; a piece never seen before is added. */
    long number(SeenPiece piece) {
        return numbers.computeIfAbsent(piece, this::find);
    }

    /** The numbers of these, as a column holds them. */
    String numbers(List<SeenPiece> several) {
        return several.stream().map(piece -> Long.toString(number(piece))).collect(Collectors.joining(" "));
    }

    SeenPiece piece(long number) {
        return pieces.computeIfAbsent(number, this::read);
    }

    /** The number that stands for no piece: a row without a category. */
    long nothing() {
        return row(0L, NOTHING, "", "", "", "", "");
    }

    /** How the piece looked; nothing where {@link #nothing()} stands for it. */
    Optional<Item> item(long number) {
        boolean none = handle.select("SELECT 1 FROM seen_piece WHERE id = ? AND category = ?", number, NOTHING)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        return none ? Optional.empty() : Optional.of(piece(number).item());
    }

    /** The pieces of a column that {@link #numbers(List)} wrote. */
    List<SeenPiece> pieces(String column) {
        return column.isEmpty()
                ? List.of()
                : Arrays.stream(column.split(" ", -1))
                        .map(number -> piece(Long.parseLong(number)))
                        .toList();
    }

    private long find(SeenPiece piece) {
        Item item = piece.item();
        return row(
                piece.product().map(ProductId::value).orElse(0L),
                item.category().id(),
                Tones.write(item.palette()),
                item.pattern().id(),
                item.material().orElse(""),
                item.formality().map(Formality::id).orElse(""),
                item.seasons().stream().sorted().map(Season::id).collect(Collectors.joining(" ")));
    }

    private long row(Object... row) {
        handle.execute(
                "INSERT INTO seen_piece (product, category, tones, pattern, material, formality, seasons)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                row);
        return handle.select(
                        "SELECT id FROM seen_piece WHERE product = ? AND category = ? AND tones = ?"
                                + " AND pattern = ? AND material = ? AND formality = ? AND seasons = ?",
                        row)
                .mapTo(Long.class)
                .one();
    }

    private SeenPiece read(long number) {
        return handle.select("SELECT * FROM seen_piece WHERE id = ?", number)
                .map((row, _) -> seen(row))
                .one();
    }

    private static SeenPiece seen(ResultSet row) throws SQLException {
        long product = row.getLong("product");
        String material = row.getString("material");
        Item item = new Item(
                new Category(row.getString("category")),
                Tones.parse(row.getString("tones")),
                Pattern.byId(row.getString("pattern")).orElse(Pattern.PLAIN),
                material.isEmpty() ? Optional.empty() : Optional.of(material),
                Formality.byId(row.getString("formality")),
                seasons(row.getString("seasons")));
        return new SeenPiece(product == 0 ? Optional.empty() : Optional.of(new ProductId(product)), item);
    }

    private static Set<Season> seasons(String ids) {
        return Arrays.stream(ids.split(" ", -1))
                .flatMap(id -> Season.byId(id).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Season.class)));
    }
}
