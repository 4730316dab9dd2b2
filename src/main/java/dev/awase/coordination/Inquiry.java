package dev.awase.coordination;

import dev.awase.catalog.CuratedLook;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.taste.Lens;
import dev.awase.coordination.taste.Piece;
import dev.awase.coordination.taste.Sense;
import dev.awase.coordination.taste.Taste;
import dev.awase.item.Fit;
import dev.awase.item.Season;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A question prepared against one assortment: the anchor's looks as a row of arrays, relations as sets of rows. */
final class Inquiry {
    /** The anchor is row 0 of its own columns. */
    static final int ANCHOR = 0;

    final Question question;
    final Columns anchor = new Columns(1);
    /** The anchor's row in the assortment, or −1. */
    final int row;

    final BitSet together;
    final BitSet never;
    /** Rows that the shop pushes on the day asked for. */
    final BitSet pushed;
    /** The curated looks of the anchor that count now. */
    final List<CuratedLook> looks;
    /** What season a curated look must be for: the one wished for, else the weather's, else the day's. */
    private final Set<Season> season;
    /** The fit that must be wearable with, where one is known. */
    final Optional<Fit> fit;
    /** Seasons wished for, else those of the weather told, else the anchor's, as {@link Columns#mask}; 0 where neither is known. */
    final byte seasons;

    /** What was learned, seen from the anchor; none where nothing was. */
    final Optional<Lens> lens;

    Inquiry(Question question, Assortment shop) {
        this(question, shop, Taste.BLANK);
    }

    Inquiry(Question question, Assortment shop, Taste taste) {
        this.question = question;
        this.row = question.product().map(shop::row).orElse(-1);
        this.season = seasonsAsked(question);
        this.looks = question.product()
                .map(id -> shop.decisions().looksOf(id, question.day(), season))
                .orElse(List.of());
        this.together = question.product()
                .map(id -> shop.decisions().together(shop, id, looks))
                .orElseGet(BitSet::new);
        this.never =
                question.product().map(id -> shop.decisions().never(shop, id)).orElseGet(BitSet::new);
        this.pushed = shop.decisions().pushed(shop, question.day());
        this.fit = question.wish()
                .fit()
                .or(() -> row < 0 ? Optional.empty() : Optional.of(Fit.values()[shop.fit[row]]))
                .or(() -> Beside.fit(Beside.rows(question, shop), shop));
        this.seasons = question.wish()
                .season()
                .map(Set::of)
                .or(() -> question.wish().weather().map(Weather::seasons).filter(told -> !told.isEmpty()))
                .map(Columns::mask)
                .orElseGet(() -> Columns.mask(question.anchor().seasons()));
        Optional<String> type = row < 0 ? Optional.empty() : shop.type(row);
        anchor.put(
                ANCHOR,
                question.anchor(),
                question.anchor().material().map(shop::material).orElse(-1),
                row < 0 ? -1 : shop.looks.type[row],
                Sense.of(question.anchor().material().orElse(""), type.orElse("")));
        this.lens = taste.isBlank()
                ? Optional.empty()
                : Optional.of(taste.lens(Piece.of(question.anchor(), type), shop.wordings()));
    }

    /** A row of the shop looked at as an anchor for the other pieces of the look that was asked for. */
    Inquiry(Inquiry asked, Assortment shop, int row) {
        ProductId product = new ProductId(shop.ids[row]);
        this.question = asked.question;
        this.row = row;
        this.season = asked.season;
        this.looks = shop.decisions().looksOf(product, question.day(), season);
        this.together = shop.decisions().together(shop, product, looks);
        this.never = shop.decisions().never(shop, product);
        this.pushed = asked.pushed;
        this.fit = asked.fit;
        this.seasons = shop.looks.seasons[row];
        anchor.copy(ANCHOR, shop.looks, row);
        this.lens = Optional.empty();
    }

    /** The curated look that holds both the anchor and this row, the newest where there are several. */
    Optional<CuratedLook> lookWith(Assortment shop, int other) {
        ProductId id = new ProductId(shop.ids[other]);
        return looks.stream().filter(look -> look.pieces().contains(id)).findFirst();
    }

    private static Set<Season> seasonsAsked(Question question) {
        Wish wish = question.wish();
        return wish.season()
                .map(Set::of)
                .or(() -> wish.weather().map(Weather::seasons).filter(told -> !told.isEmpty()))
                .orElseGet(() -> Set.of(Season.on(question.day())));
    }
}
