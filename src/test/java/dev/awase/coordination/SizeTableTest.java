package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.catalog.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizeTableTest {
    private static final List<String> LABELS = List.of("S", "M", "L/XL", "24.5cm", "W30 L32", "フリー", "", "S/M");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aTableWithOtherCountsAnswersAsOneBuiltOfThem(long seed) {
        Random random = new Random(seed);
        List<List<Variant>> rows = new ArrayList<>();
        for (int row = 0; row < 60; row++) {
            rows.add(variants(row, random));
        }
        SizeTable table = built(rows);
        for (int change = 0; change < 30; change++) {
            SortedMap<Integer, List<Variant>> counts = new TreeMap<>();
            for (int number = random.nextInt(1, 6); number > 0; number--) {
                int row = change == 0 ? 0 : change == 1 ? rows.size() - 1 : random.nextInt(rows.size());
                List<Variant> recounted = rows.get(row).stream()
                        .map(variant ->
                                new Variant(variant.sku(), variant.size(), variant.color(), random.nextInt(3) % 2))
                        .toList();
                rows.set(row, recounted);
                counts.put(row, recounted);
            }
            SizeTable before = table;
            List<String> answers = answers(before, rows.size());
            table = before.with(counts);
            assertEquals(answers(built(rows), rows.size()), answers(table, rows.size()));
            assertEquals(answers, answers(before, rows.size()), "whoever ranks by the old table is not disturbed");
        }
    }

    @Test
    void aSizeThatWasNeverInStockIsFoundOnceItIs() {
        List<Variant> none = List.of(new Variant("A-M", "M", "", 0));
        SizeTable table = built(List.of(none));
        SizeTable now = table.with(new TreeMap<>(java.util.Map.of(0, List.of(new Variant("A-M", "M", "", 1)))));
        assertEquals(false, table.isStocked(0, table.wanted("m")));
        assertEquals(true, now.isStocked(0, now.wanted("m")));
    }

    private static List<Variant> variants(int row, Random random) {
        List<Variant> variants = new ArrayList<>();
        for (int position = random.nextInt(5); position > 0; position--) {
            String label = LABELS.get(random.nextInt(LABELS.size()));
            variants.add(new Variant(row + "-" + position, label, "", random.nextInt(3) % 2));
        }
        return variants;
    }

    private static SizeTable built(List<List<Variant>> rows) {
        SizeTable.Builder builder = new SizeTable.Builder();
        List<SizeTable.Entry> entries = rows.stream().map(builder::entry).toList();
        return builder.build(entries, new int[rows.size()]);
    }

    private static List<String> answers(SizeTable table, int rows) {
        List<String> answers = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            StringBuilder answer =
                    new StringBuilder().append(table.isStocked(row)).append(' ').append(table.isOneSize(row));
            for (String label : LABELS) {
                answer.append(' ').append(table.isStocked(row, table.wanted(label)));
            }
            answers.add(answer.toString());
        }
        return answers;
    }
}
