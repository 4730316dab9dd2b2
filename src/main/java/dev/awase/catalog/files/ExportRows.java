package dev.awase.catalog.files;

import dev.awase.catalog.Place;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Relation;
import dev.awase.catalog.Tones;
import dev.awase.catalog.Variant;
import dev.awase.item.Formality;
import dev.awase.item.Season;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Products as rows of our own format. */
final class ExportRows {
    private static final String BAR = "|";

    private final SequencedSet<String> languages = new TreeSet<>();
    private final Map<ProductId, String> skus = new HashMap<>();
    private final Map<ProductId, Map<Relation.Kind, List<ProductId>>> pairs = new HashMap<>();
    private final @Nullable Path images;

    ExportRows(List<Product> products, List<Relation> relations) {
        languages.addAll(List.of("en", "ja"));
        Path common = null;
        for (Product product : products) {
            languages.addAll(product.name().byLanguage().keySet());
            languages.addAll(product.description().byLanguage().keySet());
            skus.put(product.id(), product.sku());
            for (Path picture : product.pictures()) {
                common = common(common, picture.getParent());
            }
        }
        images = common;
        for (Relation relation : relations) {
            pairs.computeIfAbsent(relation.one(), id -> new EnumMap<>(Relation.Kind.class))
                    .computeIfAbsent(relation.kind(), kind -> new ArrayList<>())
                    .add(relation.other());
        }
    }

    /** The folder that all pictures lie under. */
    @Nullable
    Path images() {
        return images;
    }

    List<String> header() {
        List<String> header = new ArrayList<>(List.of("sku", "gtin"));
        languages.forEach(language -> header.add("name_" + language));
        languages.forEach(language -> header.add("description_" + language));
        header.addAll(List.of("brand", "category", "tones", "pattern", "material", "formality", "seasons", "fit"));
        header.addAll(List.of("price", "sale_price", "currency", "pictures", "web", "active_from", "active_until"));
        header.addAll(List.of("floor", "zone", "shelf", "goes_with", "never_with"));
        header.addAll(List.of("variant_sku", "size", "color", "stock", "variant_gtin"));
        return header;
    }

    List<List<String>> of(Product product) {
        List<String> shared = shared(product);
        List<List<String>> rows = new ArrayList<>();
        for (Variant variant : product.variants()) {
            List<String> row = new ArrayList<>(rows.isEmpty() ? shared : skuOnly(product, shared.size()));
            row.addAll(List.of(
                    variant.sku(),
                    variant.size(),
                    variant.color(),
                    Integer.toString(variant.stock()),
                    variant.gtin().orElse("")));
            rows.add(row);
        }
        if (rows.isEmpty()) {
            shared.addAll(List.of("", "", "", "", ""));
            rows.add(shared);
        }
        return rows;
    }

    private static List<String> skuOnly(Product product, int cells) {
        List<String> row = new ArrayList<>(java.util.Collections.nCopies(cells, ""));
        row.set(0, product.sku());
        return row;
    }

    private List<String> shared(Product product) {
        List<String> row = new ArrayList<>(40);
        row.add(product.sku());
        row.add(product.gtin().orElse(""));
        languages.forEach(language -> row.add(product.name().byLanguage().getOrDefault(language, "")));
        languages.forEach(language -> row.add(product.description().byLanguage().getOrDefault(language, "")));
        row.add(product.brand());
        row.add(product.item().category().id());
        row.add(Tones.write(product.item().palette()));
        row.add(product.item().pattern().id());
        row.add(product.item().material().orElse(""));
        row.add(product.item().formality().map(Formality::id).orElse(""));
        row.add(product.item().seasons().stream().sorted().map(Season::id).collect(Collectors.joining(" ")));
        row.add(product.fit().id());
        row.add(amount(product, OptionalLong.of(product.price().regular())));
        row.add(amount(product, product.price().sale()));
        row.add(product.price().currency().getCurrencyCode());
        row.add(product.pictures().stream().map(this::pictureName).collect(Collectors.joining(BAR)));
        row.add(product.web().map(URI::toString).orElse(""));
        row.add(product.from().map(LocalDate::toString).orElse(""));
        row.add(product.until().map(LocalDate::toString).orElse(""));
        row.add(product.place().map(Place::floor).orElse(""));
        row.add(product.place().map(Place::zone).orElse(""));
        row.add(product.place().map(Place::shelf).orElse(""));
        row.add(partners(product, Relation.Kind.GOES_WITH));
        row.add(partners(product, Relation.Kind.NEVER_WITH));
        return row;
    }

    private static String amount(Product product, OptionalLong minor) {
        int digits = Math.max(0, product.price().currency().getDefaultFractionDigits());
        return minor.isEmpty()
                ? ""
                : BigDecimal.valueOf(minor.getAsLong(), digits).toPlainString();
    }

    /** With slashes on every system, from the common folder. */
    private String pictureName(Path picture) {
        Path name = images == null ? picture.getFileName() : images.relativize(picture);
        List<String> parts = new ArrayList<>();
        name.forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }

    private String partners(Product product, Relation.Kind kind) {
        return pairs.getOrDefault(product.id(), Map.of()).getOrDefault(kind, List.of()).stream()
                .map(skus::get)
                .collect(Collectors.joining(BAR));
    }

    private static @Nullable Path common(@Nullable Path one, @Nullable Path other) {
        Path at = one == null ? other : one;
        while (at != null && other != null && !other.startsWith(at)) {
            at = at.getParent();
        }
        return at;
    }
}
