package dev.awase.stylist;

import dev.awase.coordination.Match;
import dev.awase.coordination.Shelf;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.ToneName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A stylist without a model, for newcomers, trade fairs and tests: from what it is sent it prefers what is clearly
 * lighter or darker than the item, each color once, and says so. It looks at no photo, asks nobody, and says of a
 * product only what the catalog holds.
 */
public final class ScriptedStylist implements Stylist {
    /** Of a shelf, so many of the best are looked through. */
    private static final int CONSIDERED = 6;

    private static final int MOST_PICKS = 3;

    @Override
    public Advice advise(Consultation consultation, Deadline deadline) {
        if (deadline.passed()) {
            throw new ModelFault(ModelFault.Kind.TIMEOUT, "There was no time left to ask.");
        }
        Item anchor = consultation.reading().item();
        ScriptedWords words = new ScriptedWords(consultation.language());
        Map<Category, List<Advice.Pick>> picks = new LinkedHashMap<>();
        List<Item> firsts = new ArrayList<>();
        for (Shelf shelf : consultation.candidates().shelves()) {
            List<Match> chosen = chosen(anchor, shelf);
            chosen.stream()
                    .findFirst()
                    .ifPresent(first -> firsts.add(first.product().item()));
            picks.put(
                    shelf.slot().category(),
                    chosen.stream()
                            .map(match -> new Advice.Pick(
                                    match.product().id(),
                                    words.reason(anchor, match.product().item())))
                            .toList());
        }
        return new Advice(
                consultation.reading(),
                Advice.Seen.all(consultation.reading().item()),
                picks,
                words.advice(anchor, firsts),
                List.of(),
                Dropped.NOTHING);
    }

    @Override
    public boolean rehearsal() {
        return true;
    }

    private static List<Match> chosen(Item anchor, Shelf shelf) {
        Set<ToneName> shown = EnumSet.noneOf(ToneName.class);
        return shelf.matches().stream()
                .limit(CONSIDERED)
                .sorted(Comparator.comparingDouble(
                        (Match match) -> -contrast(anchor, match.product().item())))
                .filter(match -> isNew(match.product().item().palette(), shown))
                .limit(MOST_PICKS)
                .toList();
    }

    private static boolean isNew(Palette palette, Set<ToneName> shown) {
        return !palette.known() || shown.add(palette.main().name());
    }

    /** How far two lie apart in lightness, 0 to 100; 0 where a color is not known. */
    private static double contrast(Item one, Item other) {
        return one.palette().known() && other.palette().known()
                ? Math.abs(one.palette().main().tone().lightness()
                        - other.palette().main().tone().lightness())
                : 0;
    }
}
