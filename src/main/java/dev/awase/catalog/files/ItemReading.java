package dev.awase.catalog.files;

import dev.awase.catalog.Product;
import dev.awase.catalog.Texts;
import dev.awase.catalog.Tones;
import dev.awase.item.Appearance;
import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.Formality;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Season;
import dev.awase.item.Taxonomy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a listing's product looks. What the file says outright leads; then what the shop knew before; then its picture;
 * then what its name mentions ("navy striped shirt").
 */
final class ItemReading {
    private static final Words<dev.awase.item.Pattern> PATTERNS = Words.of("pattern", dev.awase.item.Pattern::byId);
    private static final Words<Fit> FITS = Words.of("fit", Fit::byId);
    private static final Words<Formality> FORMALITIES = Words.of("formality", Formality::byId);
    private static final Words<Season> SEASONS = Words.of("season", Season::byId);
    private static final Pattern BETWEEN = Pattern.compile("[\\s,、|/・;]+");

    private final Words<Category> categories;
    private final TonesOfPicture eye;

    ItemReading(Taxonomy taxonomy, TonesOfPicture eye) {
        this.categories = new Words<>(taxonomy::find);
        this.eye = eye;
    }

    /** Nothing where the category stays unknown; that is noted, and so are colors that nobody told or saw. */
    Optional<Item> of(Listing listing, Texts name, List<Path> pictures) {
        Optional<Category> category = category(listing, name);
        if (category.isEmpty()) {
            listing.note(Field.CATEGORY, missingOr(listing, Field.CATEGORY, Rejection.Cause.CATEGORY));
        }
        Optional<Palette> palette = stated(listing);
        Optional<Item> before = listing.before()
                .filter(product -> product.pictures().equals(pictures))
                .map(Product::item);
        Optional<Appearance> seen = palette.isEmpty() && before.isEmpty() ? seen(listing, pictures) : Optional.empty();
        palette = palette.or(() -> before.map(Item::palette))
                .or(() -> seen.map(Appearance::palette).map(Tones::kept))
                .or(() -> mentioned(listing, name));
        if (palette.isEmpty()) {
            listing.note(listing.has(Field.TONES) ? Field.TONES : Field.COLOR, Rejection.Cause.COLOR);
        }
        if (category.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Item(
                category.get(),
                palette.orElse(Palette.UNKNOWN),
                pattern(listing, name, before, seen),
                listing.value(
                        Field.MATERIAL, Cell::text, product -> product.item().material()),
                listing.value(
                        Field.FORMALITY,
                        cell -> FORMALITIES.last(cell.text()).orElseThrow(() -> cell.refused(Rejection.Cause.WORD)),
                        product -> product.item().formality()),
                seasons(listing)));
    }

    /** Whom it is for: as stated, else as its tags, category or name tell, else anybody. */
    Fit fit(Listing listing, Texts name) {
        Optional<Fit> age =
                listing.first(Field.AGE).flatMap(cell -> FITS.last(cell.text())).filter(fit -> fit == Fit.KIDS);
        Optional<Fit> stated = listing.value(
                Field.FIT,
                cell -> FITS.last(cell.text()).orElseThrow(() -> cell.refused(Rejection.Cause.WORD)),
                product -> Optional.of(product.fit()));
        return age.or(() -> stated)
                .or(() -> listing.before().map(Product::fit))
                .or(() -> texts(listing, name).stream()
                        .flatMap(text -> FITS.last(text).stream())
                        .findFirst())
                .orElse(Fit.UNISEX);
    }

    private Optional<Category> category(Listing listing, Texts name) {
        for (Cell cell : listing.all(Field.CATEGORY)) {
            Optional<Category> found = categories.last(cell.text());
            if (found.isPresent()) {
                return found;
            }
        }
        if (!listing.has(Field.CATEGORY) && listing.before().isPresent()) {
            return listing.before().map(product -> product.item().category());
        }
        return listing.first(Field.TAGS)
                .flatMap(cell -> categories.last(cell.text()))
                .or(() -> name.byLanguage().values().stream()
                        .flatMap(text -> categories.last(text).stream())
                        .findFirst());
    }

    private static Optional<Palette> stated(Listing listing) {
        Optional<Palette> tones = listing.first(Field.TONES).flatMap(cell -> Palettes.in(cell.text()));
        return tones.or(() -> VariantReading.color(listing).flatMap(cell -> Palettes.in(cell.text())));
    }

    private Optional<Appearance> seen(Listing listing, List<Path> pictures) {
        if (pictures.isEmpty()) {
            return Optional.empty();
        }
        Optional<Appearance> seen = eye.of(pictures.getFirst());
        if (seen.isEmpty() && !eye.equals(TonesOfPicture.NONE)) {
            listing.note(Field.PICTURES, Rejection.Cause.PICTURE_UNREADABLE);
        }
        return seen;
    }

    private static Optional<Palette> mentioned(Listing listing, Texts name) {
        return texts(listing, name).stream()
                .flatMap(text -> Palettes.mentioned(text).stream())
                .findFirst();
    }

    private static dev.awase.item.Pattern pattern(
            Listing listing, Texts name, Optional<Item> before, Optional<Appearance> seen) {
        Optional<dev.awase.item.Pattern> stated = listing.value(
                listing.first(Field.PATTERN),
                cell -> PATTERNS.last(cell.text()).orElseThrow(() -> cell.refused(Rejection.Cause.WORD)));
        return stated.or(() -> before.map(Item::pattern))
                .or(() -> seen.map(Appearance::pattern))
                .or(() -> name.byLanguage().values().stream()
                        .flatMap(text -> PATTERNS.last(text).stream())
                        .findFirst())
                .orElse(dev.awase.item.Pattern.PLAIN);
    }

    private static Set<Season> seasons(Listing listing) {
        return listing.value(
                        Field.SEASONS,
                        ItemReading::seasons,
                        product -> Optional.of(product.item().seasons()))
                .orElse(Set.of());
    }

    private static Set<Season> seasons(Cell cell) {
        Set<Season> seasons = EnumSet.noneOf(Season.class);
        for (String word : BETWEEN.split(cell.text(), -1)) {
            SEASONS.exactly(word).ifPresent(seasons::add);
        }
        // 春夏, SS and the like: the letters one by one.
        cell.text()
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> SEASONS.exactly(letter).ifPresent(seasons::add));
        return seasons;
    }

    private static List<String> texts(Listing listing, Texts name) {
        List<String> texts = new ArrayList<>(name.byLanguage().values());
        listing.all(Field.CATEGORY).forEach(cell -> texts.add(cell.text()));
        listing.first(Field.TAGS).ifPresent(cell -> texts.add(cell.text()));
        return texts;
    }

    private static Rejection.Cause missingOr(Listing listing, Field field, Rejection.Cause cause) {
        return listing.first(field).isPresent() ? cause : Rejection.Cause.MISSING;
    }
}
