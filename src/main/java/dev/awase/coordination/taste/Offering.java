package dev.awase.coordination.taste;

import dev.awase.item.Category;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** What the shop has of each category: whatever was not chosen is drawn from here, where nobody noted what was shown. */
public final class Offering {
    /** A shop with nothing to draw from: only what was shown is learned from. */
    public static final Offering NONE = new Offering(List.of());

    private final Map<String, List<Piece>> pieces = new HashMap<>();

    public Offering(Collection<Piece> all) {
        for (Piece piece : all) {
            pieces.computeIfAbsent(piece.category().id(), id -> new ArrayList<>())
                    .add(piece);
        }
    }

    /** So many pieces of the category by chance, the same for the same state of chance; the piece itself is none of them. */
    List<Piece> draw(Category category, Piece except, int count, SplittableRandom chance) {
        List<Piece> all = pieces.getOrDefault(category.id(), List.of());
        List<Piece> drawn = new ArrayList<>();
        for (int i = 0; i < count && !all.isEmpty(); i++) {
            Piece piece = all.get(chance.nextInt(all.size()));
            if (!piece.equals(except)) {
                drawn.add(piece);
            }
        }
        return drawn;
    }
}
