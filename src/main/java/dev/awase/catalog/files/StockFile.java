package dev.awase.catalog.files;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.StockUpdate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A file that says nothing but how many pieces there are: codes and counts, as a till sends them every few minutes. */
public final class StockFile {
    private static final List<Field> CODES = List.of(Field.VARIANT, Field.SKU, Field.PRODUCT, Field.GTIN);
    private static final Set<Field> COUNTS = EnumSet.of(Field.STOCK, Field.AVAILABILITY);

    private final List<StockUpdate> updates = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<String, Rejection> byCode = new HashMap<>();
    private long rows;

    private StockFile() {}

    /** Whether these columns name codes and counts and nothing else that is known. */
    static boolean is(FileColumns columns) {
        Set<Field> meanings = columns.columns().stream()
                .flatMap(column -> column.meaning().stream())
                .collect(Collectors.toSet());
        return meanings.stream().anyMatch(COUNTS::contains)
                && meanings.stream().anyMatch(CODES::contains)
                && meanings.stream().allMatch(field -> COUNTS.contains(field) || CODES.contains(field));
    }

    /** @throws CatalogFault UNREADABLE, with what to do */
    static StockFile read(Path path, ImportSettings settings) {
        try (SourceFile file = SourceFile.open(path, settings)) {
            StockFile read = new StockFile();
            for (Optional<Row> row = file.next(); row.isPresent(); row = file.next()) {
                read.add(row.get());
            }
            return read;
        } catch (IOException e) {
            throw Encoding.cut(path, e);
        }
    }

    private void add(Row row) {
        rows++;
        try {
            Cell code = CODES.stream()
                    .flatMap(field -> row.first(field).stream())
                    .findFirst()
                    .orElseThrow(() -> row.refused(Field.PRODUCT, Rejection.Cause.MISSING));
            int pieces = PieceCount.of(row).orElseThrow(() -> row.refused(Field.STOCK, Rejection.Cause.MISSING));
            updates.add(new StockUpdate(VariantReading.code(code), pieces));
            byCode.put(
                    code.text(), new Rejection(code.line(), code.column(), code.text(), Rejection.Cause.UNKNOWN_CODE));
        } catch (Refused refused) {
            rejections.add(refused.rejection());
        }
    }

    /** What it sets, in the order of the file. */
    List<StockUpdate> updates() {
        return updates;
    }

    long rows() {
        return rows;
    }

    /** What cannot be taken, once it is known which codes nobody has. */
    List<Rejection> rejections(Set<String> unknown) {
        List<Rejection> all = new ArrayList<>(rejections);
        unknown.stream().map(byCode::get).filter(java.util.Objects::nonNull).forEach(all::add);
        all.sort(java.util.Comparator.comparingLong(Rejection::line));
        return all;
    }
}
