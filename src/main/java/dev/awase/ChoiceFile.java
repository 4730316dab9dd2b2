package dev.awase;

import dev.awase.analytics.Choice;
import dev.awase.analytics.SeenPiece;
import dev.awase.catalog.Catalog;
import dev.awase.catalog.Product;
import dev.awase.coordination.measure.TableFile;
import dev.awase.coordination.measure.TableLine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was chosen in a shop, as a file of rows: curated looks, hearts, sales. Rows that cannot be used are told and passed
 * over; reading the same file again gives the same choices, which the record then has already.
 *
 * @param choices what the rows say, the oldest first
 * @param rows how many rows there were
 * @param refused why the others say nothing, in words with their lines
 */
record ChoiceFile(List<Choice> choices, int rows, List<String> refused) {
    private static final List<String> COLUMNS = List.of("source", "context", "product", "day");
    private static final char BETWEEN = '|';
    private static final int NOON = 12;

    ChoiceFile {
        choices = List.copyOf(choices);
        refused = List.copyOf(refused);
    }

    /**
     * Reads a file against the catalog that its products are in.
     *
     * @throws IOException in words, where there is no such file or it is no such table
     */
    static ChoiceFile read(Path file, Catalog catalog, ZoneId zone) throws IOException {
        List<TableLine> lines = TableFile.read(file, COLUMNS);
        List<Choice> choices = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Map<List<String>, Integer> times = new HashMap<>();
        for (TableLine line : lines) {
            try {
                int nth = times.merge(line.cells(), 1, Integer::sum);
                choices.add(choice(line, nth, catalog, zone));
            } catch (IOException wrong) {
                refused.add(wrong.getMessage());
            }
        }
        choices.sort(Comparator.comparing(Choice::at));
        return new ChoiceFile(choices, lines.size(), refused);
    }

    private static Choice choice(TableLine line, int nth, Catalog catalog, ZoneId zone) throws IOException {
        Choice.Source source = Choice.Source.byId(line.needed("source").toLowerCase(Locale.ROOT))
                .orElseThrow(
                        () -> line.wrong("the column source is curated, forbidden, bought, liked or disliked, not '"
                                + line.text("source") + "'"));
        line.needed("context");
        List<SeenPiece> context = pieces(line, "context", catalog);
        return new Choice(
                day(line).atTime(NOON, 0).atZone(zone).toInstant(),
                visit(line, nth),
                source,
                context,
                piece(line, "product", line.needed("product"), catalog),
                pieces(line, "shown", catalog));
    }

    private static LocalDate day(TableLine line) throws IOException {
        try {
            return LocalDate.parse(line.needed("day"));
        } catch (DateTimeParseException wrong) {
            throw line.wrong("the column day is written like 2026-11-22, not '" + line.text("day") + "'");
        }
    }

    /** Without a visit each row is one of its own, and the same one whenever the file is read. */
    private static long visit(TableLine line, int nth) throws IOException {
        String told = line.text("visit");
        try {
            return told.isEmpty()
                    ? -1L - Integer.toUnsignedLong(31 * line.cells().hashCode() + nth)
                    : Long.parseLong(told);
        } catch (NumberFormatException wrong) {
            throw line.wrong("the column visit is a whole number, not '" + told + "'");
        }
    }

    private static List<SeenPiece> pieces(TableLine line, String column, Catalog catalog) throws IOException {
        List<SeenPiece> pieces = new ArrayList<>();
        for (String code : line.several(column, BETWEEN)) {
            pieces.add(piece(line, column, code, catalog));
        }
        return pieces;
    }

    private static SeenPiece piece(TableLine line, String column, String code, Catalog catalog) throws IOException {
        Optional<Product> product = catalog.byCode(code);
        return product.map(known -> new SeenPiece(Optional.of(known.id()), known.item()))
                .orElseThrow(() -> line.wrong("no product of this shop has the code '" + code + "' in the column "
                        + column + "; please check it, or import the product first"));
    }
}
