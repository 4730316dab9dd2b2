package dev.awase.design;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.text.Font;

/**
 * Which faces each language is set in, chosen once at start. Latin comes with the program (Instrument Serif and Jost,
 * both OFL); those of Japanese, Chinese and Korean are the system's. A language for which the machine has no face is not offered.
 */
public final class Typefaces {
    /** Says in which folder the shipped faces lie, where a package has one. */
    static final String PROPERTY = "awase.fonts";

    private static final List<String> SHIPPED = List.of(
            "instrument-serif-latin-400-normal.ttf", "instrument-serif-latin-400-italic.ttf",
            "jost-latin-400-normal.ttf", "jost-latin-500-normal.ttf");
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

    private static final List<String> CHINESE_DISPLAY =
            List.of("Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC", "STSong", "SimSun");
    private static final List<String> CHINESE_TEXT = List.of(
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "Source Han Sans SC",
            "PingFang SC",
            "Hiragino Sans GB",
            "Microsoft YaHei UI",
            "Microsoft YaHei",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei");
    private static final List<String> KOREAN_DISPLAY = List.of(
            "Noto Serif CJK KR", "Noto Serif KR", "Source Han Serif K", "AppleMyungjo", "Batang", "NanumMyeongjo");
    private static final List<String> KOREAN_TEXT = List.of(
            "Noto Sans CJK KR",
            "Noto Sans KR",
            "Source Han Sans K",
            "Apple SD Gothic Neo",
            "Malgun Gothic",
            "NanumGothic",
            "UnDotum");
    private static final Map<String, Wanted> WANTED = Map.of(
            "ja", new Wanted(JAPANESE_DISPLAY, JAPANESE_TEXT),
            "zh", new Wanted(CHINESE_DISPLAY, CHINESE_TEXT),
            "ko", new Wanted(KOREAN_DISPLAY, KOREAN_TEXT));

    private final Set<String> families;
    private final Faces latin;

    /** The faces that a language may be set in, the best first. */
    private record Wanted(List<String> display, List<String> text) {}

    /** The families at hand; {@link #load()} asks the machine. */
    Typefaces(Collection<String> families) {
        this(families, Optional.empty(), Optional.empty());
    }

    private Typefaces(Collection<String> families, Optional<String> display, Optional<String> text) {
        this.families = Set.copyOf(families);
        this.latin = new Faces(
                display.or(() -> first(List.of("Instrument Serif"))).orElse("Serif"),
                text.or(() -> first(List.of("Jost"))).orElse("System"));
    }

    /** The family headlines are set in and the family everything else is set in. */
    public record Faces(String display, String text) {}

    /** Loads the shipped faces and asks the machine for the others. */
    public static Typefaces load() {
        return load(Optional.empty(), Optional.empty());
    }

    /** The same with a shop's own faces for headlines and for text; a file that is no face leaves the house's. */
    public static Typefaces load(Optional<Path> display, Optional<Path> text) {
        Set<String> families = new HashSet<>(Shipped.FAMILIES);
        families.addAll(Font.getFamilies());
        return new Typefaces(families, display.flatMap(Typefaces::family), text.flatMap(Typefaces::family));
    }

    /** JavaFX keeps a face that was loaded for good, with its letters: a second time would be a second copy. */
    private static final class Shipped {
        static final Set<String> FAMILIES = families();

        private static Set<String> families() {
            Optional<Path> folder =
                    Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of);
            return SHIPPED.stream()
                    .flatMap(face -> folder
                            .map(in -> in.resolve(face))
                            .filter(Files::isRegularFile)
                            .flatMap(FontFile::load)
                            .or(() -> FontFile.load(Typefaces.class, "/assets/fonts/" + face))
                            .stream())
                    .map(Font::getFamily)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** The faces of a language, unless the machine lacks its glyphs. */
    public Optional<Faces> faces(Locale language) {
        Wanted wanted = WANTED.get(language.getLanguage());
        if (wanted == null) {
            return Optional.of(latin);
        }
        return first(wanted.text())
                .map(text -> new Faces(first(wanted.display()).orElse(text), text));
    }

    /** The languages that can be shown here, in the order of {@link Strings#languages()}. */
    public List<Locale> offered() {
        return Strings.languages().stream()
                .filter(language -> faces(language).isPresent())
                .toList();
    }

    /** Those of them that the staff's pages have words in. */
    public List<Locale> staffed() {
        return offered().stream().filter(Strings.staffed()::contains).toList();
    }

    /** A style class for languages whose faces bring their own generous leading. */
    public static List<String> styles(Locale language) {
        return WANTED.containsKey(language.getLanguage()) ? List.of("cjk") : List.of();
    }

    private static Optional<String> family(Path file) {
        return FontFile.load(file).map(Font::getFamily);
    }

    private Optional<String> first(List<String> wanted) {
        return wanted.stream().filter(families::contains).findFirst();
    }
}
