package dev.awase.catalog;

import dev.awase.item.Category;
import dev.awase.item.Formality;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Season;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A change of one field of a product, and the way back: all else stays as whoever wrote it last left it. */
public sealed interface Amendment {
    /** The product with the change. */
    Product to(Product product);

    /** What brings the field back to how it stands in {@code before}. */
    Amendment back(Product before);

    /** The name in one language; a blank one takes that language away. */
    record Name(String language, String words) implements Amendment {
        @Override
        public Product to(Product product) {
            Map<String, String> names = new TreeMap<>(product.name().byLanguage());
            if (words.isBlank()) {
                names.remove(language);
            } else {
                names.put(language, words.strip());
            }
            return ProductParts.of(product).name(new Texts(names)).product();
        }

        @Override
        public Amendment back(Product before) {
            return new Name(language, before.name().byLanguage().getOrDefault(language, ""));
        }
    }

    record Cost(Price price) implements Amendment {
        @Override
        public Product to(Product product) {
            return ProductParts.of(product).price(price).product();
        }

        @Override
        public Amendment back(Product before) {
            return new Cost(before.price());
        }
    }

    record Stands(Optional<Place> place) implements Amendment {
        @Override
        public Product to(Product product) {
            return ProductParts.of(product).place(place).product();
        }

        @Override
        public Amendment back(Product before) {
            return new Stands(before.place());
        }
    }

    record Sold(Optional<LocalDate> from, Optional<LocalDate> until) implements Amendment {
        @Override
        public Product to(Product product) {
            return ProductParts.of(product).sold(from, until).product();
        }

        @Override
        public Amendment back(Product before) {
            return new Sold(before.from(), before.until());
        }
    }

    record Pictures(List<Path> files) implements Amendment {
        public Pictures {
            files = List.copyOf(files);
        }

        @Override
        public Product to(Product product) {
            return ProductParts.of(product).pictures(files).product();
        }

        @Override
        public Amendment back(Product before) {
            return new Pictures(before.pictures());
        }
    }

    /** The pieces of one variant; a SKU that is no longer there changes nothing. */
    record Stock(String sku, int pieces) implements Amendment {
        @Override
        public Product to(Product product) {
            return ProductParts.of(product)
                    .variants(product.variants().stream()
                            .map(variant -> variant.sku().equals(sku)
                                    ? new Variant(sku, variant.size(), variant.color(), pieces)
                                    : variant)
                            .toList())
                    .product();
        }

        @Override
        public Amendment back(Product before) {
            return new Stock(
                    sku,
                    before.variants().stream()
                            .filter(variant -> variant.sku().equals(sku))
                            .mapToInt(Variant::stock)
                            .findFirst()
                            .orElse(0));
        }
    }

    record Kind(Category category) implements Amendment {
        @Override
        public Product to(Product product) {
            return ProductParts.of(product).item(product.item().as(category)).product();
        }

        @Override
        public Amendment back(Product before) {
            return new Kind(before.item().category());
        }
    }

    record Colors(Palette palette, Pattern pattern) implements Amendment {
        @Override
        public Product to(Product product) {
            Item item = product.item();
            return ProductParts.of(product)
                    .item(new Item(
                            item.category(), palette, pattern, item.material(), item.formality(), item.seasons()))
                    .product();
        }

        @Override
        public Amendment back(Product before) {
            return new Colors(before.item().palette(), before.item().pattern());
        }
    }

    record Worn(Optional<Formality> formality, Set<Season> seasons) implements Amendment {
        public Worn {
            seasons = Set.copyOf(seasons);
        }

        @Override
        public Product to(Product product) {
            Item item = product.item();
            return ProductParts.of(product)
                    .item(new Item(
                            item.category(), item.palette(), item.pattern(), item.material(), formality, seasons))
                    .product();
        }

        @Override
        public Amendment back(Product before) {
            return new Worn(before.item().formality(), before.item().seasons());
        }
    }
}
