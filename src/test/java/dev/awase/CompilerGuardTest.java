package dev.awase;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The pom's own compiler arguments refuse planted faults: a null where none may be, and a mere warning. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class CompilerGuardTest {
    @TempDir
    Path folder;

    @Test
    void aNullWhereNoneMayBeIsRefused() throws Exception {
        Compilation faulty = compile("String nothing() { return null; }");
        assertAll(
                () -> assertNotEquals(0, faulty.status()),
                () -> assertTrue(faulty.words().contains("error: [NullAway]"), faulty.words()));
    }

    @Test
    void aMereWarningIsRefused() throws Exception {
        Compilation faulty = compile("String when(java.util.Date date) { return date.toString(); }");
        assertAll(
                () -> assertNotEquals(0, faulty.status()),
                () -> assertTrue(faulty.words().contains("warning: [JavaUtilDate]"), faulty.words()),
                () -> assertTrue(faulty.words().contains("warnings found and -Werror specified"), faulty.words()));
    }

    @Test
    void soundCodeIsTaken() throws Exception {
        Compilation sound = compile("String when(java.time.Instant date) { return date.toString(); }");
        assertEquals(0, sound.status(), sound.words());
    }

    /** In a process of its own, as Maven does: the checkers need doors of the compiler that tests keep shut. */
    private Compilation compile(String method) throws Exception {
        String source = "package dev.awase.planted;\n@org.jspecify.annotations.NullMarked\nclass Planted {\n";
        Path file = Files.writeString(folder.resolve("Planted.java"), source + method + "\n}\n");
        Path words = folder.resolve("words.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(compilerArguments());
        // Surefire puts the checkers behind the class path of the tests.
        String path = System.getProperty("java.class.path");
        command.addAll(List.of("-processorpath", path, "-cp", path, "-d", folder.toString(), file.toString()));
        Process javac = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(words.toFile())
                .start();
        return new Compilation(javac.waitFor(), Files.readString(words, StandardCharsets.UTF_8));
    }

    private static List<String> compilerArguments() throws Exception {
        Document pom = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(Path.of(System.getProperty("awase.base", ""), "pom.xml").toFile());
        NodeList found = (NodeList) XPathFactory.newDefaultInstance()
                .newXPath()
                .evaluate(
                        "//plugin[artifactId='maven-compiler-plugin']/configuration/compilerArgs/arg",
                        pom,
                        XPathConstants.NODESET);
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            arguments.add(found.item(i).getTextContent());
        }
        return arguments;
    }

    private record Compilation(int status, String words) {}
}
