package dev.awase.coordination.outfits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.item.Taxonomy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutfitEvaluationTest {
    private static final List<String> TONES = List.of("#1f2a44", "#c8322f", "#3c8a4e", "#d9c6a5", "#7a4c96");

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void learnsATasteThatNearnessKnowsNothingOf() throws IOException {
        OutfitFigures before = evaluation().of(plantedShop(), questions(), Optional.empty());
        OutfitFigures after = evaluation().of(plantedShop(), questions(), Optional.of(outfits()));
        assertTrue(before.hit1().value() < 0.35, () -> "nothing to know yet: " + before.hit1());
        assertTrue(after.hit1().value() > 0.7, () -> "what was planted was not learned: " + after.hit1());
        assertEquals(240, after.trained().orElseThrow().outfits());
        assertEquals(before.nearness(), after.nearness());
    }

    @Test
    void theSameTablesGiveTheSameFigures() throws IOException {
        OutfitFigures one = evaluation().of(plantedShop(), questions(), Optional.of(outfits()));
        OutfitFigures two = evaluation().of(plantedShop(), questions(), Optional.of(outfits()));
        assertEquals(one.hit1(), two.hit1());
        assertEquals(one.auc(), two.auc());
        assertEquals(one.perSlot(), two.perSlot());
    }

    @Test
    void whatCannotBeToldApartCountsAsChanceWouldHaveIt() throws IOException {
        Path products = write("p.csv", "id,category", "a,top", "b,shoes", "c,shoes", "d,shoes", "e,shoes");
        Path asked = write("q.csv", "q,slot,context,candidates,answer", "1,shoes,a,\"b,c,d,e\",2");
        OutfitFigures figures = evaluation().of(products, asked, Optional.empty());
        assertEquals(0.25, figures.hit1().value(), 1e-9);
        assertEquals(0.75, figures.hit3().value(), 1e-9);
        assertEquals((1 + 1 / 2.0 + 1 / 3.0 + 1 / 4.0) / 4, figures.mrr().value(), 1e-9);
        assertEquals(0.5, figures.auc().orElseThrow().value(), 1e-9);
        assertEquals(figures.chance().hit1(), figures.hit1().value(), 1e-9);
    }

    @Test
    void theNearestToneComesFirstWithoutTraining() throws IOException {
        Path products = write(
                "p.tsv",
                "\uFEFFsku\tcategory\tcolour\tfabric\r",
                "a\ttops\t#1f2a44\twool\r",
                "b\tfootwear\t#c8322f\t\r",
                "c\tfootwear\t#20304a|#c8322f\t\r",
                "d\tmystery\t\t\r");
        Path asked = write("q.tsv", "q\tslot\tcontext\tcandidates\tanswer", "1\tshoes\ta,d\tb,c\t1");
        OutfitFigures figures = evaluation().of(products, asked, Optional.empty());
        assertEquals(1, figures.hit1().value());
        assertEquals(List.of("shoes"), List.copyOf(figures.perSlot().keySet()));
        assertEquals(0, figures.leftOut());
    }

    @Test
    void oneCandidateIsAlwaysRightAndTwentyAreRanked() throws IOException {
        StringBuilder many = new StringBuilder("b");
        List<String> rows = new ArrayList<>(List.of("id,category,hex", "a,top,#1f2a44", "b,bottom,#1f2a44"));
        for (int i = 0; i < 19; i++) {
            rows.add("c%d,bottom,#%06x".formatted(i, 0xffffff - i * 0x040000));
            many.append(",c").append(i);
        }
        Path products = write("p.csv", rows.toArray(String[]::new));
        Path asked = write("q.csv", "q,slot,context,candidates,answer", "1,b,a,b,0", "2,b,a,\"" + many + "\",0");
        OutfitFigures figures = evaluation().of(products, asked, Optional.empty());
        assertEquals(1, figures.hit1().value());
        assertEquals((1 + 3 / 20.0) / 2, figures.chance().hit3(), 1e-9);
    }

    @Test
    void badLinesAreToldAndCountedAndTheRestIsMeasured() throws IOException {
        Path products = write(
                "p.csv",
                "id,category,hex",
                "a,top,#1f2a44",
                "a,top,#1f2a44",
                ",top,",
                "b,shoes,nan",
                "c,shoes,#1f2a44");
        Path asked = write(
                "q.csv",
                "q,slot,context,candidates,answer",
                "1,shoes,a,\"b,c\",1",
                "2,shoes,a,\"b,ghost\",0",
                "3,shoes,a,\"b,c\",2",
                "4,shoes,,\"b,c\",1",
                "5,shoes,a,\"b,c\",first");
        OutfitFigures figures = evaluation().of(products, asked, Optional.empty());
        assertEquals(1, figures.n());
        assertEquals(7, figures.leftOut());
        assertTrue(
                told.stream().anyMatch(words -> words.contains("line 3") && words.contains("ghost")), told::toString);
        assertTrue(told.stream().anyMatch(words -> words.contains("'nan' is no color")), told::toString);
    }

    @Test
    void tablesThatSayNothingAreRefusedInWords() throws IOException {
        Path products = write("p.csv", "id,category", "a,top", "b,shoes");
        Path asked = write("q.csv", "q,slot,context,candidates,answer", "1,shoes,x,y,0");
        IOException nothing = assertThrows(IOException.class, () -> evaluation().of(products, asked, Optional.empty()));
        assertTrue(String.valueOf(nothing.getMessage()).contains("by the same ids"));
        Path headless = write("h.csv", "1,shoes,x,y,0", "2,shoes,x,y,0");
        IOException unnamed =
                assertThrows(IOException.class, () -> evaluation().of(products, headless, Optional.empty()));
        assertTrue(String.valueOf(unnamed.getMessage()).contains("no column context"));
        assertThrows(IOException.class, () -> evaluation().of(folder.resolve("none.tsv"), asked, Optional.empty()));
    }

    /** Tops and bottoms of all tones; b of the later half are asked for. */
    private Path plantedShop() throws IOException {
        List<String> rows = new ArrayList<>(List.of("id\tcategory\thex"));
        for (int i = 0; i < 100; i++) {
            rows.add("t%d\ttop\t%s".formatted(i, TONES.get(i % 5)));
            rows.add("b%d\tbottom\t%s".formatted(i, TONES.get(i % 5)));
        }
        return write("p.tsv", rows.toArray(String[]::new));
    }

    /** What is planted: with each tone goes the next one of the list, never its own. */
    private Path outfits() throws IOException {
        Random chance = new Random(1);
        List<String> rows = new ArrayList<>(List.of("outfit\titems"));
        for (int i = 0; i < 240; i++) {
            int top = chance.nextInt(50);
            rows.add("%d\tt%d,b%d".formatted(i, top, chance.nextInt(10) * 5 + (top + 1) % 5));
        }
        return write("o.tsv", rows.toArray(String[]::new));
    }

    private Path questions() throws IOException {
        Random chance = new Random(2);
        List<String> rows = new ArrayList<>(List.of("q\tslot\tcontext\tcandidates\tanswer"));
        for (int i = 0; i < 100; i++) {
            int top = 50 + chance.nextInt(50);
            List<String> candidates = new ArrayList<>();
            for (int other = 2; other < 5; other++) {
                candidates.add("b" + (50 + (top + other) % 5));
            }
            int answer = chance.nextInt(4);
            candidates.add(answer, "b" + (50 + (top + 1) % 5));
            rows.add("%d\tbottom\tt%d\t%s\t%d".formatted(i, top, String.join(",", candidates), answer));
        }
        return write("q.tsv", rows.toArray(String[]::new));
    }

    private OutfitEvaluation evaluation() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                OutfitEvaluationTest.class.getResourceAsStream("/assets/taxonomy/fashion.json"))) {
            return new OutfitEvaluation(Taxonomy.read(in), told::add);
        }
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }
}
