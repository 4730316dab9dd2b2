package dev.awase.session;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import dev.awase.coordination.Shelf;
import dev.awase.item.Category;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a shopper makes of her look: keeps a piece, has another in its place, takes that back, sees them together. */
final class Dressing {
    private final CurrentVisit current;
    private final ShopFloor floor;
    private final Looking looking;

    Dressing(CurrentVisit current, ShopFloor floor, Looking looking) {
        this.current = current;
        this.floor = floor;
        this.looking = looking;
    }

    /** Keeps the piece of this slot and has the rest matched with it; once more lets it go. */
    void keep(Category slot) {
        if (current.step() instanceof Step.Looks looks) {
            Choosing now = looks.choosing();
            Choosing.shelf(looks.look(), slot).flatMap(Dressing::first).ifPresent(piece -> {
                Choosing then =
                        now.keeps(slot) ? now.freeing(slot, looks.look()) : now.keeping(slot, piece.id(), looks.look());
                looking.rematch(looks, then);
            });
        }
    }

    /** Puts the next of the shelf in front that can be worn with the rest; the one that stood there goes to its end. */
    void swap(Category slot) {
        if (current.step() instanceof Step.Looks looks && !looks.choosing().keeps(slot)) {
            Choosing.shelf(looks.look(), slot)
                    .filter(shelf -> shelf.matches().size() > 1)
                    .ifPresent(shelf -> show(looks, slot, next(looks, shelf), turned(looks.look(), shelf)));
        }
    }

    /** Puts this product of a shelf in front, from the look or from the product's own page. */
    void wear(ProductId product) {
        Shown.looks(current.step())
                .ifPresent(looks -> looks.look().shelves().stream()
                        .filter(shelf -> holds(shelf, product))
                        .filter(shelf -> !first(shelf).map(Product::id).equals(Optional.of(product)))
                        .findFirst()
                        .ifPresent(shelf -> {
                            Category slot = shelf.slot().category();
                            if (looks.choosing().keeps(slot)) {
                                looking.rematch(looks, looks.choosing().keeping(slot, product, looks.look()));
                            } else {
                                show(looks, slot, product, looks.look());
                            }
                        }));
    }

    /** Takes the last change back: the look is as it was before. */
    void takeBack() {
        if (current.step() instanceof Step.Looks looks && looks.choosing().canTakeBack()) {
            Choosing.Earlier before = looks.choosing().earlier().getLast();
            Step.Looks back = looks.with(before.look(), looks.choosing().takenBack());
            boolean sameRest = before.kept().equals(looks.choosing().kept());
            // What a stylist says, or is about to, of a look around another piece is not said of this one.
            current.update(sameRest ? back : back.with(Styling.NONE));
        }
    }

    /** Shows the pieces laid out together, or the shelves again. */
    void layOut(boolean shown) {
        if (current.step() instanceof Step.Looks looks && looks.choosing().laidOut() != shown) {
            current.improve(looks.with(looks.look(), looks.choosing().laidOut(shown)));
        }
    }

    private void show(Step.Looks looks, Category slot, ProductId product, Look arranged) {
        Choosing then = looks.choosing().wearing(slot, product, looks.look());
        current.improve(Shown.with(current.step(), looks.with(then.applied(arranged), then)));
    }

    private ProductId next(Step.Looks looks, Shelf shelf) {
        List<Product> others = looks.chosen().pieces().stream()
                .map(Match::product)
                .filter(piece -> !holds(shelf, piece.id()))
                .toList();
        List<Product> next =
                shelf.matches().stream().skip(1).map(Match::product).toList();
        return next.stream()
                .filter(piece -> others.stream().allMatch(other -> floor.canBeWornTogether(piece, other)))
                .findFirst()
                .orElse(next.getFirst())
                .id();
    }

    /** The look with the first of this shelf at its end. */
    private static Look turned(Look look, Shelf turning) {
        List<Match> matches = Stream.concat(
                        turning.matches().stream().skip(1),
                        turning.matches().stream().limit(1))
                .toList();
        return new Look(
                look.anchor(),
                look.shelves().stream()
                        .map(shelf -> shelf.equals(turning) ? new Shelf(shelf.slot(), matches) : shelf)
                        .toList());
    }

    private static Optional<Product> first(Shelf shelf) {
        return shelf.matches().stream().findFirst().map(Match::product);
    }

    private static boolean holds(Shelf shelf, ProductId product) {
        return shelf.matches().stream().anyMatch(match -> match.product().id().equals(product));
    }
}
