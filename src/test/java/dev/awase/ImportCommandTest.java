package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void aWholeFileTakesOutWhatItNamesNoLongerAndMuchOnlyWhereAsked() throws IOException {
        assertEquals(0, take(file(10)), terminal.err());
        assertEquals(10, terminal.json().get("added").asInt());
        assertEquals(0, take(file(9), "--whole", "--dry-run"), terminal.err());
        assertEquals(1, terminal.json().get("removed").asInt());
        assertEquals(0, take(file(9)), terminal.err());
        assertEquals(0, terminal.json().get("removed").asInt(), "a file is a part unless somebody says otherwise");
        assertEquals(0, take(file(9), "--whole"), terminal.err());
        assertEquals(1, terminal.json().get("removed").asInt());
        assertEquals(1, take(file(5), "--whole"));
        assertTrue(terminal.err().contains("4 of the 9 products"), terminal.err());
        assertTrue(terminal.err().contains("--many"), terminal.err());
        assertEquals(0, take(file(9), "--whole", "--dry-run"));
        assertEquals(0, terminal.json().get("removed").asInt(), "the refused file changed nothing");
        assertEquals(0, take(file(5), "--whole", "--many"), terminal.err());
        assertEquals(4, terminal.json().get("removed").asInt());
    }

    private int take(Path file, String... options) {
        String[] words = new String[options.length + 5];
        System.arraycopy(options, 0, words, 5, options.length);
        words[0] = "import";
        words[1] = file.toString();
        words[2] = "--json";
        words[3] = "--home";
        words[4] = folder.resolve("home").toString();
        return terminal.run(words);
    }

    private Path file(int many) throws IOException {
        StringBuilder rows = new StringBuilder("sku,name,category,color,price\n");
        for (int number = 0; number < many; number++) {
            rows.append("S-%d,Shirt %d,top,navy,4900\n".formatted(number, number));
        }
        return Files.writeString(folder.resolve("goods.csv"), rows);
    }
}
