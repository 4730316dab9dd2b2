package dev.awase.planted.catalog;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Planted: a catalog that prints itself. */
public class PrintsSheets {
    PDDocument sheets() {
        return new PDDocument();
    }
}
