package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateSlotsTest {
    private static final String BLANKS = "q\tcontext\tcandidates\tanswer\n0\t27,21\t28,49,10,29\t1\n";
    private static final String OUTFITS = "label\tcategories\n1\t27,21,49,37\n0\t4,4,27,5\n";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void saysHowOftenTheTableIsRightAndWhatTheQuestionRewards() throws IOException {
        assertEquals(0, evaluate(BLANKS, OUTFITS, "--json"), terminal.err());
        JsonNode figures = terminal.json();
        assertEquals(1, figures.at("/fitb/accuracy").asDouble());
        assertEquals(1, figures.at("/fitb/n").asInt());
        assertTrue(figures.at("/fitb/low").asDouble() < figures.at("/fitb/high").asDouble());
        assertEquals(1, figures.at("/auc/value").asDouble());
        assertEquals(0.25, figures.get("chance").asDouble());
        assertTrue(figures.get("bytes").asInt() <= 16 * 1024);
        assertTrue(figures.get("note").asText().contains("not style"));
        assertEquals(0, evaluate(BLANKS, OUTFITS), terminal.err());
        assertTrue(terminal.out().contains("not style"), terminal.out());
    }

    @Test
    void theHelpSaysWhatTheQuestionRewards() {
        assertEquals(0, terminal.run("evaluate", "slots", "--help"));
        assertTrue(
                terminal.out().replaceAll("\\s+", " ").contains("which category belongs, not style"), terminal.out());
    }

    @Test
    void readsCommasNamesAndAnotherOrderOfColumns() throws IOException {
        String blanks = "\uFEFFanswer,candidates,context\r\n1,\"Pants,Sneakers,9999\",\"Jeans, T-Shirts\"\r\n";
        assertEquals(0, evaluate(blanks, OUTFITS, "--json"), terminal.err());
        assertEquals(1, terminal.json().at("/fitb/accuracy").asDouble());
        assertTrue(terminal.json().get("unknown").asDouble() > 0);
    }

    @Test
    void levelCandidatesCountAsChance() throws IOException {
        String blanks = "q\tcontext\tcandidates\tanswer\n0\t27\t9998,9999\t0\n";
        assertEquals(0, evaluate(blanks, OUTFITS, "--json"), terminal.err());
        assertEquals(0.5, terminal.json().at("/fitb/accuracy").asDouble());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q\tcontext\tcandidates\tanswer\n0\t27\t28,49\t2\n",
                "q\tcontext\tcandidates\tanswer\n0\t27\t28,49\tnone\n",
                "q\tcontext\tcandidates\tanswer\n0\t27\t28\t0\n",
                "q\tcontext\tcandidates\tanswer\n0\t\t28,49\t0\n",
            })
    void aQuestionThatCannotBeAskedIsToldWithItsLine(String blanks) throws IOException {
        refused(blanks, OUTFITS, "line 2 of");
    }

    @Test
    void whatIsNoSetOfQuestionsGetsWords() throws IOException {
        refused("q\tanswer\n0\t1\n", OUTFITS, "names no column context");
        refused(BLANKS, "label\tcategories\n1\t27,21\n", "only one sort");
        refused(BLANKS, "label\tcategories\n1\t27,21\n7\t27,21\n", "line 3 of");
        refused(
                "context\tcandidates\tanswer\n9001\t9002,9003\t0\n",
                "label\tcategories\n1\t9001\n0\t9002\n",
                "learned");
        Files.deleteIfExists(folder.resolve("blanks"));
        assertEquals(1, terminal.run("evaluate", "slots", "--fitb", "gone.tsv", "--compat", "gone.tsv"));
        assertTrue(terminal.err().contains("check its name"), terminal.err());
    }

    private void refused(String blanks, String outfits, String words) throws IOException {
        assertEquals(1, evaluate(blanks, outfits, "--json"));
        assertTrue(terminal.err().contains(words), terminal.err());
        assertEquals("", terminal.out());
    }

    private int evaluate(String blanks, String outfits, String... more) throws IOException {
        Path first = Files.writeString(folder.resolve("blanks"), blanks);
        Path second = Files.writeString(folder.resolve("outfits"), outfits);
        return more.length == 0
                ? terminal.run("evaluate", "slots", "--fitb", first.toString(), "--compat", second.toString())
                : terminal.run("evaluate", "slots", "--fitb", first.toString(), "--compat", second.toString(), more[0]);
    }
}
