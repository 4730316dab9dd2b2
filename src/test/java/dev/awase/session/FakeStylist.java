package dev.awase.session;

import dev.awase.catalog.ProductId;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Reading;
import dev.awase.stylist.Advice;
import dev.awase.stylist.Consultation;
import dev.awase.stylist.Deadline;
import dev.awase.stylist.Dropped;
import dev.awase.stylist.Flaw;
import dev.awase.stylist.ModelFault;
import dev.awase.stylist.Stylist;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A stylist who turns each shelf around, says so, and remembers what she was asked; she can be made to fall silent. */
final class FakeStylist implements Stylist {
    final List<Consultation> asked = new ArrayList<>();
    final List<Deadline> deadlines = new ArrayList<>();
    Optional<Item> sees = Optional.empty();
    List<Item> others = List.of();
    boolean silent;

    @Override
    public Advice advise(Consultation consultation, Deadline deadline) {
        asked.add(consultation);
        deadlines.add(deadline);
        if (silent || deadline.passed()) {
            throw new ModelFault(ModelFault.Kind.TIMEOUT, "planted");
        }
        Map<Category, List<Advice.Pick>> picks = new HashMap<>();
        consultation
                .candidates()
                .shelves()
                .forEach(shelf -> picks.put(
                        shelf.slot().category(),
                        shelf.matches().reversed().stream()
                                .map(match -> new Advice.Pick(
                                        match.product().id(),
                                        "because of " + name(match.product().id())))
                                .toList()));
        Reading.Clear seen =
                sees.map(item -> new Reading.Clear(item, 0.95, List.of())).orElse(consultation.reading());
        return new Advice(
                seen,
                Advice.Seen.all(seen.item()),
                picks,
                "Turn it around.",
                others,
                new Dropped(Map.of(Flaw.UNKNOWN_ID, 1)));
    }

    private static String name(ProductId id) {
        return "no. " + id.value();
    }
}
