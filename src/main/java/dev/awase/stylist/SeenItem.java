package dev.awase.stylist;

import dev.awase.item.Category;
import dev.awase.item.Formality;
import dev.awase.item.Pattern;
import dev.awase.item.Season;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An item as a model says it sees it; what it does not know, or says in words that are none, is empty. */
record SeenItem(
        Optional<Category> category,
        List<ToneName> tones,
        Optional<Pattern> pattern,
        Optional<String> material,
        Optional<Formality> formality,
        List<Season> seasons) {
    static final SeenItem NOTHING =
            new SeenItem(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    private static final int MOST_TONES = 3;
    private static final int LONGEST_MATERIAL = 40;

    static SeenItem of(Parts item, Taxonomy taxonomy) {
        SeenItem looks = looks(item, taxonomy);
        return new SeenItem(
                looks.category,
                looks.tones,
                looks.pattern,
                material(item),
                item.one("formality", Formality::byId),
                item.several("seasons", Season::byId));
    }

    /** What is asked of the items beside: kind, tones and pattern. */
    static SeenItem looks(Parts item, Taxonomy taxonomy) {
        List<ToneName> tones = item.several("tones", ToneName::byId);
        return new SeenItem(
                item.one("category", id -> known(id, taxonomy)),
                tones.subList(0, Math.min(MOST_TONES, tones.size())),
                item.one("pattern", Pattern::byId),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Optional<Category> known(String id, Taxonomy taxonomy) {
        return taxonomy.categories().stream()
                .filter(category -> category.id().equals(id))
                .findFirst();
    }

    private static Optional<String> material(Parts item) {
        return item.text("material")
                .map(PlainText::oneLine)
                .filter(words ->
                        !words.isEmpty() && !words.toLowerCase(Locale.ROOT).equals(Attribute.UNKNOWN))
                .filter(words -> usable(words, item.flaws()));
    }

    private static boolean usable(String words, Dropped.Count flaws) {
        Optional<Flaw> flaw = words.length() > LONGEST_MATERIAL
                ? Optional.of(Flaw.TOO_LONG)
                : PlainText.is(words) ? Promises.in(words) : Optional.of(Flaw.NOT_PLAIN);
        flaw.ifPresent(flaws::add);
        return flaw.isEmpty();
    }
}
