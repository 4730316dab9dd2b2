package dev.awase.shopper.ask;

import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.catalog.Variant;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import dev.awase.coordination.Shelf;
import dev.awase.design.Strings;
import dev.awase.session.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whole questions to ask at one touch, about what is in front of the shopper; what the shop lacks is not suggested. */
final class Suggestions {
    /** Kinds that a question names, the first that the look has a place for. */
    private static final List<String> WITH = List.of("bag", "shoes", "outerwear");

    private static final int MOST_SIZES = 6;

    /** The languages whose questions this machine reads; in the others it knows what was touched, not what was written. */
    private static final Set<String> READ = Set.of("ja", "en");

    private Suggestions() {}

    /** In her words, and in words that this machine reads without a model. */
    record Question(String words, String meant) {}

    /** Questions, and the sizes for which "do you have it in" is one. */
    record Asked(List<Question> questions, List<Size> sizes) {
        Asked {
            questions = List.copyOf(questions);
            sizes = List.copyOf(sizes);
        }
    }

    /** A size and the question for it. */
    record Size(String label, Question question) {}

    static Asked about(Step step, Strings strings) {
        Strings read = READ.contains(strings.locale().getLanguage()) ? strings : Strings.of(Locale.ENGLISH);
        List<String> meant = questions(step, read);
        List<String> words = questions(step, strings);
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            questions.add(new Question(words.get(i), meant.get(i)));
        }
        return new Asked(questions, step instanceof Step.Detail detail ? sizes(detail, strings, read) : List.of());
    }

    private static List<String> questions(Step step, Strings strings) {
        return switch (step) {
            case Step.Detail detail -> about(detail, strings);
            case Step.Looks looks -> about(looks.look(), strings);
            default -> List.of();
        };
    }

    private static List<String> about(Look look, Strings strings) {
        List<String> questions = new ArrayList<>();
        WITH.stream()
                .filter(kind -> look.shelves().stream().anyMatch(shelf -> filled(shelf, kind)))
                .findFirst()
                .ifPresent(kind -> questions.add(strings.text("ask.with." + kind)));
        for (String wish : List.of("cheaper", "black", "wedding", "work", "rain", "calm", "bright", "gift")) {
            questions.add(strings.text("ask.chip." + wish));
        }
        budget(look, strings).ifPresent(question -> questions.add(2, question));
        return questions;
    }

    private static boolean filled(Shelf shelf, String kind) {
        return shelf.slot().category().id().equals(kind) && !shelf.matches().isEmpty();
    }

    private static List<String> about(Step.Detail detail, Strings strings) {
        List<String> questions = new ArrayList<>();
        for (String wish : List.of("similar", "washable", "around", "cheaper", "material", "gift")) {
            questions.add(strings.text("ask.chip." + wish));
        }
        detail.similar().stream().findFirst().ifPresent(other -> questions.add(difference(other, strings)));
        return questions;
    }

    private static String difference(Match other, Strings strings) {
        return strings.text("ask.chip.difference", other.product().name().in(strings.locale()));
    }

    private static List<Size> sizes(Step.Detail detail, Strings strings, Strings read) {
        return detail.match().product().variants().stream()
                .map(Variant::size)
                .filter(size -> !size.isBlank())
                .distinct()
                .limit(MOST_SIZES)
                .map(size -> new Size(
                        size, new Question(strings.text("ask.chip.size", size), read.text("ask.chip.size", size))))
                .toList();
    }

    /** A sum that about half of what is shown stays below, rounded down to its first figure. */
    private static Optional<String> budget(Look look, Strings strings) {
        List<Price> prices = look.shelves().stream()
                .flatMap(shelf -> shelf.matches().stream())
                .map(Match::product)
                .map(Product::price)
                .sorted((one, other) -> Long.compare(one.now(), other.now()))
                .toList();
        return prices.isEmpty()
                ? Optional.empty()
                : Stream.of(prices.get(prices.size() / 2))
                        .filter(price -> price.now() > 0)
                        .map(price ->
                                strings.text("ask.chip.budget", price.format(rounded(price.now()), strings.locale())))
                        .findFirst();
    }

    private static long rounded(long sum) {
        long power = 1;
        while (sum / power >= 10) {
            power *= 10;
        }
        return sum / power * power;
    }
}
