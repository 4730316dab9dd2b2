package dev.awase;

import dev.awase.catalog.files.CatalogImport;
import dev.awase.catalog.files.ImportResult;
import dev.awase.catalog.files.ImportSettings;
import dev.awase.catalog.files.ImportWatch;
import dev.awase.catalog.files.TonesOfPicture;
import dev.awase.item.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** How long a file of products takes to import, in turn with the sqlite3 shell's own import of the same rows. */
record ImportBench(Taxonomy taxonomy, int rounds) {
    private static final long SEED = 2;

    /**
     * Medians in milliseconds. Ours ends with a catalog that can be searched; the shell's with one table of texts that
     * has no index.
     *
     * @param firstMs our first round, in which the machine had not yet compiled the program
     * @param shellMs of the sqlite3 shell, the start of its process included; empty where it is not installed
     */
    record Result(int rows, double importMs, double firstMs, OptionalDouble shellMs, OptionalDouble ratio) {
        String text() {
            String beside = ratio.isPresent()
                    ? "sqlite3 .import into a plain table, with its start, %,.0f ms, ratio %.2f"
                            .formatted(shellMs.orElseThrow(), ratio.getAsDouble())
                    : "sqlite3 is not installed, so there is nothing to compare with";
            return "import %,7d rows       %,10.0f ms (the first %,.0f ms); %s"
                    .formatted(rows, importMs, firstMs, beside);
        }
    }

    Result run(int rows) throws Exception {
        Path folder = Files.createTempDirectory("awase-bench-");
        try {
            Path file = new MadeUpShop(taxonomy, SEED).write(rows, folder.resolve("rows.csv"));
            Optional<Path> shell = Programs.find("sqlite3");
            Rounds ours = new Rounds();
            Rounds theirs = new Rounds();
            for (int round = 0; round < rounds; round++) {
                importOnce(file, folder.resolve("home-" + round), rows, ours);
                if (shell.isPresent()) {
                    importByShell(shell.get(), file, folder.resolve("shell-" + round + ".db"), theirs);
                }
            }
            OptionalDouble shellMs = shell.isPresent() ? OptionalDouble.of(theirs.median()) : OptionalDouble.empty();
            OptionalDouble ratio = shell.isPresent()
                    ? OptionalDouble.of(Math.round(ours.median() / theirs.median() * 100) / 100.0)
                    : OptionalDouble.empty();
            return new Result(rows, ours.median(), ours.first(), shellMs, ratio);
        } finally {
            delete(folder);
        }
    }

    private void importOnce(Path file, Path home, int rows, Rounds times) throws Exception {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            CatalogImport files = new CatalogImport(database, taxonomy, TonesOfPicture.NONE);
            ImportResult result = times.time(() -> files.run(file, ImportSettings.DEFAULT, ImportWatch.NONE));
            if (result.added() != rows) {
                throw new IllegalStateException("of " + rows + " rows " + result.added() + " came in: "
                        + result.rejections().stream().limit(3).toList());
            }
        }
    }

    private static void importByShell(Path shell, Path file, Path database, Rounds times) throws Exception {
        int status = times.time(() -> new ProcessBuilder(
                        shell.toString(), database.toString(), ".mode csv", ".import '" + file + "' rows")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor());
        if (status != 0) {
            throw new Refusal("the sqlite3 shell could not import the rows (exit " + status + "); is it current?");
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
