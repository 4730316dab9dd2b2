package dev.awase.catalog.files;

import dev.awase.catalog.Place;
import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Texts;
import dev.awase.catalog.Variant;
import dev.awase.item.Item;
import dev.awase.item.Taxonomy;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a product of a listing, or notes in the listing why there is none. */
final class ProductReading {
    private static final Words<Boolean> PUBLISHED = Words.of("published", id -> Optional.of(id.equals("yes")));
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?([T ].*)?|(\\d{4})(\\d{2})(\\d{2})");

    private final ItemReading items;
    private final PriceReading prices;
    private final PictureFiles pictures;
    private final VariantReading variants;

    ProductReading(Taxonomy taxonomy, ImportSettings settings, TonesOfPicture eye, Predicate<String> takenSku) {
        items = new ItemReading(taxonomy, eye);
        prices = new PriceReading(settings.currency());
        pictures = new PictureFiles(settings.images());
        variants = new VariantReading(takenSku);
    }

    /** The product under the id it had, or under this one if it is new. */
    Optional<Product> of(Listing listing, ProductId fresh) {
        Texts name = TextReading.name(listing);
        if (name.byLanguage().isEmpty()) {
            listing.note(Field.NAME, Rejection.Cause.MISSING);
        }
        List<Path> files = pictures.of(listing);
        Optional<Item> item = items.of(listing, name, files);
        Optional<Price> price = prices.of(listing);
        if (price.isEmpty() && !listing.has(Field.PRICE)) {
            listing.note(Field.PRICE, Rejection.Cause.MISSING);
        }
        Optional<List<Variant>> versions = variants.of(listing);
        if (item.isEmpty()
                || price.isEmpty()
                || versions.isEmpty()
                || name.byLanguage().isEmpty()) {
            return Optional.empty();
        }
        Product made = new Product(
                listing.before().map(Product::id).orElse(fresh),
                listing.sku(),
                listing.value(Field.GTIN, VariantReading::code, Product::gtin),
                name,
                TextReading.description(listing),
                listing.value(Field.BRAND, Cell::text, product -> Optional.of(product.brand()))
                        .orElse(""),
                item.get(),
                items.fit(listing, name),
                price.get(),
                files,
                listing.value(Field.WEB, ProductReading::web, Product::web),
                listing.value(Field.FROM, ProductReading::date, Product::from),
                until(listing),
                versions.get(),
                place(listing));
        return listing.isLost() ? Optional.empty() : Optional.of(made);
    }

    /** What is not published any more ended long ago. */
    private static Optional<LocalDate> until(Listing listing) {
        boolean said = listing.has(Field.PUBLISHED) || listing.has(Field.STATUS);
        if (!said) {
            return listing.value(Field.UNTIL, ProductReading::date, Product::until);
        }
        boolean hidden = Stream.of(Field.PUBLISHED, Field.STATUS)
                .flatMap(field -> listing.first(field).stream())
                .flatMap(cell -> PUBLISHED.exactly(cell.text()).stream())
                .anyMatch(published -> !published);
        if (hidden) {
            return Optional.of(LocalDate.EPOCH);
        }
        Optional<LocalDate> until = listing.value(Field.UNTIL, ProductReading::date, Product::until);
        return !listing.has(Field.UNTIL) ? until.filter(day -> !day.equals(LocalDate.EPOCH)) : until;
    }

    private static Optional<Place> place(Listing listing) {
        Optional<Place> before = listing.before().flatMap(Product::place);
        String zone = listing.value(Field.ZONE, Cell::text, product -> before.map(Place::zone))
                .orElse("");
        String shelf = listing.value(Field.SHELF, Cell::text, product -> before.map(Place::shelf))
                .orElse("");
        return listing.value(Field.FLOOR, Cell::text, product -> before.map(Place::floor))
                // A shop of one floor names its zones only.
                .or(() -> Optional.of("1F").filter(floor -> !zone.isEmpty() || !shelf.isEmpty()))
                .map(floor -> new Place(floor, zone, shelf));
    }

    private static URI web(Cell cell) {
        try {
            URI address = new URI(cell.text());
            if ("https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // refused below, like any other address that cannot be shown
        }
        throw cell.refused(Rejection.Cause.WEB);
    }

    private static LocalDate date(Cell cell) {
        Matcher date = DATE.matcher(Resources.normal(cell.text()));
        if (date.matches()) {
            int first = date.group(1) != null ? 1 : 5;
            try {
                return LocalDate.of(
                        Integer.parseInt(date.group(first)),
                        Integer.parseInt(date.group(first + 1)),
                        Integer.parseInt(date.group(first + 2)));
            } catch (DateTimeException e) {
                throw cell.refused(Rejection.Cause.DATE);
            }
        }
        throw cell.refused(Rejection.Cause.DATE);
    }
}
