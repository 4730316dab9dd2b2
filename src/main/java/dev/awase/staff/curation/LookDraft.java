package dev.awase.staff.curation;

import dev.awase.catalog.CuratedLook;
import dev.awase.catalog.Product;
import dev.awase.catalog.Texts;
import dev.awase.item.Season;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A look while it is put together; may lack anything yet. {@code id} is 0 for a new one. */
record LookDraft(
        long id,
        Map<String, String> names,
        Set<Season> seasons,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        List<Product> pieces) {
    /** The reason that names a look is one line on the kiosk. */
    static final int LONGEST_NAME = 24;

    LookDraft {
        names = Map.copyOf(names);
        seasons = Set.copyOf(seasons);
        pieces = List.copyOf(pieces);
    }

    static LookDraft fresh() {
        return new LookDraft(0, Map.of(), Set.of(), Optional.empty(), Optional.empty(), List.of());
    }

    static LookDraft of(CuratedLook look, List<Product> pieces) {
        return new LookDraft(look.id(), look.name().byLanguage(), look.seasons(), look.from(), look.until(), pieces);
    }

    String name(Locale language) {
        return names.getOrDefault(language.getLanguage(), "");
    }

    LookDraft named(Locale language, String name) {
        Map<String, String> all = new TreeMap<>(names);
        all.put(language.getLanguage(), name.strip());
        all.values().removeIf(String::isEmpty);
        return new LookDraft(id, all, seasons, from, until, pieces);
    }

    LookDraft wornIn(Season season, boolean worn) {
        Set<Season> all = EnumSet.noneOf(Season.class);
        all.addAll(seasons);
        if (worn) {
            all.add(season);
        } else {
            all.remove(season);
        }
        return new LookDraft(id, names, all, from, until, pieces);
    }

    LookDraft between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new LookDraft(id, names, seasons, first, last, pieces);
    }

    /** With the piece as its last one; unchanged where it is in it. */
    LookDraft with(Product piece) {
        if (pieces.stream().anyMatch(one -> one.id().equals(piece.id()))) {
            return this;
        }
        List<Product> all = new ArrayList<>(pieces);
        all.add(piece);
        return new LookDraft(id, names, seasons, from, until, all);
    }

    LookDraft without(Product piece) {
        List<Product> left =
                pieces.stream().filter(one -> !one.id().equals(piece.id())).toList();
        return new LookDraft(id, names, seasons, from, until, left);
    }

    /** What is missing or wrong, as the last part of a string's key. */
    Optional<String> lack() {
        if (pieces.size() < 2) {
            return Optional.of("pieces");
        }
        if (names.isEmpty()) {
            return Optional.of("name");
        }
        if (names.values().stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            return Optional.of("long");
        }
        boolean backwards = from.isPresent() && until.isPresent() && until.get().isBefore(from.get());
        return backwards ? Optional.of("days") : Optional.empty();
    }

    CuratedLook look() {
        return new CuratedLook(
                id,
                new Texts(names),
                seasons,
                from,
                until,
                pieces.stream().map(Product::id).toList());
    }
}
