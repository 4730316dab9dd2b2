package dev.awase.coordination;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one person can wear at once. Finds what stands first on each shelf of a look whose order is given: the foremost of each shelf, the shelves that
 * matter most served first, such that one person can wear all of them at once.
 */
public final class WornTogether {
    private final Set<Set<ProductId>> forbidden = new HashSet<>();

    /** Of the shop's decisions only those that forbid matter. */
    public WornTogether(List<Relation> relations) {
        for (Relation relation : relations) {
            if (relation.kind() == Relation.Kind.NEVER_WITH && !relation.one().equals(relation.other())) {
                forbidden.add(Set.of(relation.one(), relation.other()));
            }
        }
    }

    /** One match for each shelf that holds any, in the order of the shelves; none at all where no such choice exists. */
    List<Match> firsts(List<List<Match>> shelves) {
        List<List<Match>> filled =
                shelves.stream().filter(shelf -> !shelf.isEmpty()).toList();
        List<Match> chosen = new ArrayList<>();
        choose(filled, chosen);
        return chosen;
    }

    /** Completes the choice, or leaves it as it was and says that it cannot be completed. */
    private boolean choose(List<List<Match>> shelves, List<Match> chosen) {
        if (chosen.size() == shelves.size()) {
            return true;
        }
        for (Match match : shelves.get(chosen.size())) {
            if (chosen.stream().allMatch(other -> goTogether(match.product(), other.product()))) {
                chosen.add(match);
                if (choose(shelves, chosen)) {
                    return true;
                }
                chosen.removeLast();
            }
        }
        return false;
    }

    /** Whether both are cut for one wearer and nobody forbade them together. */
    public boolean goTogether(Product one, Product other) {
        return one.fit().wearableWith(other.fit()) && !forbidden.contains(Set.of(one.id(), other.id()));
    }
}
