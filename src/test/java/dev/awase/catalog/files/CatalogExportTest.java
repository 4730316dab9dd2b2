package dev.awase.catalog.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.CatalogTables;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.ProductWriter;
import dev.awase.catalog.Relation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogExportTest {
    private static final String LETTERS = "=+-@\t'\"|,;<&>aZ9 \n靴シ＝＠é";

    @TempDir
    Path home;

    @Test
    void importsToTheSameCatalogInEveryField() throws IOException {
        Path pictures = Files.createDirectories(home.resolve("pictures"));
        Files.writeString(pictures.resolve("a.png"), "a");
        Files.writeString(pictures.resolve("b.png"), "b");
        Product full = CatalogFixture.pictured(
                CatalogFixture.full(1, "LS-1"), List.of(pictures.resolve("b.png"), pictures.resolve("a.png")));
        List<Product> products = List.of(
                full,
                CatalogFixture.bare(2, "X", "bag", "Bag"),
                CatalogFixture.unstocked(CatalogFixture.bare(3, "Y,1", "shoes", "Shoes")));
        List<Relation> relations = List.of(
                new Relation(new ProductId(1), new ProductId(2), Relation.Kind.NEVER_WITH),
                new Relation(new ProductId(1), new ProductId(3), Relation.Kind.GOES_WITH));
        assertEquals(products, throughAFile(products, relations));
    }

    @Test
    void formulasAreDefusedAndComeBackExactly() {
        Random random = new Random(20_26);
        List<Product> products = IntStream.range(1, 300)
                .mapToObj(id -> CatalogFixture.named(
                        CatalogFixture.bare(id, "P" + id, "top", "x"), Map.of("en", text(random), "ja", text(random))))
                .toList();
        assertEquals(products, throughAFile(products, List.of()));
    }

    /** Up to eight letters; space around a cell belongs to the file and not to the text. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        random.ints(1 + random.nextInt(8), 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
        String stripped = text.toString().stripTrailing();
        return stripped.isBlank()
                ? "'"
                : stripped.charAt(0) == ' ' || stripped.charAt(0) == '\n' ? "=" + stripped : stripped;
    }

    private List<Product> throughAFile(List<Product> products, List<Relation> relations) {
        Path file = home.resolve("export.csv");
        Exported exported;
        try (Shop shop = new Shop(home.resolve("from"))) {
            shop.database.write(handle -> {
                try (ProductWriter writer = new ProductWriter(handle.getConnection(), CatalogFixture.fashion())) {
                    for (Product product : products) {
                        writer.add(product);
                    }
                    writer.flush();
                }
                return new CatalogTables(handle).relate(relations, Set.of());
            });
            exported = new CatalogExport(shop.catalog).write(file);
        }
        noCellIsAFormula(file);
        try (Shop shop = new Shop(home.resolve("to"))) {
            ImportSettings settings =
                    exported.images().map(ImportSettings.DEFAULT::withImages).orElse(ImportSettings.DEFAULT);
            ImportResult result = shop.take(file, settings, TonesOfPicture.NONE);
            assertEquals(List.of(), result.rejections());
            assertEquals(relations, shop.catalog.relations());
            ImportResult again = shop.take(file, settings, TonesOfPicture.NONE);
            assertEquals(0, again.added() + again.changed() + again.pairs());
            return shop.products();
        }
    }

    private static void noCellIsAFormula(Path file) {
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            for (CsvRecord record : csv) {
                record.getFields().stream()
                        .filter(cell -> !cell.isEmpty())
                        .forEach(cell -> assertFalse("=+-@\t\r".indexOf(cell.charAt(0)) >= 0, cell));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
