package dev.awase.stylist;

import dev.awase.catalog.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with the products it names: what it says before, between and after them, each part with the products it
 * speaks of. Products in a row ([[p1]] and [[p2]]) share what follows.
 *
 * @param parts the sentence in order; a part without a product of its own speaks of whatever was spoken of before
 */
record Mentions(List<Part> parts) {
    private static final Pattern ID = Pattern.compile(
            "\\[\\[\\s*([^\\[\\]]{1,40}?)\\s*]]|\\[\\s*(p\\d{1,4})\\s*]|(?<![A-Za-z0-9])\\(?(p\\d{1,4})\\)?(?![A-Za-z0-9])");
    private static final Pattern JOINT = Pattern.compile("(?:[\\s,、・&/]|\\band\\b|\\bor\\b|と|や|または|および)*");

    Mentions {
        parts = List.copyOf(parts);
    }

    /** Words and the products they speak of; the first words of a sentence belong to the first products in it. */
    record Part(String words, List<Product> products) {
        Part {
            products = List.copyOf(products);
        }
    }

    /** The sentence taken apart; empty where it names something that was never handed out. */
    static Optional<Mentions> in(String sentence, HandedOut handedOut) {
        List<Part> parts = new ArrayList<>();
        List<Product> row = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Matcher matcher = ID.matcher(sentence);
        int from = 0;
        while (matcher.find()) {
            Optional<Product> product = handedOut.product(id(matcher.toMatchResult()));
            if (product.isEmpty()) {
                return Optional.empty();
            }
            String between = sentence.substring(from, matcher.start());
            if (!row.isEmpty() && !JOINT.matcher(between).matches()) {
                parts.add(new Part(words + between, row));
                row.clear();
                words.setLength(0);
            } else {
                words.append(between).append(' ');
            }
            row.add(product.get());
            from = matcher.end();
        }
        parts.add(new Part(words + sentence.substring(from), row));
        return Optional.of(new Mentions(parts));
    }

    /** The sentence as it is shown: names instead of ids, each product's only once. */
    static String named(String sentence, HandedOut handedOut, Locale language) {
        return PlainText.oneLine(ID.matcher(sentence).replaceAll(found -> {
            String name = handedOut
                    .product(id(found))
                    .map(product -> PlainText.oneLine(product.name().in(language)))
                    .orElse("");
            boolean said = !name.isEmpty() && sentence.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
            return Matcher.quoteReplacement(said ? "" : name);
        }));
    }

    List<Product> products() {
        return parts.stream()
                .flatMap(part -> part.products().stream())
                .distinct()
                .toList();
    }

    /** All that it says beside the names. */
    String words() {
        return PlainText.oneLine(
                String.join(" ", parts.stream().map(Part::words).toList()));
    }

    private static String id(MatchResult found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return "";
    }
}
