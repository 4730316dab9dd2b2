package dev.awase.coordination.taste;

import java.util.List;

/**
 * What is chosen together, as learned up to one moment: named weights and how far they are believed. Never changes; safe
 * to read from any thread.
 */
public final class Taste {
    /** Has learned nothing and says nothing: the rules alone decide. */
    public static final Taste BLANK = new Taste(new Words(), Table.EMPTY, 0);

    private final Words words;
    private final Table table;
    private final float trust;

    Taste(Words words, Table table, float trust) {
        this.words = words;
        this.table = table;
        this.trust = trust;
    }

    /** Whether it changes no score. */
    public boolean isBlank() {
        return trust == 0;
    }

    /** How far it is believed, 0 to 1, as it foretold choices before it learned from them. */
    public float trust() {
        return trust;
    }

    /** This taste as seen from one piece; {@code wordings} are those of the rows that will be asked for. */
    public Lens lens(Piece beside, Wordings wordings) {
        return new Lens(this, beside, wordings);
    }

    /** What counts most in it, for and against, the strongest first. */
    public List<Taught> strongest(int most) {
        return table.strongest(most).stream()
                .map(key -> Taught.of(key, words, table.get(key) * trust / TasteLearner.NEARNESS_LOGITS))
                .toList();
    }

    /** The words that rows speak of by number: categories by id, types and materials as the shop writes them. */
    public record Wordings(List<String> categories, List<String> types, List<String> materials) {
        public Wordings {
            categories = List.copyOf(categories);
            types = List.copyOf(types);
            materials = List.copyOf(materials);
        }
    }

    Words words() {
        return words;
    }

    float weight(long key) {
        return table.get(key);
    }
}
