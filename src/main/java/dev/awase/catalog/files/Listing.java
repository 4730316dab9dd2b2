package dev.awase.catalog.files;

import dev.awase.catalog.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rows of one product in a file, what the shop knew of it before, and what was wrong with it. A column that the
 * file does not have leaves what was known; an empty cell clears it.
 */
final class Listing {
    private final String sku;
    private final String family;
    private final Header header;
    private final List<Row> rows;
    private final Row head;
    private final Optional<Before> before;
    private final List<Rejection> rejections = new ArrayList<>();
    private boolean lost;

    /** What the shop has of a product: as it is, and as it was sold before a whole file no longer named it. */
    record Before(Product now, Product sold) {}

    /**
     * @param sku the product's own
     * @param family the code its rows share in the file
     * @param head the row that carries what all products of the family have in common
     */
    Listing(String sku, String family, Header header, List<Row> rows, Row head, Optional<Before> before) {
        this.sku = sku;
        this.family = family;
        this.header = header;
        this.rows = List.copyOf(rows);
        this.head = head;
        this.before = before;
    }

    Listing after(Optional<Before> known) {
        return new Listing(sku, family, header, rows, head, known);
    }

    String sku() {
        return sku;
    }

    String family() {
        return family;
    }

    List<Row> rows() {
        return rows;
    }

    Row head() {
        return head;
    }

    Optional<Product> before() {
        return before.map(Before::now);
    }

    /** Whether the file has such a column, or somebody gave this product such a value without one. */
    boolean has(Field field) {
        return header.has(field) || isAdded(field);
    }

    private boolean isAdded(Field field) {
        for (Row row : rows) {
            if (row.adds(field)) {
                return true;
            }
        }
        return head.adds(field);
    }

    /** The filled cell of this meaning in the first row that has one. */
    Optional<Cell> first(Field field) {
        if (!has(field)) {
            return Optional.empty();
        }
        for (Row row : rows) {
            Optional<Cell> cell = row.first(field);
            if (cell.isPresent()) {
                return cell;
            }
        }
        return head.first(field);
    }

    /** The filled cells of this meaning in the first row that has any: one text in several languages. */
    List<Cell> all(Field field) {
        if (!has(field)) {
            return List.of();
        }
        for (Row row : rows) {
            List<Cell> cells = row.all(field);
            if (!cells.isEmpty()) {
                return cells;
            }
        }
        return head.all(field);
    }

    /** The cell's value, or what was known where the file has no such column. A refusal is noted. */
    <T> Optional<T> value(Field field, Function<Cell, T> reading, Function<Product, Optional<T>> known) {
        return has(field)
                ? value(first(field), reading)
                : before.map(Before::sold).flatMap(known);
    }

    /** The cell's value; a refusal is noted. */
    <T> Optional<T> value(Optional<Cell> cell, Function<Cell, T> reading) {
        try {
            return cell.map(reading);
        } catch (Refused refused) {
            note(refused.rejection());
            return Optional.empty();
        }
    }

    /** A fault of the whole product. */
    void note(Rejection rejection) {
        rejections.add(rejection);
        lost |= rejection.cause().rowLost();
    }

    /** A fault of one row: the product goes on without it. */
    void noteRow(Rejection rejection) {
        rejections.add(rejection);
    }

    /** Whether a fault of the whole product was noted. */
    boolean isLost() {
        return lost;
    }

    /** Notes a value that is missing or wrong in the whole product. */
    void note(Field field, Rejection.Cause cause) {
        Optional<Cell> cell = first(field);
        note((cell.isPresent() ? cell.get().refused(cause) : head.refused(field, cause)).rejection());
    }

    List<Rejection> rejections() {
        return rejections;
    }
}
