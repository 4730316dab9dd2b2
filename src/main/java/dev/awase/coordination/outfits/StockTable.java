package dev.awase.coordination.outfits;

import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Texts;
import dev.awase.coordination.Assortment;
import dev.awase.coordination.measure.TableFile;
import dev.awase.coordination.measure.TableLine;
import dev.awase.coordination.taste.Piece;
import dev.awase.item.Fit;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Taxonomy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads products from a table: what is not told is not known, what cannot be read is told and left out. */
final class StockTable {
    private static final Price FREE = new Price(0, OptionalLong.empty(), Currency.getInstance("JPY"));

    private final Mistakes mistakes;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, ProductId> ids = new HashMap<>();

    StockTable(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** @throws IOException in words, if there is no product to be had from the file */
    Stock read(Path file, Taxonomy taxonomy) throws IOException {
        List<TableLine> lines = TableFile.read(file, List.of());
        Column.ID.needed(lines.getFirst());
        Kinds kinds =
                new Kinds(taxonomy, lines.stream().map(Column.CATEGORY::of).toList());
        for (TableLine line : lines) {
            String id = Column.ID.of(line);
            if (id.isEmpty()) {
                mistakes.note(line, "it names no product; fill in the column id");
            } else if (ids.containsKey(id)) {
                mistakes.note(line, "the product " + id + " stands further up already; the first one counts");
            } else {
                ids.put(id, new ProductId(pieces.size()));
                pieces.add(piece(line, kinds));
            }
        }
        if (pieces.isEmpty()) {
            throw new IOException(file + " has no product with an id");
        }
        Assortment.Builder shop = Assortment.builder(kinds.all());
        ids.forEach((name, id) -> {
            Piece piece = pieces.get((int) id.value());
            shop.add(product(id, name, piece), piece.type());
        });
        return new Stock(shop.build(), ids, pieces);
    }

    private Piece piece(TableLine line, Kinds kinds) {
        return new Piece(
                kinds.of(Column.CATEGORY.of(line)),
                palette(line),
                Pattern.byId(Column.PATTERN.of(line).toLowerCase(Locale.ROOT)).orElse(Pattern.PLAIN),
                known(Column.MATERIAL.of(line)),
                known(Column.TYPE.of(line)));
    }

    private Palette palette(TableLine line) {
        List<String> words = Column.TONES.several(line, '|');
        List<String> unread =
                words.stream().filter(word -> Tones.read(word).isEmpty()).toList();
        if (!unread.isEmpty()) {
            mistakes.note(line, "'" + unread.getFirst() + "' is no color; write #rrggbb, several with | between them");
        }
        return Tones.palette(words);
    }

    private static Optional<String> known(String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(words);
    }

    /** What ranking needs of a product; price and stock are the same for all and so decide nothing. */
    private static Product product(ProductId id, String name, Piece piece) {
        Item item = new Item(
                piece.category(), piece.palette(), piece.pattern(), piece.material(), Optional.empty(), Set.of());
        return new Product(
                id,
                name,
                Optional.empty(),
                new Texts(Map.of("en", name)),
                Texts.NONE,
                "",
                item,
                Fit.UNISEX,
                FREE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
