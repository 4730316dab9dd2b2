package dev.awase.catalog.files;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One row of a file; blank cells count as missing. */
final class Row {
    private final Header header;
    private final CsvRecord cells;
    private final Corrections corrections;

    Row(Header header, CsvRecord cells, Corrections corrections) {
        this.corrections = corrections;
        this.header = header;
        this.cells = cells;
    }

    long line() {
        return cells.getStartingLineNumber();
    }

    /** Whether somebody gave this row a value that the file has no column for. */
    boolean adds(Field field) {
        return !header.has(field) && added(field).isPresent();
    }

    private Optional<Cell> added(Field field) {
        if (corrections.cells().isEmpty()) {
            return Optional.empty();
        }
        String title = header.title(field);
        return corrections
                .at(line(), title)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> new Cell(line(), title, "", text));
    }

    /** The filled cell of the first column that has this meaning. */
    Optional<Cell> first(Field field) {
        if (!header.has(field)) {
            return added(field);
        }
        for (Header.Column column : header.columns(field)) {
            String text = text(column);
            if (!text.isEmpty()) {
                return Optional.of(new Cell(line(), column.title(), column.language(), text));
            }
        }
        return Optional.empty();
    }

    /** The filled cells of all columns that have this meaning. */
    List<Cell> all(Field field) {
        List<Header.Column> columns = header.columns(field);
        if (columns.isEmpty()) {
            return added(field).stream().toList();
        }
        List<Cell> found = new ArrayList<>(columns.size());
        for (Header.Column column : columns) {
            String text = text(column);
            if (!text.isEmpty()) {
                found.add(new Cell(line(), column.title(), column.language(), text));
            }
        }
        return found;
    }

    /** The cell's text, empty where it is missing. */
    String text(Field field) {
        return first(field).map(Cell::text).orElse("");
    }

    /** Its cells as they stand in the file. */
    List<String> cells() {
        return cells.getFields();
    }

    boolean isBlank() {
        for (int index = 0; index < cells.getFieldCount(); index++) {
            if (!cells.getField(index).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The first filled cell beyond the last header. */
    Optional<Cell> extra() {
        for (int index = header.width(); index < cells.getFieldCount(); index++) {
            String title = "#" + (index + 1);
            String text = corrections.at(line(), title).orElse(cells.getField(index));
            if (!text.isBlank()) {
                return Optional.of(new Cell(line(), title, "", text));
            }
        }
        return Optional.empty();
    }

    /** A rejection of the whole row, or of a cell that is not there. */
    Refused refused(Field field, Rejection.Cause cause) {
        Optional<Cell> cell = first(field);
        return cell.isPresent()
                ? cell.get().refused(cause)
                : new Refused(new Rejection(line(), header.title(field), "", cause));
    }

    private String text(Header.Column column) {
        return corrections
                .at(line(), column.title())
                .map(String::strip)
                .orElseGet(() -> column.index() < cells.getFieldCount()
                        ? Guarded.unguard(cells.getField(column.index()).strip())
                        : "");
    }
}
