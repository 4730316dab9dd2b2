package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateOutfitsTest {
    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void printsOneDocumentAndTheSameForPeople() throws IOException {
        String products = write("p.tsv", "id\tcategory\thex\na\ttop\t#1f2a44\nb\tshoes\t#c8322f\nc\tshoes\t#20304a\n");
        String questions = write("q.tsv", "q\tslot\tcontext\tcandidates\tanswer\n1\tshoes\ta\tb,c\t1\n");
        String outfits = write("o.tsv", "outfit\titems\n1\ta,c\n");
        assertEquals(0, evaluate(products, questions, "--train", outfits, "--json"), terminal.err());
        JsonNode figures = terminal.json();
        assertEquals(1, figures.get("n").asInt());
        for (String name : List.of("hit1", "hit3", "mrr", "auc")) {
            JsonNode figure = figures.get(name);
            assertTrue(figure.get("low").asDouble() <= figure.get("value").asDouble(), name);
            assertTrue(figure.get("high").asDouble() >= figure.get("value").asDouble(), name);
        }
        assertEquals(0.5, figures.get("chance").get("hit1").asDouble());
        assertEquals(1, figures.get("nearness").get("hit1").get("value").asDouble());
        assertTrue(figures.get("per_slot").has("shoes"));
        assertEquals(1, figures.get("trained").get("outfits").asInt());
        assertTrue(figures.get("trained").has("seconds"));
        assertEquals(0, evaluate(products, questions), terminal.err());
        assertTrue(terminal.out().startsWith("1 questions, nothing learned before"), terminal.out());
    }

    @Test
    void aMissingTableEndsWithWordsAndOne() throws IOException {
        String questions = write("q.tsv", "q\tslot\tcontext\tcandidates\tanswer\n1\tshoes\ta\tb,c\t1\n");
        assertEquals(1, evaluate(folder.resolve("none.tsv").toString(), questions));
        assertTrue(terminal.err().contains("please check its name"), terminal.err());
    }

    private int evaluate(String products, String questions, String... further) {
        String[] words = new String[8 + further.length];
        List<String> first = List.of(
                "--home", folder.toString(), "evaluate", "outfits", "--products", products, "--questions", questions);
        first.toArray(words);
        System.arraycopy(further, 0, words, first.size(), further.length);
        return terminal.run(words);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
