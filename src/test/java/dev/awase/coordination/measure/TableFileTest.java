package dev.awase.coordination.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q\tcandidates\tanswer\n7\t1, 2,3\t2\n",
                "\uFEFFq\tcandidates\tanswer\r\n7\t1,2,3\t2\r\n\r\n",
                "Answer,Q,note,Candidates\n2,7,,\"1,2,,3\"",
                "\nq\tcandidates\tanswer\n\n7\t1,2,3\t2",
            })
    void readsATableHoweverItWasSaved(String text) throws IOException {
        TableLine line = only(text);
        assertEquals("7", line.needed("q"));
        assertEquals(List.of("1", "2", "3"), line.several("candidates", ','));
        assertEquals(2, line.place("answer", 3));
        assertEquals("", line.text("nobody-wrote-this"));
    }

    @Test
    void aLineThatIsCutOffHasEmptyCells() throws IOException {
        assertEquals("", only("q\tcandidates\tanswer\n7\n").text("answer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "-1", "two", "", "99999999999"})
    void aPlaceOutsideTheListIsToldWithItsLine(String answer) throws IOException {
        TableLine line = only("q\tcandidates\tanswer\n7\t1,2,3\t" + answer + "\n");
        IOException fault = assertThrows(IOException.class, () -> line.place("answer", 3));
        assertTrue(words(fault).startsWith("line 2 of "), words(fault));
        assertTrue(words(fault).contains("from 0 to 2"), words(fault));
    }

    @Test
    void anEmptyCellThatIsNeededIsTold() throws IOException {
        TableLine line = only("q\tcandidates\tanswer\n \t1\t0\n");
        assertTrue(
                words(assertThrows(IOException.class, () -> line.needed("q"))).contains("q is empty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q\tcandidates\tanswer\n", "q\tanswer\n1\t2\n", "q\tcandidates\tanswer\n\"1\t2\t3\n"})
    void whatIsNoSuchTableGetsWords(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("table.tsv"), text);
        IOException fault = assertThrows(IOException.class, () -> read(file));
        assertTrue(words(fault).contains("table.tsv"), words(fault));
    }

    @Test
    void aForeignEncodingGetsWords() throws IOException {
        Path file = Files.write(folder.resolve("table.tsv"), "q\tサイズ\n".getBytes(StandardCharsets.UTF_16LE));
        assertTrue(words(assertThrows(IOException.class, () -> read(file))).contains("table.tsv"));
        Files.write(file, new byte[] {'q', '\t', (byte) 0x83, (byte) 0x54, '\n'});
        assertTrue(words(assertThrows(IOException.class, () -> read(file))).contains("UTF-8"));
    }

    @Test
    void aMissingFileGetsWords() {
        IOException fault = assertThrows(IOException.class, () -> read(folder.resolve("gone.tsv")));
        assertTrue(words(fault).contains("check its name"), words(fault));
    }

    private TableLine only(String text) throws IOException {
        List<TableLine> lines = read(Files.writeString(folder.resolve("table.tsv"), text));
        assertEquals(1, lines.size());
        return lines.getFirst();
    }

    private static List<TableLine> read(Path file) throws IOException {
        return TableFile.read(file, List.of("q", "candidates", "answer"));
    }

    private static String words(Exception fault) {
        return String.valueOf(fault.getMessage());
    }
}
