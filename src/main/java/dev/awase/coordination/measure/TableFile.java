package dev.awase.coordination.measure;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table in UTF-8, tab- or comma-separated, whose first line names the columns in any order; a byte-order mark, either
 * line ending, further columns and blank lines are forgiven.
 */
public final class TableFile {
    private static final char MARK = '\uFEFF';

    private TableFile() {}

    /**
     * All lines below the header, in order.
     *
     * @param columns the names, in lower case, that the header must have
     * @throws IOException in words, if there is no such file, a column is missing, or nothing stands below the header
     */
    public static List<TableLine> read(Path file, List<String> columns) throws IOException {
        String text = text(file);
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        List<TableLine> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(header.indexOf('\t') >= 0 ? '\t' : ',')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            Map<String, Integer> places = new HashMap<>();
            for (CsvRecord cells : records) {
                if (places.isEmpty()) {
                    places.putAll(places(file, cells, columns));
                } else if (cells.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.add(new TableLine(file, cells.getStartingLineNumber(), places, cells.getFields()));
                }
            }
        } catch (CsvParseException broken) {
            throw new IOException(
                    file + " cannot be read: " + broken.getMessage() + "; a quotation mark is probably missing",
                    broken);
        }
        if (lines.isEmpty()) {
            throw new IOException(
                    file + " has nothing below its first line, which names the columns " + String.join(", ", columns));
        }
        return lines;
    }

    private static String text(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no file " + file + "; please check its name");
        }
        try {
            String text = Files.readString(file);
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException foreign) {
            throw new IOException(file + " is not text in UTF-8; please save it so", foreign);
        }
    }

    private static Map<String, Integer> places(Path file, CsvRecord header, List<String> columns) throws IOException {
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < header.getFieldCount(); at++) {
            places.putIfAbsent(header.getField(at).strip().toLowerCase(Locale.ROOT), at);
        }
        for (String column : columns) {
            if (!places.containsKey(column)) {
                throw new IOException("line " + header.getStartingLineNumber() + " of " + file + " names no column "
                        + column + "; it needs " + String.join(", ", columns) + ", separated by tabs or commas");
            }
        }
        return places;
    }
}
