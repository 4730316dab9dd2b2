package dev.awase.shopper.takehome;

import dev.awase.coordination.Match;
import dev.awase.coordination.Outfit;
import dev.awase.design.PictureCard;
import dev.awase.design.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pieces as a short page of text: the shop, then of each its name, price, place and number, and what all cost. It
 * says nothing of her. Where it gets too long it says less of each rather than nothing of any.
 */
final class ShoppingList {
    /** So many signs of a name are kept, from the fullest page to the barest. */
    private static final List<Integer> NAMES = List.of(80, 28, 16, 10);

    private final String shop;
    private final List<Match> pieces;
    private final Function<Match, PictureCard.Face> faces;
    private final ShopAddress web;
    private final Strings strings;

    /** {@code faces} says each piece in the words of {@code strings}. */
    ShoppingList(
            String shop,
            List<Match> pieces,
            Function<Match, PictureCard.Face> faces,
            ShopAddress web,
            Strings strings) {
        this.shop = shop;
        this.pieces = List.copyOf(pieces);
        this.faces = faces;
        this.web = web;
        this.strings = strings;
    }

    /** One product of which the shop has a page is that page's address, which a phone opens. */
    Optional<String> address() {
        return pieces.size() == 1 ? page(pieces.getFirst()) : Optional.empty();
    }

    /** The fullest text that {@code fits}; as many numbers as there is room for where no page does. */
    String text(Predicate<String> fits) {
        return pages().filter(fits).findFirst().orElseGet(() -> numbers(fits));
    }

    /** The lines of a slip of paper, which has all the room there is. */
    List<String> lines() {
        return pages().skip(address().isPresent() ? 1 : 0)
                .findFirst()
                .orElse("")
                .lines()
                .toList();
    }

    private Stream<String> pages() {
        Stream<String> whole = Stream.concat(
                address().stream(),
                pieces.stream().anyMatch(piece -> page(piece).isPresent())
                        ? Stream.of(page(piece -> full(piece, NAMES.getFirst())
                                + page(piece).map(address -> "\n  " + address).orElse("")))
                        : Stream.empty());
        Stream<String> shorter = NAMES.stream().map(longest -> page(piece -> full(piece, longest)));
        Stream<String> barest = Stream.of(
                page(piece -> shortened(name(piece), NAMES.getLast()) + " " + price(piece) + " " + number(piece)),
                page(piece -> number(piece) + " " + price(piece)));
        return Stream.of(whole, shorter, barest).flatMap(pages -> pages);
    }

    private String page(Function<Match, String> line) {
        List<String> lines = new ArrayList<>();
        lines.add(clean(shop));
        pieces.forEach(piece -> lines.add(line.apply(piece)));
        if (pieces.size() > 1) {
            Outfit.total(pieces)
                    .map(price -> price.format(price.now(), strings.locale()))
                    .ifPresent(sum -> lines.add(strings.text("takehome.total", sum)));
        }
        return String.join("\n", lines);
    }

    private String full(Match piece, int longest) {
        String place = clean(faces.apply(piece).place());
        return shortened(name(piece), longest) + " " + price(piece) + "\n  "
                + Stream.of(place, number(piece))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · "));
    }

    private String numbers(Predicate<String> fits) {
        List<String> numbers = pieces.stream().map(ShoppingList::number).toList();
        return IntStream.iterate(numbers.size(), many -> many > 0, many -> many - 1)
                .mapToObj(many -> String.join("\n", numbers.subList(0, many)))
                .filter(fits)
                .findFirst()
                .orElse("");
    }

    private Optional<String> page(Match piece) {
        return web.of(piece.product());
    }

    private String name(Match piece) {
        return clean(faces.apply(piece).name());
    }

    private String price(Match piece) {
        return clean(faces.apply(piece).price());
    }

    private static String number(Match piece) {
        return clean(piece.product().sku());
    }

    private static String shortened(String words, int longest) {
        return words.codePointCount(0, words.length()) <= longest
                ? words
                : words.substring(0, words.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }

    /** One line and no sign that a phone could take for more than a sign. */
    private static String clean(String words) {
        return words.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
