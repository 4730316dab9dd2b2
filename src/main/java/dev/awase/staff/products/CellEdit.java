package dev.awase.staff.products;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.item.Category;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How a column is typed into: what stands in the field at first, and what is made of what was typed.
 *
 * @param <T> what the field holds: words, or a category
 */
interface CellEdit<T> {
    /** For the trail. */
    String action();

    T before(Product product);

    /** The change, or the key of the words that say what is wrong. */
    Typed typed(Product product, T value);

    /** What was typed, understood or not. */
    sealed interface Typed {
        record Right(Amendment amendment) implements Typed {}

        record Wrong(String key) implements Typed {}
    }

    private static Typed typed(Optional<? extends Amendment> amendment, String wrong) {
        return amendment.<Typed>map(Typed.Right::new).orElseGet(() -> new Typed.Wrong(wrong));
    }

    /** The name in the console's language. */
    record Named(Locale language) implements CellEdit<String> {
        @Override
        public String action() {
            return "product.name";
        }

        @Override
        public String before(Product product) {
            return product.name().byLanguage().getOrDefault(language.getLanguage(), "");
        }

        @Override
        public Typed typed(Product product, String words) {
            boolean last = words.isBlank()
                    && product.name()
                            .with(language.getLanguage(), "")
                            .byLanguage()
                            .isEmpty();
            return last
                    ? new Typed.Wrong("staff.products.no-name")
                    : new Typed.Right(new Amendment.Name(language.getLanguage(), words));
        }
    }

    /** The full price; the reduced one stays. */
    record Full() implements CellEdit<String> {
        @Override
        public String action() {
            return "product.price";
        }

        @Override
        public String before(Product product) {
            return Money.write(product.price().regular(), product.price().currency());
        }

        @Override
        public Typed typed(Product product, String amount) {
            Price price = product.price();
            String sale = price.sale().isPresent() ? Money.write(price.sale().getAsLong(), price.currency()) : "";
            return CellEdit.typed(
                    Money.price(amount, sale, price.currency()).map(Amendment.Cost::new), "staff.products.no-price");
        }
    }

    /** The reduced price; none where the field is empty. */
    record Reduced() implements CellEdit<String> {
        @Override
        public String action() {
            return "product.sale";
        }

        @Override
        public String before(Product product) {
            OptionalLong sale = product.price().sale();
            return sale.isPresent()
                    ? Money.write(sale.getAsLong(), product.price().currency())
                    : "";
        }

        @Override
        public Typed typed(Product product, String amount) {
            Price price = product.price();
            return CellEdit.typed(
                    Money.price(Money.write(price.regular(), price.currency()), amount, price.currency())
                            .map(Amendment.Cost::new),
                    "staff.products.no-price");
        }
    }

    /** Floor, zone and shelf in one line. */
    record Standing() implements CellEdit<String> {
        @Override
        public String action() {
            return "product.place";
        }

        @Override
        public String before(Product product) {
            return ProductCells.place(product.place());
        }

        @Override
        public Typed typed(Product product, String line) {
            if (line.strip().equals(before(product))) {
                return new Typed.Right(new Amendment.Stands(product.place()));
            }
            return CellEdit.typed(PlaceLine.read(line).map(Amendment.Stands::new), "staff.products.no-place");
        }
    }

    /** The kind of thing. */
    record Sort() implements CellEdit<Category> {
        @Override
        public String action() {
            return "product.category";
        }

        @Override
        public Category before(Product product) {
            return product.item().category();
        }

        @Override
        public Typed typed(Product product, Category kind) {
            return new Typed.Right(new Amendment.Kind(kind));
        }
    }
}
