package dev.awase.coordination;

import dev.awase.catalog.ProductId;
import dev.awase.catalog.Relation;
import dev.awase.item.Category;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A look in a stylist's order: on each shelf her choices first, then the rest as this machine ranked them. Her order
 * yields in one point: the firsts of all shelves can still be worn together, cut for one wearer and no two that the
 * shop's stylists forbade; a choice that would break this stands later on its shelf. Nothing enters a shelf that was
 * not on it, and points stay as they were scored.
 */
public final class Rearrangement {
    private Rearrangement() {}

    /** A product of a shelf, and why in a stylist's own words, where she said it. */
    public record Choice(ProductId product, Optional<Reason.Told> reason) {}

    /**
     * The look with the choices, by the category of the slot, at the front.
     *
     * @param relations the shop's decisions; only those that forbid matter
     * @param shelfSize most matches that stay on a shelf, at least 1
     */
    public static Look of(Look look, Map<Category, List<Choice>> choices, List<Relation> relations, int shelfSize) {
        List<List<Match>> wanted = look.shelves().stream()
                .map(shelf -> ordered(
                        shelf.matches(), choices.getOrDefault(shelf.slot().category(), List.of())))
                .toList();
        List<Match> firsts = new WornTogether(relations).firsts(wanted);
        List<Shelf> shelves = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            List<Match> order = wanted.get(i);
            List<Match> matches = Stream.concat(firsts.stream().filter(order::contains), order.stream())
                    .distinct()
                    .limit(shelfSize)
                    .toList();
            shelves.add(new Shelf(look.shelves().get(i).slot(), matches));
        }
        return new Look(look.anchor(), shelves);
    }

    private static List<Match> ordered(List<Match> matches, List<Choice> choices) {
        Map<ProductId, Match> left = new LinkedHashMap<>();
        matches.forEach(match -> left.put(match.product().id(), match));
        List<Match> ordered = new ArrayList<>();
        for (Choice choice : choices) {
            Optional.ofNullable(left.remove(choice.product()))
                    .map(match -> told(match, choice))
                    .ifPresent(ordered::add);
        }
        ordered.addAll(left.values());
        return ordered;
    }

    private static Match told(Match match, Choice choice) {
        if (choice.reason().isEmpty()) {
            return match;
        }
        // Asked a second time, a stylist's newer words take the place of her older ones.
        Stream<Reason> others = match.score().reasons().stream().filter(reason -> !(reason instanceof Reason.Told));
        List<Reason> reasons = Stream.concat(choice.reason().stream(), others).toList();
        return new Match(match.product(), new Score(match.score().points(), reasons));
    }
}
