package dev.awase.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;

/** What a window wears: the tokens, the controls, the scale and the faces of a language, as somebody wants to see them. */
public record Dress(Format format, Viewing viewing, Typefaces typefaces, BrandSettings brand) {
    /** Puts it on, with the window's own sheets after the house's. */
    public void on(Parent root, Locale language, List<String> own) {
        List<String> sheets = new ArrayList<>(Styles.house());
        sheets.addAll(viewing.sheets());
        sheets.addAll(own);
        typefaces.faces(language).ifPresent(faces -> sheets.add(Styles.scale(format, faces)));
        brand.sheet(viewing.theme()).ifPresent(sheets::add);
        root.getStyleClass().setAll("awase", language.getLanguage());
        root.getStyleClass().addAll(Typefaces.styles(language));
        root.getStyleClass().addAll(viewing.styles());
        if (!root.getStylesheets().equals(sheets)) {
            root.getStylesheets().setAll(sheets);
        }
    }
}
