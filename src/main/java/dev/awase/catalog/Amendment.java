package dev.awase.catalog;

import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.Formality;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Season;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

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
            return ProductParts.of(product)
                    .name(product.name().with(language, words))
                    .product();
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
            return product.counting(sku, pieces);
        }

        @Override
        public Amendment back(Product before) {
            return new Stock(sku, of(before, sku).map(Variant::stock).orElse(0));
        }
    }

    /** How the size of one variant is written; a SKU that is no longer there changes nothing. */
    record Sized(String sku, String size) implements Amendment {
        public Sized {
            size = size.strip();
        }

        @Override
        public Product to(Product product) {
            return with(product, sku, variant -> variant.written(size, variant.color()));
        }

        @Override
        public Amendment back(Product before) {
            return new Sized(sku, of(before, sku).map(Variant::size).orElse(""));
        }
    }

    /** The barcode of one variant, or none; a SKU that is no longer there changes nothing. */
    record Barcoded(String sku, Optional<String> gtin) implements Amendment {
        @Override
        public Product to(Product product) {
            return with(product, sku, variant -> variant.coded(gtin));
        }

        @Override
        public Amendment back(Product before) {
            return new Barcoded(sku, of(before, sku).flatMap(Variant::gtin));
        }
    }

    /** How the color of one variant is written; a SKU that is no longer there changes nothing. */
    record Colored(String sku, String color) implements Amendment {
        @Override
        public Product to(Product product) {
            return with(product, sku, variant -> variant.written(variant.size(), color));
        }

        @Override
        public Amendment back(Product before) {
            return new Colored(sku, of(before, sku).map(Variant::color).orElse(""));
        }
    }

    /** How its brand is written. */
    record Branded(String brand) implements Amendment {
        @Override
        public Product to(Product product) {
            return ProductParts.of(product).brand(brand).product();
        }

        @Override
        public Amendment back(Product before) {
            return new Branded(before.brand());
        }
    }

    /** One more size, at its place among the others; where its SKU is there already nothing changes. */
    record AddSize(Variant variant, int position) implements Amendment {
        @Override
        public Product to(Product product) {
            List<Variant> variants = new ArrayList<>(product.variants());
            if (variants.stream().noneMatch(each -> each.sku().equals(variant.sku()))) {
                variants.add(Math.clamp(position, 0, variants.size()), variant);
            }
            return ProductParts.of(product).variants(variants).product();
        }

        @Override
        public Amendment back(Product before) {
            return new RemoveSize(variant.sku());
        }
    }

    /** One size less, with its pieces. */
    record RemoveSize(String sku) implements Amendment {
        @Override
        public Product to(Product product) {
            return ProductParts.of(product)
                    .variants(product.variants().stream()
                            .filter(variant -> !variant.sku().equals(sku))
                            .toList())
                    .product();
        }

        @Override
        public Amendment back(Product before) {
            List<Variant> variants = before.variants();
            return variants.stream()
                    .filter(variant -> variant.sku().equals(sku))
                    .<Amendment>map(variant -> new AddSize(variant, variants.indexOf(variant)))
                    .findFirst()
                    .orElse(this);
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

    /** What it is made of, in words. */
    record Made(Optional<String> material) implements Amendment {
        public Made {
            material = material.map(String::strip).filter(words -> !words.isEmpty());
        }

        @Override
        public Product to(Product product) {
            Item item = product.item();
            return ProductParts.of(product)
                    .item(new Item(
                            item.category(),
                            item.palette(),
                            item.pattern(),
                            material,
                            item.formality(),
                            item.seasons()))
                    .product();
        }

        @Override
        public Amendment back(Product before) {
            return new Made(before.item().material());
        }
    }

    /** What is said of it in one language; blank words take that language away. */
    record Described(String language, String words) implements Amendment {
        @Override
        public Product to(Product product) {
            return ProductParts.of(product)
                    .description(product.description().with(language, words))
                    .product();
        }

        @Override
        public Amendment back(Product before) {
            return new Described(language, before.description().byLanguage().getOrDefault(language, ""));
        }
    }

    /** For whom it is cut. */
    record Cut(Fit fit) implements Amendment {
        @Override
        public Product to(Product product) {
            return ProductParts.of(product).fit(fit).product();
        }

        @Override
        public Amendment back(Product before) {
            return new Cut(before.fit());
        }
    }

    /** Several changes of one product, made and taken back as one. */
    record Several(List<Amendment> parts) implements Amendment {
        public Several {
            parts = List.copyOf(parts);
        }

        @Override
        public Product to(Product product) {
            Product changed = product;
            for (Amendment part : parts) {
                changed = part.to(changed);
            }
            return changed;
        }

        @Override
        public Amendment back(Product before) {
            // The last first: a part may undo what an earlier one made.
            return new Several(
                    parts.reversed().stream().map(part -> part.back(before)).toList());
        }
    }

    private static Product with(Product product, String sku, UnaryOperator<Variant> change) {
        return ProductParts.of(product)
                .variants(product.variants().stream()
                        .map(variant -> variant.sku().equals(sku) ? change.apply(variant) : variant)
                        .toList())
                .product();
    }

    private static Optional<Variant> of(Product product, String sku) {
        return product.variants().stream()
                .filter(variant -> variant.sku().equals(sku))
                .findFirst();
    }
}
