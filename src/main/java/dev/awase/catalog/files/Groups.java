package dev.awase.catalog.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Puts the rows of one product together. They usually follow one another, so that a file of any length streams; where
 * a code comes up again later, {@link Scattered} says so, and the file is read once more into memory.
 */
final class Groups {
    private final SourceFile file;
    private final Consumer<Rejection> rejected;
    private final Missing missing;
    private final LinkedHashMap<String, List<Row>> gathered = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();
    private Optional<Row> ahead = Optional.empty();
    private long rows;

    /** The rows of one product do not lie together. */
    static final class Scattered extends RuntimeException {
        private static final long serialVersionUID = 1;

        Scattered() {
            super(null, null, false, false);
        }
    }

    /** Rows that share a code. */
    record Group(String key, List<Row> rows) {}

    Groups(SourceFile file, boolean gather, Consumer<Rejection> rejected, Missing missing) {
        this.file = file;
        this.rejected = rejected;
        this.missing = missing;
        if (gather) {
            for (Optional<Row> row = nextSound(); row.isPresent(); row = nextSound()) {
                gathered.computeIfAbsent(key(row.get()), code -> new ArrayList<>())
                        .add(row.get());
            }
        } else {
            ahead = nextSound();
        }
    }

    /** Rows read so far, rejected ones too. */
    long rows() {
        return rows;
    }

    /** The next product's rows; nothing at the end. */
    Optional<Group> next() {
        if (!gathered.isEmpty()) {
            return Optional.of(new Group(
                    gathered.firstEntry().getKey(), gathered.pollFirstEntry().getValue()));
        }
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        String code = key(ahead.get());
        if (!done.add(code)) {
            throw new Scattered();
        }
        List<Row> together = new ArrayList<>(1);
        while (ahead.isPresent() && key(ahead.get()).equals(code)) {
            together.add(ahead.get());
            ahead = nextSound();
        }
        return Optional.of(new Group(code, together));
    }

    /** The next row that has a code and no cell too many. */
    private Optional<Row> nextSound() {
        for (Optional<Row> row = file.next(); row.isPresent(); row = file.next()) {
            rows++;
            row.get().first(Field.PRODUCT).ifPresent(code -> missing.name(code.text()));
            row.get().first(Field.VARIANT).ifPresent(code -> missing.name(code.text()));
            try {
                check(row.get());
                return row;
            } catch (Refused refused) {
                rejected.accept(refused.rejection());
            }
        }
        return Optional.empty();
    }

    private static void check(Row row) {
        row.extra().ifPresent(cell -> {
            throw cell.refused(Rejection.Cause.EXTRA_CELLS);
        });
        Optional<Cell> code = row.first(Field.PRODUCT).or(() -> row.first(Field.VARIANT));
        VariantReading.code(code.orElseThrow(() -> row.refused(Field.PRODUCT, Rejection.Cause.MISSING)));
    }

    private static String key(Row row) {
        return row.first(Field.PRODUCT)
                .or(() -> row.first(Field.VARIANT))
                .map(Cell::text)
                .orElse("");
    }
}
