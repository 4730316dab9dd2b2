package dev.awase.staff;

import dev.awase.catalog.CatalogFault;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * A page of the console on sheets of A4, as a PDF: pictures of its parts as they are seen, one below the other, so that
 * every language prints whose glyphs the machine can show. A part is not torn apart unless it is longer than a sheet.
 */
public final class Paper {
    /** Pixels printed for one on the screen: about 300 a inch for a page of 1 000 pixels. */
    private static final double SHARPNESS = 2;

    private static final float MARGIN = 36;
    private static final float GAP = 14;

    private final PDDocument document = new PDDocument();
    private final List<BufferedImage> parts;
    /** Points a pixel: the widest part fills the sheet. */
    private final float scale;

    private float left;

    private Paper(List<BufferedImage> parts) {
        this.parts = parts;
        int widest = parts.stream().mapToInt(BufferedImage::getWidth).max().orElse(1);
        scale = (PDRectangle.A4.getWidth() - 2 * MARGIN) / widest;
    }

    /** Pictures of what is on the screen; on the screen's thread. */
    public static List<BufferedImage> pictures(List<? extends Node> parts) {
        SnapshotParameters printed = new SnapshotParameters();
        printed.setFill(Color.WHITE);
        printed.setTransform(new Scale(SHARPNESS, SHARPNESS));
        List<BufferedImage> pictures = new ArrayList<>();
        for (Node part : parts) {
            pictures.add(SwingFXUtils.fromFXImage(part.snapshot(printed, null), null));
        }
        return pictures;
    }

    /**
     * Writes them to a file; one of that name is replaced whole or not at all.
     *
     * @param done is told how far it has come as a share of 1, and may throw to stop it
     * @throws CatalogFault CANNOT_WRITE
     * @throws CancellationException if {@code done} does
     */
    public static void write(List<BufferedImage> parts, String title, Locale language, Path file, DoubleConsumer done) {
        Path whole = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (PDDocument document = new Paper(parts).document(title, language, done)) {
                document.save(whole.toFile());
                done.accept(1);
                Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException fault) {
            throw new CatalogFault(CatalogFault.Kind.CANNOT_WRITE, "Cannot write " + file, fault);
        }
    }

    private PDDocument document(String title, Locale language, DoubleConsumer done) throws IOException {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage(language.toLanguageTag());
        for (int i = 0; i < parts.size(); i++) {
            done.accept((double) i / parts.size());
            lay(parts.get(i));
        }
        return document;
    }

    private void lay(BufferedImage part) throws IOException {
        float sheet = PDRectangle.A4.getHeight() - 2 * MARGIN;
        int from = 0;
        while (from < part.getHeight()) {
            int rest = part.getHeight() - from;
            if (left <= 0 || (rest * scale > left && left < sheet)) {
                document.addPage(new PDPage(PDRectangle.A4));
                left = sheet;
            }
            int high = Math.min(rest, (int) Math.floor(left / scale));
            draw(part.getSubimage(0, from, part.getWidth(), high));
            from += high;
        }
        left -= GAP;
    }

    private void draw(BufferedImage picture) throws IOException {
        PDPage sheet = document.getPage(document.getNumberOfPages() - 1);
        float high = picture.getHeight() * scale;
        try (PDPageContentStream content =
                new PDPageContentStream(document, sheet, PDPageContentStream.AppendMode.APPEND, true)) {
            content.drawImage(
                    LosslessFactory.createFromImage(document, picture),
                    MARGIN,
                    MARGIN + left - high,
                    picture.getWidth() * scale,
                    high);
        }
        left -= high;
    }
}
