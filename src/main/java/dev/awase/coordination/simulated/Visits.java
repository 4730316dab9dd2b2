package dev.awase.coordination.simulated;

import dev.awase.catalog.Product;
import dev.awase.coordination.Match;
import dev.awase.coordination.Shelf;
import dev.awase.coordination.taste.Outcome;
import dev.awase.coordination.taste.Piece;
import dev.awase.coordination.taste.Source;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Tone;
import dev.awase.item.ToneName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What shoppers bring, and what they do with what they are shown: the same for the same seed. */
final class Visits {
    /** A busy kiosk: twelve visits an hour. */
    private static final Duration APART = Duration.ofMinutes(5);

    private static final Instant FIRST = Instant.parse("2026-01-15T01:00:00Z");
    /** A shopper's own piece is like one of the shop's, in a tone of its own: so far away in each of L, a and b. */
    private static final double OWN_TONE = 4;

    private final HiddenTaste hidden;
    private final Chance chance;
    private final List<Product> products;

    Visits(HiddenTaste hidden, long seed, List<Product> products) {
        this.hidden = hidden;
        this.chance = new Chance(seed ^ 0x5DEECE66DL);
        this.products = products;
    }

    /** What one visit made of a shelf: how many pieces were looked at and liked, and what a taste learns from. */
    record Seen(List<Product> looked, int liked, List<Outcome> outcomes) {}

    Item own(int visit) {
        Item like = products.get(chance.below(products.size(), 1, visit)).item();
        if (!like.palette().known()) {
            return like;
        }
        Tone tone = like.palette().main().tone();
        Tone own = new Tone(
                Math.clamp(tone.lightness() + OWN_TONE * chance.normal(2, visit), 0, 100),
                tone.a() + OWN_TONE * chance.normal(3, visit),
                tone.b() + OWN_TONE * chance.normal(4, visit));
        return like.in(Palette.of(own, ToneName.of(own)));
    }

    static Instant at(int visit) {
        return FIRST.plus(APART.multipliedBy(visit));
    }

    Seen see(int visit, int number, Item own, Shelf shelf) {
        List<Product> looked = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        int liked = 0;
        List<Match> matches = shelf.matches();
        for (int place = 0; place < matches.size(); place++) {
            Product product = matches.get(place).product();
            if (hidden.looksAt(visit, number, place)) {
                looked.add(product);
                if (hidden.likes(visit, own, product)) {
                    liked++;
                    outcomes.add(outcome(Source.LIKED, visit, own, matches, place));
                } else if (hidden.refuses(visit, own, product)) {
                    outcomes.add(outcome(Source.DISLIKED, visit, own, matches, place));
                }
            }
        }
        return new Seen(looked, liked, outcomes);
    }

    private static Outcome outcome(Source source, int visit, Item own, List<Match> matches, int place) {
        List<Piece> shown =
                matches.stream().map(match -> piece(match.product().item())).toList();
        return new Outcome(source, List.of(piece(own)), shown.get(place), shown, visit + 1L, at(visit));
    }

    static Piece piece(Item item) {
        return Piece.of(item, Optional.empty());
    }
}
