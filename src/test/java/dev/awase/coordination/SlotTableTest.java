package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.coordination.KindPairs.Kind;
import dev.awase.item.Category;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlotTableTest {
    private static final int MOST_BYTES = 16 * 1024;
    private static final List<Kind> KINDS = List.of(new Kind("4", "Day Dresses"), new Kind("27", "Jeans"));

    @Test
    void theShippedTableIsSmallAndKnowsTheKindsOfItsOutfits() {
        SlotTable shipped = SlotTable.shipped();
        assertTrue(shipped.bytes() <= MOST_BYTES, () -> shipped.bytes() + " bytes");
        assertEquals(120, shipped.kinds().kinds().size());
        assertEquals(shipped.kinds().find("27"), shipped.kinds().find("jeans"));
    }

    @Test
    void theShippedTableCompletesWhatAPersonWears() {
        KindPairs kinds = SlotTable.shipped().kinds();
        int[] withoutShoes = {kinds.find("Jeans"), kinds.find("T-Shirts"), kinds.find("Handbags")};
        assertTrue(kinds.completes(kinds.find("Sneakers"), withoutShoes)
                > kinds.completes(kinds.find("Skinny Jeans"), withoutShoes));
        int[] twoDresses = {kinds.find("Day Dresses"), kinds.find("Cocktail Dresses")};
        int[] dressAndPumps = {kinds.find("Day Dresses"), kinds.find("Pumps")};
        assertTrue(kinds.together(dressAndPumps) > kinds.together(twoDresses));
    }

    @Test
    void everyShippedSlotIsOneThatTheFashionTaxonomyKnows() {
        for (Category anchor : Shop.FASHION.categories()) {
            assertTrue(!SlotTable.shipped().slotsFor(anchor).isEmpty(), anchor::id);
            for (Slot slot : SlotTable.shipped().slotsFor(anchor)) {
                assertTrue(Shop.FASHION.knows(slot.category()), () -> anchor + " " + slot);
                assertTrue(slot.weight() > 0 && slot.weight() <= 1, () -> anchor + " " + slot);
            }
        }
    }

    @Test
    void comesBackAsItWasWritten() throws IOException {
        Category top = new Category("top");
        List<Slot> slots = List.of(new Slot(new Category("shoes"), 0.91), new Slot(new Category("hat"), 0.12));
        SlotTable read = read(bytes(new float[] {1, -2}, Map.of(top, slots)));
        assertEquals(slots, read.slotsFor(top));
        assertEquals(List.of(), read.slotsFor(new Category("hat")));
        int[] none = {};
        assertEquals(-2, read.kinds().completes(1, none), 1e-6);
        assertEquals(1, read.kinds().completes(0, none), 1.0 / 127, "eight bits each, of the largest");
    }

    @Test
    void aKindThatWasNeverLearnedSaysNothing() {
        KindPairs kinds = new KindPairs(KINDS, new float[] {1, -2}, new float[] {3, 4, 5});
        int[] context = {0, KindPairs.UNKNOWN};
        assertEquals(KindPairs.UNKNOWN, kinds.find("9999"));
        assertEquals(0, kinds.completes(KindPairs.UNKNOWN, context));
        assertEquals(-2 + 4, kinds.completes(1, context), 0.05);
    }

    @Test
    void whatIsNoTableGetsWords() throws IOException {
        byte[] whole = bytes(new float[] {1, -2}, Map.of());
        for (byte[] damaged : List.of(new byte[0], new byte[64], Arrays.copyOf(whole, whole.length - 3))) {
            IOException fault = assertThrows(IOException.class, () -> read(damaged));
            assertTrue(String.valueOf(fault.getMessage()).contains("table of slots"), fault.getMessage());
        }
    }

    private static byte[] bytes(float[] alone, Map<Category, List<Slot>> slots) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SlotTable(new KindPairs(KINDS, alone, new float[] {3, 4, 5}), slots, 0).write(out);
        return out.toByteArray();
    }

    private static SlotTable read(byte[] bytes) throws IOException {
        return SlotTable.read(new ByteArrayInputStream(bytes));
    }
}
