package dev.awase.catalog.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.awase.catalog.Catalog;
import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.Product;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the catalog as a file that a spreadsheet opens and that imports to the same catalog: UTF-8 with its mark, a
 * row for each variant, what the variants share only in the first.
 */
public final class CatalogExport {
    private final Catalog catalog;

    public CatalogExport(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Writes the whole file or none of it; one of that name is replaced.
     *
     * @throws CatalogFault CANNOT_WRITE
     */
    public Exported write(Path file) {
        List<Product> products = new ArrayList<>(catalog.size());
        catalog.forEach(products::add);
        ExportRows rows = new ExportRows(products, catalog.relations());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        int written = 0;
        try {
            try (Writer text = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                text.write('\uFEFF');
                CsvWriter csv = CsvWriter.builder().build(text);
                csv.writeRecord(rows.header());
                for (Product product : products) {
                    for (List<String> row : rows.of(product)) {
                        csv.writeRecord(row.stream().map(Guarded::guard).toList());
                        written++;
                    }
                }
                csv.flush();
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CatalogFault(
                    CatalogFault.Kind.CANNOT_WRITE,
                    "Cannot write " + file + ". Check that its folder exists, can be written and has space.",
                    e);
        }
        return new Exported(products.size(), written, Optional.ofNullable(rows.images()));
    }
}
