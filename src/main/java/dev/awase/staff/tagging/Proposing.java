package dev.awase.staff.tagging;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Product;
import dev.awase.catalog.SqliteRefusedTags.Refused;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import dev.awase.item.Season;
import dev.awase.item.Swatch;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Office;
import dev.awase.staff.tagging.Proposal.Field;
import dev.awase.staff.tagging.Proposal.Line;
import dev.awase.staff.tagging.Proposal.Source;
import dev.awase.stylist.Tagging;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns what was seen and said into lines of a proposal: only what differs from what stands there, what is not refused
 * already, and of two who speak of one field the one who knows better: a measured color over a word, a sure reading of
 * this machine over the model's kind.
 */
final class Proposing {
    /** From here on this machine's kind is right in 98 of 100 (the reader's card): a model does not overrule it. */
    private static final double SURE = 0.9;
    /** Below this it says nothing of the kind. */
    private static final double WORTH_SAYING = 0.6;

    private final Taxonomy taxonomy;
    private final Office office;

    Proposing(Taxonomy taxonomy, Office office) {
        this.taxonomy = taxonomy;
        this.office = office;
    }

    /** The languages that names are proposed in and that this product lacks. */
    static List<Locale> missing(Product product) {
        return List.of(Locale.JAPANESE, Locale.ENGLISH).stream()
                .filter(language -> !product.name().byLanguage().containsKey(language.getLanguage()))
                .toList();
    }

    List<Line> lines(Product product, Optional<Reading> seen, Tagging said, Set<Refused> refused) {
        List<Line> lines = new ArrayList<>();
        kind(product, seen, said).ifPresent(lines::add);
        seen.flatMap(reading -> colors(product, reading)).ifPresent(lines::add);
        name(product, "ja", Field.NAME_JA, said).ifPresent(lines::add);
        name(product, "en", Field.NAME_EN, said).ifPresent(lines::add);
        material(product, said).ifPresent(lines::add);
        formality(product, said).ifPresent(lines::add);
        seasons(product, said).ifPresent(lines::add);
        return lines.stream()
                .filter(line -> !line.change().apply(product).to(product).equals(product))
                .filter(line ->
                        !refused.contains(new Refused(product.id(), line.field().id(), line.value())))
                .toList();
    }

    private Optional<Line> kind(Product product, Optional<Reading> seen, Tagging said) {
        Optional<Reading.Clear> read =
                seen.filter(Reading.Clear.class::isInstance).map(Reading.Clear.class::cast);
        boolean sure = read.filter(clear -> clear.confidence() >= SURE).isPresent();
        if (said.category().isPresent() && !sure) {
            return said.category().map(kind -> kind(product, kind, Source.MODEL, Optional.empty()));
        }
        return read.filter(clear -> clear.confidence() >= WORTH_SAYING)
                .filter(clear -> !within(product.item().category(), clear.item().category()))
                .map(clear -> kind(product, clear.item().category(), Source.MACHINE, Optional.of(clear.confidence())));
    }

    /** A picture tells a top, not a shirt: what is finer than what was seen stays. */
    private boolean within(Category fine, Category coarse) {
        return taxonomy.knows(fine) && taxonomy.isA(fine, coarse);
    }

    private Line kind(Product product, Category kind, Source source, Optional<Double> sure) {
        return new Line(
                Field.KIND,
                label(product.item().category()),
                label(kind),
                kind.id(),
                source,
                sure,
                _ -> new Amendment.Kind(kind));
    }

    /** Colors are measured again only where there are none: a file's own are somebody's word. */
    private Optional<Line> colors(Product product, Reading reading) {
        Item item = product.item();
        if (item.palette().known() || reading.appearance().isEmpty()) {
            return Optional.empty();
        }
        Palette palette = reading.appearance().get().palette();
        Pattern pattern = reading.appearance().get().pattern();
        return palette.known()
                ? Optional.of(new Line(
                        Field.COLORS,
                        words(item.palette(), item.pattern()),
                        words(palette, pattern),
                        words(palette, pattern),
                        Source.MACHINE,
                        Optional.empty(),
                        _ -> new Amendment.Colors(palette, pattern)))
                : Optional.empty();
    }

    private static Optional<Line> name(Product product, String language, Field field, Tagging said) {
        return Optional.ofNullable(said.names().get(language))
                .filter(_ -> !product.name().byLanguage().containsKey(language))
                .map(words -> new Line(
                        field,
                        "",
                        words,
                        words,
                        Source.MODEL,
                        Optional.empty(),
                        _ -> new Amendment.Name(language, words)));
    }

    private static Optional<Line> material(Product product, Tagging said) {
        return said.material()
                .filter(_ -> product.item().material().isEmpty())
                .map(words -> new Line(
                        Field.MATERIAL,
                        "",
                        words,
                        words,
                        Source.MODEL,
                        Optional.empty(),
                        _ -> new Amendment.Made(Optional.of(words))));
    }

    private Optional<Line> formality(Product product, Tagging said) {
        return said.formality()
                .filter(_ -> product.item().formality().isEmpty())
                .map(formality -> new Line(
                        Field.FORMALITY,
                        "",
                        office.text("staff.products.formality." + formality.id()),
                        formality.id(),
                        Source.MODEL,
                        Optional.empty(),
                        now -> new Amendment.Worn(
                                Optional.of(formality), now.item().seasons())));
    }

    /** All year is also what stands where nobody said anything: so seasons are proposed where there are none. */
    private Optional<Line> seasons(Product product, Tagging said) {
        if (said.seasons().isEmpty() || !product.item().seasons().isEmpty()) {
            return Optional.empty();
        }
        String words = said.seasons().stream()
                .sorted()
                .map(season -> office.text("staff.products.season." + season.id()))
                .collect(Collectors.joining(office.text("staff.tagging.and")));
        String value = said.seasons().stream().sorted().map(Season::id).collect(Collectors.joining(" "));
        return Optional.of(new Line(
                Field.SEASONS,
                office.text("staff.tagging.all-year"),
                words,
                value,
                Source.MODEL,
                Optional.empty(),
                now -> new Amendment.Worn(now.item().formality(), said.seasons())));
    }

    private String label(Category category) {
        return taxonomy.knows(category) ? taxonomy.label(category, office.locale()) : category.id();
    }

    private String words(Palette palette, Pattern pattern) {
        if (!palette.known()) {
            return "";
        }
        return palette.swatches().stream()
                        .map(Swatch::name)
                        .distinct()
                        .map(name -> name.label(office.locale()))
                        .collect(Collectors.joining(office.text("staff.tagging.and")))
                + office.text("staff.tagging.and")
                + office.text("looks.pattern." + pattern.id());
    }
}
