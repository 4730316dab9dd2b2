package dev.awase.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.CatalogFault;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperTest {
    @TempDir
    Path folder;

    @Test
    void partsFollowEachOtherAndALongOneIsSpreadOverSheets() throws Exception {
        Path file = folder.resolve("page.pdf");
        List<Double> told = new ArrayList<>();
        // A sheet is some 1 470 high where a part is 1 000 wide.
        Paper.write(List.of(part(900), part(900), part(3_200)), "Zahlen", Locale.GERMAN, file, told::add);
        try (PDDocument printed = Loader.loadPDF(file.toFile())) {
            assertEquals("Zahlen", printed.getDocumentInformation().getTitle());
            assertEquals("de", printed.getDocumentCatalog().getLanguage());
            List<Integer> pictures = new ArrayList<>();
            for (PDPage sheet : printed.getPages()) {
                int many = 0;
                for (COSName name : sheet.getResources().getXObjectNames()) {
                    many += sheet.getResources().isImageXObject(name) ? 1 : 0;
                }
                pictures.add(many);
            }
            assertEquals(List.of(1, 1, 1, 1, 1), pictures, "two that do not fit together, and three sheets of one");
        }
        assertEquals(1, told.getLast());
    }

    @Test
    void whoeverStopsItKeepsTheFileThatWasThere() throws Exception {
        Path file = folder.resolve("page.pdf");
        Files.writeString(file, "before");
        assertThrows(
                CancellationException.class,
                () -> Paper.write(List.of(part(10), part(10)), "", Locale.ENGLISH, file, done -> {
                    if (done > 0) {
                        throw new CancellationException();
                    }
                }));
        assertEquals("before", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing half written is left");
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() {
        CatalogFault fault = assertThrows(
                CatalogFault.class,
                () -> Paper.write(
                        List.of(part(10)),
                        "",
                        Locale.ENGLISH,
                        folder.resolve("no").resolve("page.pdf"),
                        _ -> {}));
        assertEquals(CatalogFault.Kind.CANNOT_WRITE, fault.kind());
        assertFalse(Files.exists(folder.resolve("no")));
        assertTrue(fault.toString().contains("page.pdf"));
    }

    private static BufferedImage part(int height) {
        return new BufferedImage(1_000, height, BufferedImage.TYPE_INT_RGB);
    }
}
