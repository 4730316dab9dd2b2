package dev.awase.session;

import dev.awase.catalog.ProductId;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import dev.awase.coordination.Shelf;
import dev.awase.item.Category;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a shopper has made of the look on the screen. The piece that counts in a slot always stands first on its shelf;
 * this says which of them she put there, and which she keeps whatever comes.
 *
 * @param worn by slot, the pieces that she put in front herself; a better look puts them in front again
 * @param kept the slots whose piece is kept: the rest is matched with it anew
 * @param laidOut whether she sees the pieces laid out together
 * @param said what she says of this very look; of another one she has said nothing yet
 * @param earlier what the look was before each of her changes, the newest last, to take them back
 */
public record Choosing(
        Map<Category, ProductId> worn,
        Set<Category> kept,
        boolean laidOut,
        Optional<Said> said,
        List<Earlier> earlier) {
    /** Nothing yet. */
    public static final Choosing NOTHING = new Choosing(Map.of(), Set.of(), false, Optional.empty(), List.of());

    /** Nobody takes back more than this. */
    private static final int MOST_EARLIER = 20;

    public Choosing {
        worn = Map.copyOf(worn);
        kept = Set.copyOf(kept);
        earlier = List.copyOf(earlier);
        if (!worn.keySet().containsAll(kept)) {
            throw new IllegalArgumentException("what is kept is worn: " + kept);
        }
    }

    /** Nothing said of it. */
    public Choosing(Map<Category, ProductId> worn, Set<Category> kept, boolean laidOut, List<Earlier> earlier) {
        this(worn, kept, laidOut, Optional.empty(), earlier);
    }

    /** A look as it was, with what she had put in front and kept. */
    public record Earlier(Look look, Map<Category, ProductId> worn, Set<Category> kept) {
        public Earlier {
            worn = Map.copyOf(worn);
            kept = Set.copyOf(kept);
        }
    }

    /** Whether the piece of this slot is kept. */
    public boolean keeps(Category slot) {
        return kept.contains(slot);
    }

    /** Whether there is a change of hers to take back. */
    public boolean canTakeBack() {
        return !earlier.isEmpty();
    }

    /** The kept pieces. */
    List<ProductId> keptPieces() {
        return worn.entrySet().stream()
                .filter(piece -> kept.contains(piece.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    Choosing laidOut(boolean shown) {
        return new Choosing(worn, kept, shown, said, earlier);
    }

    Choosing saying(Optional<Said> now) {
        return new Choosing(worn, kept, laidOut, now, earlier);
    }

    /** As it was before the last change. */
    Choosing takenBack() {
        Earlier last = earlier.getLast();
        return new Choosing(last.worn(), last.kept(), laidOut, earlier.subList(0, earlier.size() - 1));
    }

    /** The look as it is now is one to come back to. */
    private List<Earlier> remembering(Look now) {
        List<Earlier> longer = new ArrayList<>(earlier);
        longer.add(new Earlier(now, worn, kept));
        return longer.subList(Math.max(0, longer.size() - MOST_EARLIER), longer.size());
    }

    /** Wearing another piece in this slot. */
    Choosing wearing(Category slot, ProductId piece, Look now) {
        Map<Category, ProductId> other = new HashMap<>(worn);
        other.put(slot, piece);
        return new Choosing(other, kept, laidOut, remembering(now));
    }

    /** Keeping the piece of this slot: what else she had put in front gives way to what goes with all that is kept. */
    Choosing keeping(Category slot, ProductId piece, Look now) {
        Set<Category> more = new HashSet<>(kept);
        more.add(slot);
        Map<Category, ProductId> pieces = new HashMap<>(worn);
        pieces.put(slot, piece);
        pieces.keySet().retainAll(more);
        return new Choosing(pieces, more, laidOut, remembering(now));
    }

    /** Keeping it no longer. */
    Choosing freeing(Category slot, Look now) {
        Set<Category> fewer = new HashSet<>(kept);
        fewer.remove(slot);
        Map<Category, ProductId> pieces = new HashMap<>(worn);
        pieces.keySet().retainAll(fewer);
        return new Choosing(pieces, fewer, laidOut, remembering(now));
    }

    /** For another question: only what is kept comes along, and there is nothing to take back. */
    Choosing afresh() {
        Map<Category, ProductId> pieces = new HashMap<>(worn);
        pieces.keySet().retainAll(kept);
        return new Choosing(pieces, kept, laidOut, List.of());
    }

    /** For a look that was made anew: what is kept and still there holds, all else is as the look has it. */
    Choosing in(Look fresh) {
        Set<Category> still = new HashSet<>(kept);
        still.removeIf(slot -> shelf(fresh, slot)
                .filter(shelf -> shelf.matches().stream().anyMatch(is(slot)))
                .isEmpty());
        Map<Category, ProductId> pieces = new HashMap<>(worn);
        pieces.keySet().retainAll(still);
        return new Choosing(pieces, still, laidOut, earlier);
    }

    private Predicate<Match> is(Category slot) {
        return match -> match.product().id().equals(worn.get(slot));
    }

    /** The look with her pieces in front; one that is not on its shelf changes nothing. */
    Look applied(Look look) {
        return new Look(
                look.anchor(),
                look.shelves().stream()
                        .map(shelf -> worn.containsKey(shelf.slot().category()) ? front(shelf) : shelf)
                        .toList());
    }

    private Shelf front(Shelf shelf) {
        Predicate<Match> chosen = is(shelf.slot().category());
        return new Shelf(
                shelf.slot(),
                Stream.concat(
                                shelf.matches().stream().filter(chosen),
                                shelf.matches().stream().filter(chosen.negate()))
                        .toList());
    }

    /** The look in which nothing but the kept pieces can be chosen for their slots: what a stylist is asked about. */
    Look narrowed(Look look) {
        return new Look(
                look.anchor(),
                look.shelves().stream()
                        .map(shelf -> keeps(shelf.slot().category())
                                ? new Shelf(
                                        shelf.slot(),
                                        shelf.matches().stream()
                                                .filter(is(shelf.slot().category()))
                                                .toList())
                                : shelf)
                        .toList());
    }

    /** What a stylist made of the narrowed look, with the alternatives of the kept pieces behind them again. */
    Look widened(Look better, Look asked) {
        return new Look(
                better.anchor(),
                better.shelves().stream()
                        .map(shelf -> keeps(shelf.slot().category())
                                ? new Shelf(
                                        shelf.slot(),
                                        Stream.concat(
                                                        shelf.matches().stream(),
                                                        shelf(
                                                                        asked,
                                                                        shelf.slot()
                                                                                .category())
                                                                .stream()
                                                                .flatMap(whole -> whole.matches().stream())
                                                                .filter(is(shelf.slot()
                                                                                .category())
                                                                        .negate()))
                                                .toList())
                                : shelf)
                        .toList());
    }

    static Optional<Shelf> shelf(Look look, Category slot) {
        return look.shelves().stream()
                .filter(shelf -> shelf.slot().category().equals(slot))
                .findFirst();
    }
}
