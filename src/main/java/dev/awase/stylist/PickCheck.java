package dev.awase.stylist;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Taxonomy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets through what a model picked of the candidates that it was sent: each once, in the slot it was sent for, none that
 * cannot be worn with the item. A pick whose reason cannot be shown stays without one.
 */
final class PickCheck {
    private final Candidates candidates;
    private final Taxonomy taxonomy;
    private final ShopperWords words;
    private final Dropped.Count flaws;
    private final Set<ProductId> taken = new HashSet<>();

    PickCheck(Candidates candidates, Taxonomy taxonomy, ShopperWords words, Dropped.Count flaws) {
        this.candidates = candidates;
        this.taxonomy = taxonomy;
        this.words = words;
        this.flaws = flaws;
    }

    /** The picks by slot, in the order they came; {@code anchor} is the item they go with. */
    Map<Category, List<Advice.Pick>> usable(List<Parts> picks, Item anchor) {
        Map<Category, List<Advice.Pick>> bySlot = new LinkedHashMap<>();
        for (Parts pick : picks) {
            candidate(pick, anchor.category()).ifPresent(candidate -> {
                taken.add(candidate.product().id());
                bySlot.computeIfAbsent(candidate.slot(), none -> new ArrayList<>())
                        .add(new Advice.Pick(candidate.product().id(), reason(pick, candidate.product(), anchor)));
            });
        }
        return bySlot;
    }

    private Optional<Candidates.Candidate> candidate(Parts pick, Category anchor) {
        Optional<String> id = pick.text("id").map(String::strip);
        Optional<String> slot = pick.text("slot").map(String::strip);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<Candidates.Candidate> found = candidates.find(id.get());
        Optional<Flaw> flaw =
                found.isEmpty() ? Optional.of(Flaw.UNKNOWN_ID) : flaw(found.get(), slot.orElse(""), anchor);
        flaw.ifPresent(flaws::add);
        return flaw.isEmpty() ? found : Optional.empty();
    }

    private Optional<Flaw> flaw(Candidates.Candidate candidate, String slot, Category anchor) {
        if (taken.contains(candidate.product().id())) {
            return Optional.of(Flaw.REPEATED);
        }
        if (!slot.isEmpty() && !slot.equals(candidate.slot().id())) {
            return Optional.of(Flaw.WRONG_SLOT);
        }
        Category kind = candidate.product().item().category();
        return taxonomy.excludes(kind, anchor) ? Optional.of(Flaw.EXCLUDED) : Optional.empty();
    }

    private String reason(Parts pick, Product product, Item anchor) {
        // A reason may well name what her own item is made of.
        String facts = ProductWords.all(product) + "\n"
                + ProductWords.plain(anchor.material().orElse(""));
        return words.usable(pick.text("reason").orElse(""), words.longestReason(), facts, flaws);
    }
}
