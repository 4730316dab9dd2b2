package dev.awase.catalog.files;

import dev.awase.LocalDatabase;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.Product;
import dev.awase.catalog.SqliteCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A catalog in a folder of its own, and files to feed it. */
final class Shop implements AutoCloseable {
    final LocalDatabase database;
    final SqliteCatalog catalog;
    private final Path folder;

    Shop(Path folder) {
        this.folder = folder;
        database = LocalDatabase.open(folder);
        catalog = new SqliteCatalog(database, CatalogFixture.fashion());
    }

    /** Imports these lines as UTF-8. */
    ImportResult take(String... lines) {
        return take(ImportSettings.DEFAULT, lines);
    }

    ImportResult take(ImportSettings settings, String... lines) {
        return take(file(StandardCharsets.UTF_8, lines), settings, TonesOfPicture.NONE);
    }

    ImportResult take(Path file, ImportSettings settings, TonesOfPicture eye) {
        return new CatalogImport(database, CatalogFixture.fashion(), eye).run(file, settings, ImportWatch.NONE);
    }

    Path file(Charset charset, String... lines) {
        try {
            return Files.write(
                    Files.createTempFile(folder, "goods", ".csv"),
                    String.join("\r\n", lines).getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Product> products() {
        List<Product> all = new ArrayList<>();
        catalog.forEach(all::add);
        return all;
    }

    Product product(String code) {
        return catalog.byCode(code).orElseThrow(() -> new AssertionError("no product has the code " + code));
    }

    @Override
    public void close() {
        database.close();
    }
}
