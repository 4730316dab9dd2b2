package dev.awase.house;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What compiled classes no longer show: sizes, comments, leftovers. Planted faults are spelled in two halves. */
public final class SourceRules {
    private static final String CAMERA = "src/main/java/dev/awase/camera/";

    private SourceRules() {}

    public static List<SourceGuard> guards() {
        return Stream.of(sizes(), comments(), leftovers()).flatMap(List::stream).toList();
    }

    private static List<SourceGuard> sizes() {
        return List.of(
                SourceGuard.each(
                        "no file over 350 lines, because a class is read in one sitting",
                        source -> source.isJava() && source.lines() > 350
                                ? Stream.of(source.path() + " has " + source.lines() + " lines")
                                : Stream.empty(),
                        new Source("Long.java", "//\n".repeat(351))),
                new SourceGuard(
                        "half of the files within 80 lines and 95 % within 220, because small things have names",
                        SourceRules::spread, List.of(new Source("Wide.java", "//\n".repeat(221)))),
                new SourceGuard(
                        "no method over 40 lines, because a step that long has parts with names",
                        sources -> Syntax.of(java(sources)).stream()
                                .flatMap(syntax -> syntax.longMethods(40))
                                .toList(),
                        List.of(new Source("Endless.java", "class Endless { void run() {" + "\n".repeat(40) + "} }"))));
    }

    private static List<SourceGuard> comments() {
        return List.of(
                new SourceGuard(
                        "each public type says what it is, because a reader starts there",
                        sources -> Syntax.of(outsideTests(sources)).stream()
                                .flatMap(Syntax::silentTypes)
                                .toList(),
                        List.of(new Source("src/main/java/Silent.java", "public class Silent {}"))),
                new SourceGuard(
                        "each package says in 3 to 8 lines what it is for, and is @NullMarked",
                        SourceRules::packagesWithoutWords,
                        List.of(new Source("src/main/java/dev/awase/attic/Box.java", "class Box {}"))),
                new SourceGuard(
                        "a package's words are 3 to 8 lines",
                        SourceRules::packagesWithoutWords,
                        List.of(new Source(
                                "src/main/java/dev/awase/attic/package-info.java",
                                "/** Terse. */\n@NullMarked\npackage dev.awase.attic;"))));
    }

    private static List<SourceGuard> leftovers() {
        return List.of(
                forbids(
                        "nothing is left to do in a comment, because an issue can be closed and a comment cannot",
                        source -> true,
                        "\\b(?:TO" + "DO|FIX" + "ME|XX" + "X)\\b",
                        new Source("Later.java", "// TO" + "DO later")),
                forbids(
                        "no path of one person's machine",
                        source -> true,
                        "(?<![\\w.:/-])/(?:home|work|Users|root)/\\w",
                        new Source("README.md", "see /" + "home/ann/photos")),
                forbids(
                        "the camera's work is abandoned and never interrupted, because that deadlocks its driver",
                        source -> source.path().startsWith(CAMERA),
                        "\\.cancel\\((?!\\s*false\\s*\\))",
                        new Source(CAMERA + "Grab.java", "grab.cancel(true);")),
                forbids(
                        "no mocking library, because a fake that works is the rehearsal itself",
                        source -> source.path().equals("pom.xml"),
                        "(?i)mockito|easymock|jmockit|powermock",
                        new Source("pom.xml", "<artifactId>mockito-core</artifactId>")),
                SourceGuard.each(
                        "no FXML, because a screen is code and CSS",
                        source ->
                                source.path().endsWith(".fxml") || source.text().contains("javafx." + "fxml")
                                        ? Stream.of(source.path())
                                        : Stream.empty(),
                        new Source("src/main/java/dev/awase/shopper/looks/looks.fxml", "<VBox/>")));
    }

    private static SourceGuard forbids(String rule, Predicate<Source> where, String regex, Source planted) {
        Pattern pattern = Pattern.compile(regex);
        return SourceGuard.each(
                rule,
                source -> where.test(source)
                        ? pattern.matcher(source.text()).results().map(hit -> source.path() + ": " + hit.group())
                        : Stream.empty(),
                planted);
    }

    private static List<Source> java(List<Source> sources) {
        return sources.stream().filter(Source::isJava).toList();
    }

    private static List<Source> outsideTests(List<Source> sources) {
        return sources.stream().filter(Source::isJavaOutsideTests).toList();
    }

    private static List<String> spread(List<Source> sources) {
        List<Integer> lines = java(sources).stream().map(Source::lines).sorted().toList();
        int median = lines.get(lines.size() / 2);
        int high = lines.get(lines.size() * 95 / 100);
        return median > 80 || high > 220 ? List.of("median " + median + ", 95th percentile " + high) : List.of();
    }

    private static List<String> packagesWithoutWords(List<Source> sources) {
        List<Source> product = outsideTests(sources);
        Set<String> folders = product.stream().map(Source::folder).collect(Collectors.toSet());
        product.stream()
                .filter(source -> source.path().endsWith("/package-info.java") && hasWords(source.text()))
                .map(Source::folder)
                .forEach(folders::remove);
        return folders.stream().sorted().toList();
    }

    private static boolean hasWords(String text) {
        long lines = text.substring(0, text.indexOf("*/") + 2).strip().lines().count();
        return text.contains("\n@NullMarked\n") && text.startsWith("/**") && lines >= 3 && lines <= 8;
    }
}
