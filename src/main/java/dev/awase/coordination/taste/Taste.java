package dev.awase.coordination.taste;

import java.util.List;

/**
 * What is chosen together, as learned up to one moment: named weights and how far they are believed. Never changes; safe
 * to read from any thread.
 */
public final class Taste {
    /** Knows nothing and says nothing: the rules alone decide. */
    public static final Taste BLANK = new Taste(new Words(), Table.EMPTY, Table.EMPTY, 0);

    private final Words words;
    private final Table known;
    private final Table table;
    private final float trust;

    /** {@code known} counts whole, {@code table} was learned on top of it and counts as far as it is trusted. */
    Taste(Words words, Table known, Table table, float trust) {
        this.words = words;
        this.known = known;
        this.table = table;
        this.trust = trust;
    }

    /** What is known before a shop has outcomes of its own: the {@link Prior} that comes with the program. */
    public static Taste shipped() {
        return Shipped.TASTE;
    }

    /** Made when first asked for. */
    private static final class Shipped {
        private static final Taste TASTE = new TasteLearner(Offering.NONE, 0).taste();
    }

    /** Whether it changes no score. */
    public boolean isBlank() {
        return trust == 0 && known.isEmpty();
    }

    /** How far what was learned here is believed, 0 to 1, as it foretold choices before it learned from them. */
    public float trust() {
        return trust;
    }

    /** This taste as seen from one piece; {@code wordings} are those of the rows that will be asked for. */
    public Lens lens(Piece beside, Wordings wordings) {
        return new Lens(this, beside, wordings);
    }

    /** What counts most of all that was learned here, for and against, the strongest first. */
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
        return known.get(key) + trust * table.get(key);
    }
}
