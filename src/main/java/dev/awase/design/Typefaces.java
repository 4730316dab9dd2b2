package dev.awase.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.text.Font;

/**
 * Which faces each language is set in, chosen once at start. Latin comes with the program (Instrument Serif and Jost,
 * both OFL); Japanese is the system's. A language for which the machine has no face is not offered.
 */
public final class Typefaces {
    private static final List<String> SHIPPED = List.of(
            "instrument-serif-latin-400-normal", "instrument-serif-latin-400-italic",
            "jost-latin-400-normal", "jost-latin-500-normal");
    private static final List<String> JAPANESE_DISPLAY = List.of(
            "Noto Serif CJK JP", "Noto Serif JP", "Hiragino Mincho ProN", "Yu Mincho", "MS PMincho", "IPAexMincho");
    private static final List<String> JAPANESE_TEXT = List.of(
            "Noto Sans CJK JP",
            "Noto Sans JP",
            "Hiragino Sans",
            "Hiragino Kaku Gothic ProN",
            "Yu Gothic UI",
            "Yu Gothic",
            "Meiryo",
            "BIZ UDPGothic",
            "IPAexGothic",
            "IPAGothic",
            "VL Gothic");

    private final Set<String> families;

    /** The families at hand; {@link #load()} asks the machine. */
    Typefaces(Collection<String> families) {
        this.families = Set.copyOf(families);
    }

    /** The family headlines are set in and the family everything else is set in. */
    public record Faces(String display, String text) {}

    /** Loads the shipped faces and asks the machine for the others. */
    public static Typefaces load() {
        Set<String> families = new HashSet<>();
        for (String face : SHIPPED) {
            try (InputStream in = Typefaces.class.getResourceAsStream("/assets/fonts/" + face + ".woff")) {
                Optional.ofNullable(in == null ? null : Font.loadFont(in, 12))
                        .ifPresent(font -> families.add(font.getFamily()));
            } catch (IOException e) {
                throw new UncheckedIOException("a typeface of the program cannot be read: " + face, e);
            }
        }
        families.addAll(Font.getFamilies());
        return new Typefaces(families);
    }

    /** The faces of a language, unless the machine lacks its glyphs. */
    public Optional<Faces> faces(Locale language) {
        if (!language.getLanguage().equals("ja")) {
            return Optional.of(new Faces(
                    first(List.of("Instrument Serif")).orElse("Serif"),
                    first(List.of("Jost")).orElse("System")));
        }
        return first(JAPANESE_TEXT)
                .map(text -> new Faces(first(JAPANESE_DISPLAY).orElse(text), text));
    }

    /** The languages that can be shown here, in the order of {@link Strings#languages()}. */
    public List<Locale> offered() {
        return Strings.languages().stream()
                .filter(language -> faces(language).isPresent())
                .toList();
    }

    private Optional<String> first(List<String> wanted) {
        return wanted.stream().filter(families::contains).findFirst();
    }
}
