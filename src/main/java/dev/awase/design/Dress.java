package dev.awase.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** What a window wears: the tokens, the controls, the scale and the faces of a language, as somebody wants to see them. */
public record Dress(Format format, Viewing viewing, Typefaces typefaces, BrandSettings brand) {
    /** Puts it on, with the window's own sheets after the house's. */
    public void on(Parent root, Locale language, List<String> own) {
        wear(root, language);
        put(sheets(language, own), root.getStylesheets());
    }

    /**
     * The same for a window that has a scene to itself. Sheets of a scene are looked up once; those of a node are counted anew
     * for each node below it, which takes a tenth of the time of every new screen.
     */
    public void on(Scene scene, Parent root, Locale language, List<String> own) {
        wear(root, language);
        root.getStylesheets().clear();
        put(sheets(language, own), scene.getStylesheets());
    }

    private void wear(Parent root, Locale language) {
        List<String> styles = new ArrayList<>(List.of("awase", language.getLanguage()));
        styles.addAll(Typefaces.styles(language));
        styles.addAll(viewing.styles());
        // Each change of them has all below it styled anew.
        if (!root.getStyleClass().equals(styles)) {
            root.getStyleClass().setAll(styles);
        }
    }

    private List<String> sheets(Locale language, List<String> own) {
        List<String> sheets = new ArrayList<>(Styles.house());
        sheets.addAll(viewing.sheets());
        sheets.addAll(own);
        typefaces.faces(language).ifPresent(faces -> sheets.add(Styles.scale(format, faces)));
        brand.sheet(viewing.theme()).ifPresent(sheets::add);
        return sheets;
    }

    /** A sheet that is taken away and put back is read anew: those that stay first are not touched. */
    private static void put(List<String> sheets, ObservableList<String> worn) {
        int same = 0;
        while (same < Math.min(sheets.size(), worn.size()) && sheets.get(same).equals(worn.get(same))) {
            same++;
        }
        if (same < worn.size()) {
            worn.remove(same, worn.size());
        }
        if (same < sheets.size()) {
            worn.addAll(sheets.subList(same, sheets.size()));
        }
    }
}
