package dev.awase.coordination;

import dev.awase.item.Category;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What stylists' outfits tell of which kinds of things belong together, of color and style nothing: the slots that
 * complete each category of ours, and, by the finer kinds of the outfits it was learned from, {@link KindPairs}.
 * Immutable; {@code assets/learned/README.md} tells its origin and limits.
 *
 * @param bytes the size of the file it was read from
 */
public record SlotTable(KindPairs kinds, Map<Category, List<Slot>> slots, int bytes) {
    private static final String SHIPPED = "/assets/learned/slots.bin";
    private static final int MAGIC = 0x534c4f54;
    private static final double PERCENT = 100;

    public SlotTable {
        slots = Map.copyOf(slots);
    }

    /** The table that comes with the program. */
    public static SlotTable shipped() {
        return Shipped.TABLE;
    }

    /** The slots that complete this category, the one filled most often first; none where it was never learned. */
    public List<Slot> slotsFor(Category anchor) {
        return slots.getOrDefault(anchor, List.of());
    }

    /** @throws IOException in words, if this is no such table */
    public static SlotTable read(InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (data.readInt() != MAGIC) {
                throw new IOException("this is no table of slots");
            }
            KindPairs kinds = KindPairs.read(data);
            Map<Category, List<Slot>> slots = new LinkedHashMap<>();
            for (int left = data.readUnsignedByte(); left > 0; left--) {
                Category anchor = new Category(data.readUTF());
                List<Slot> completing = new ArrayList<>();
                for (int more = data.readUnsignedByte(); more > 0; more--) {
                    completing.add(new Slot(new Category(data.readUTF()), data.readUnsignedByte() / PERCENT));
                }
                slots.put(anchor, List.copyOf(completing));
            }
            return new SlotTable(kinds, slots, bytes.length);
        } catch (IllegalArgumentException | IOException broken) {
            throw new IOException("the table of slots is damaged: " + broken.getMessage(), broken);
        }
    }

    /** Writes the form that {@link #read} reads; weights keep two digits. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        kinds.write(data);
        data.writeByte(slots.size());
        for (Category anchor : slots.keySet().stream().sorted().toList()) {
            data.writeUTF(anchor.id());
            data.writeByte(slotsFor(anchor).size());
            for (Slot slot : slotsFor(anchor)) {
                data.writeUTF(slot.category().id());
                data.writeByte((int) Math.round(slot.weight() * PERCENT));
            }
        }
        data.flush();
    }

    /** Read when first asked for. */
    private static final class Shipped {
        static final SlotTable TABLE = table();

        private static SlotTable table() {
            try (InputStream in = Objects.requireNonNull(SlotTable.class.getResourceAsStream(SHIPPED))) {
                return read(in);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
