package dev.awase.design;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Where style comes from: the tokens, the controls, and each screen's own sheet beside its class. */
public final class Styles {
    private Styles() {}

    /** The sheet beside a class. */
    public static String beside(Class<?> owner, String file) {
        URL url = owner.getResource(file);
        if (url == null) {
            throw new IllegalArgumentException(owner.getSimpleName() + " has no " + file + " beside it");
        }
        return url.toExternalForm();
    }

    /** The sheets every window needs, tokens first: a theme is another file of tokens. */
    public static List<String> house() {
        return List.of(beside(Styles.class, "tokens.css"), beside(Styles.class, "controls.css"));
    }

    /** The one sheet that is computed: the size of running text and the faces of a language. */
    public static String scale(Format format, Typefaces.Faces faces) {
        String css = String.format(
                Locale.ROOT,
                ".awase{-fx-font-size:%.2fpx;-fx-font-family:\"%s\";}.display{-fx-font-family:\"%s\";}",
                format.em(),
                faces.text(),
                faces.display());
        return sheet(css);
    }

    /** The faces of a language alone, for a window whose sizes are not computed. */
    public static String faces(Typefaces.Faces faces) {
        return sheet(".awase{-fx-font-family:\"" + faces.text() + "\";}.display{-fx-font-family:\"" + faces.display()
                + "\";}");
    }

    /** A sheet that puts another accent over the house's within what {@code selector} selects. */
    public static String accent(String selector, String color) {
        return sheet(selector + "{-awase-accent:" + color + ";-awase-sheet-1:" + color + ";}");
    }

    private static String sheet(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
