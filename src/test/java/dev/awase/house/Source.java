package dev.awase.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One tracked text file: its path from the project's folder, with slashes, and its text. */
public record Source(String path, String text) {
    private static final Set<String> UNTRACKED = Set.of(".git", "target", ".idea", ".vscode", ".settings");
    private static final Set<String> TEXT = Set.of(
            "java",
            "css",
            "json",
            "properties",
            "xml",
            "md",
            "sql",
            "svg",
            "csv",
            "tsv",
            "txt",
            "sh",
            "yml",
            "config",
            "fxml",
            "run");

    /** Every text file of the project that is kept in its history. */
    public static List<Source> all() {
        Path base = Path.of(System.getProperty("awase.base", ""));
        try (Stream<Path> files = Files.walk(base)) {
            return files.filter(file -> tracked(base.relativize(file)) && Files.isRegularFile(file))
                    .sorted()
                    .map(file -> read(base, file))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isJava() {
        return path.endsWith(".java");
    }

    /** Whether it is part of the product, or of what teaches and draws for it, and not a test. */
    boolean isJavaOutsideTests() {
        return isJava() && !path.startsWith("src/test/");
    }

    String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    int lines() {
        return (int) text.lines().count();
    }

    private static boolean tracked(Path path) {
        for (Path part : path) {
            if (UNTRACKED.contains(part.toString())) {
                return false;
            }
        }
        String name = String.valueOf(path.getFileName());
        return TEXT.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static Source read(Path base, Path file) {
        try {
            return new Source(base.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("not UTF-8 text: " + file, unreadable);
        }
    }
}
