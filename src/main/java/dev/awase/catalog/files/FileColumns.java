package dev.awase.catalog.files;

import dev.awase.catalog.CatalogFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a file as a person sees them before it is taken: what each holds and what it is taken for. */
public record FileColumns(List<One> columns) {
    private static final int SAMPLES = 3;
    private static final int ROWS = 20;

    /** A column's title, its first filled cells, and its meaning where it has one. */
    public record One(String title, List<String> samples, Optional<Field> meaning) {
        public One {
            samples = List.copyOf(samples);
        }

        /** Whether its meaning is known, and its cells look like that: a price holds digits. */
        public boolean sure() {
            boolean numbers = meaning.filter(NUMBERS::contains).isPresent();
            return meaning.isPresent()
                    && (!numbers
                            || samples.stream().allMatch(cell -> cell.chars().anyMatch(Character::isDigit)));
        }
    }

    private static final Set<Field> NUMBERS = EnumSet.of(Field.PRICE, Field.SALE_PRICE, Field.COMPARE_AT, Field.STOCK);

    private static final Set<Field> COUNTS = EnumSet.of(
            Field.PRODUCT,
            Field.SKU,
            Field.VARIANT,
            Field.GTIN,
            Field.SIZE,
            Field.COLOR,
            Field.STOCK,
            Field.AVAILABILITY);

    public FileColumns {
        columns = List.copyOf(columns);
    }

    /** @throws CatalogFault UNREADABLE, with what to do */
    public static FileColumns of(Path path, ImportSettings settings) {
        try (SourceFile file = SourceFile.open(path, settings)) {
            List<String> titles = file.titles();
            List<List<String>> samples = new ArrayList<>();
            titles.forEach(title -> samples.add(new ArrayList<>()));
            Optional<Row> row = file.next();
            for (int read = 0; read < ROWS && row.isPresent(); read++, row = file.next()) {
                collect(row.get().cells(), samples);
            }
            List<One> columns = new ArrayList<>();
            for (int index = 0; index < titles.size(); index++) {
                columns.add(new One(
                        titles.get(index).strip(),
                        samples.get(index),
                        file.header().meaning(index)));
            }
            return new FileColumns(columns);
        } catch (IOException e) {
            throw Encoding.cut(path, e);
        }
    }

    private static void collect(List<String> cells, List<List<String>> samples) {
        for (int index = 0; index < Math.min(cells.size(), samples.size()); index++) {
            List<String> known = samples.get(index);
            String text = cells.get(index).strip();
            if (known.size() < SAMPLES && !text.isEmpty() && !known.contains(text)) {
                known.add(text);
            }
        }
    }

    /** Whether one of them is the products' code, without which nothing can be taken. */
    public boolean namesProducts() {
        return columns.stream()
                .flatMap(column -> column.meaning().stream())
                .anyMatch(field -> field == Field.PRODUCT || field == Field.VARIANT);
    }

    /** Whether one of them names pictures. */
    public boolean namesPictures() {
        return columns.stream().flatMap(column -> column.meaning().stream()).anyMatch(PictureFiles.FIELDS::contains);
    }

    /** Whether they count pieces and say nothing else that is known: such a file names no range. */
    public boolean countsAlone() {
        Set<Field> meanings =
                columns.stream().flatMap(column -> column.meaning().stream()).collect(Collectors.toSet());
        return COUNTS.containsAll(meanings)
                && (meanings.contains(Field.STOCK) || meanings.contains(Field.AVAILABILITY));
    }

    /** By what this source is known again: its titles, whatever their order. */
    public String source() {
        return source(columns.stream().map(One::title).toList());
    }

    static String source(List<String> titles) {
        return titles.stream().map(String::strip).sorted().collect(Collectors.joining("\n"));
    }
}
