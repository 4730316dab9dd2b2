package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The till's receipts by the same command and the same reader as everything else. */
class ImportReceiptsTest {
    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void receiptsAreRecognizedTriedReadInOnceAndTheirRowsRejectedInWords() throws IOException {
        Path products = Files.writeString(
                folder.resolve("own.csv"),
                "sku,name,category,color,price,stock\nOWN-1,Own trousers,bottom,navy,4900,3\n");
        assertEquals(0, run("import", products.toString()), terminal.err());
        Path file = Files.writeString(
                folder.resolve("till.csv"),
                "レシート番号,日時,商品コード,数量,金額,会員名\n1,2026/11/27 12:00,OWN-1,1,4900,田中\n2,2026/11/27 12:05,NONE-9,1,100,\n");
        assertEquals(0, run("import", file.toString(), "--dry-run", "--json"), terminal.err());
        JsonNode tried = terminal.json();
        assertEquals("receipts", tried.get("kind").asText());
        assertTrue(tried.get("dry_run").asBoolean());
        assertEquals(1, tried.get("added").asInt());
        assertEquals(3, tried.at("/rejections/0/line").asInt());
        assertEquals("NONE-9", tried.at("/rejections/0/value").asText());
        assertEquals(0, run("import", file.toString(), "--json"), terminal.err());
        assertEquals(1, terminal.json().get("added").asInt(), "the first run changed nothing");
        assertEquals(0, run("import", file.toString()), terminal.err());
        assertTrue(terminal.out().contains("0 new sales read in, 1 known already; 1 rows rejected"), terminal.out());
    }

    @Test
    void optionsForProductsAreWrongUsageAndAMissingFileIsToldOf() throws IOException {
        Path file = Files.writeString(folder.resolve("till.csv"), "receipt,time,sku,amount\n1,2026-11-27 12:00,A,5\n");
        assertEquals(2, run("import", file.toString(), "--without-demo"));
        assertTrue(terminal.err().contains("receipts"), terminal.err());
        assertEquals(1, run("import", folder.resolve("none.csv").toString()));
    }

    private int run(String... words) {
        String[] all = java.util.Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--home";
        all[words.length + 1] = folder.resolve("home").toString();
        return terminal.run(all);
    }
}
