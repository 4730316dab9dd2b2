package dev.awase.catalog;

import dev.awase.item.Season;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A look that the shop's stylists put together: its pieces go with one another while {@code from <= today <= until} and
 * in its seasons; no season is all year. {@code id} is 0 before it was kept.
 */
public record CuratedLook(
        long id,
        Texts name,
        Set<Season> seasons,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        List<ProductId> pieces) {
    public CuratedLook {
        if (name.byLanguage().values().stream().allMatch(String::isBlank)) {
            throw new IllegalArgumentException("a look has a name");
        }
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("a look does not end before it begins");
        }
        seasons = Set.copyOf(seasons);
        pieces = List.copyOf(pieces);
        if (pieces.size() < 2 || new HashSet<>(pieces).size() < pieces.size()) {
            throw new IllegalArgumentException("a look is of two pieces or more, each of them once");
        }
    }

    public boolean activeOn(LocalDate day) {
        return from.map(start -> !day.isBefore(start)).orElse(true)
                && until.map(end -> !day.isAfter(end)).orElse(true);
    }

    /** Whether it is worn in any of these seasons. */
    public boolean wornIn(Set<Season> asked) {
        return seasons.isEmpty() || asked.stream().anyMatch(seasons::contains);
    }

    public CuratedLook withId(long kept) {
        return new CuratedLook(kept, name, seasons, from, until, pieces);
    }
}
