package dev.awase.catalog.tidy;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something in the catalog that is not as it should be, and what would mend it where that is plain. */
public sealed interface Untidy {
    /** More products than this are counted and not named. */
    int NAMED = 12;

    UntidyKind kind();

    /** Those it is about, at most {@link #NAMED}; the first is the one to show. */
    List<ProductId> products();

    /** What mends this product as it is now; nothing where nobody can say, or where it is otherwise by now. */
    Optional<Amendment> mend(Product now);

    /** Whether {@link #mend} has an answer for the value that was found. */
    boolean mendable();

    /** Several products that may be one: {@code shared} is what they have in common, {@code many} how many they are. */
    record Twins(UntidyKind kind, List<ProductId> products, String shared, int many) implements Untidy {
        public Twins {
            products = products.stream().limit(NAMED).toList();
        }

        @Override
        public Optional<Amendment> mend(Product now) {
            return Optional.empty();
        }

        @Override
        public boolean mendable() {
            return false;
        }
    }

    /**
     * One way of writing that should be another, on {@code many} products: of this category and this brand where they are
     * not empty. Where {@code many} are all named by {@code products}, it is about these alone.
     */
    record Writing(
            UntidyKind kind, Part part, Scope scope, String before, String after, int many, List<ProductId> products)
            implements Untidy {
        public Writing {
            products = products.stream().limit(NAMED).toList();
        }

        @Override
        public Optional<Amendment> mend(Product now) {
            boolean inside = (scope.category().isEmpty()
                            || scope.category().equals(now.item().category().id()))
                    && (scope.brand().isEmpty() || scope.brand().equals(now.brand()));
            return inside ? part.change(now, before, after) : Optional.empty();
        }

        @Override
        public boolean mendable() {
            return true;
        }
    }

    /** Where a way of writing counts; an empty word leaves it open. */
    record Scope(String category, String brand) {
        static final Scope EVERYWHERE = new Scope("", "");
    }

    /** A price that stands out; {@code typical} is the median of the {@code compared} products, in minor units. */
    record Priced(ProductId product, Cause cause, Price price, Optional<Price> proposal, long typical, int compared)
            implements Untidy {
        @Override
        public UntidyKind kind() {
            return UntidyKind.PRICE;
        }

        @Override
        public List<ProductId> products() {
            return List.of(product);
        }

        @Override
        public Optional<Amendment> mend(Product now) {
            return now.price().equals(price) ? proposal.map(Amendment.Cost::new) : Optional.empty();
        }

        @Override
        public boolean mendable() {
            return proposal.isPresent();
        }
    }

    /** Why a price stands out. */
    enum Cause {
        /** 0 or 1 of the smallest unit. */
        NOTHING,
        SALE_NOT_LOWER,
        TEN_TIMES,
        HUNDRED_TIMES,
        A_TENTH,
        A_HUNDREDTH,
        HIGH,
        LOW;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A product whose days or parts keep it from being sold as meant; {@code until} of the proposal is the last day. */
    record Stuck(
            ProductId product,
            Reason reason,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<Amendment.Sold> proposal)
            implements Untidy {
        @Override
        public UntidyKind kind() {
            return UntidyKind.DATE;
        }

        @Override
        public List<ProductId> products() {
            return List.of(product);
        }

        @Override
        public Optional<Amendment> mend(Product now) {
            return now.from().equals(from) && now.until().equals(until)
                    ? proposal.map(sold -> (Amendment) sold)
                    : Optional.empty();
        }

        @Override
        public boolean mendable() {
            return proposal.isPresent();
        }
    }

    /** Why a product is stuck. */
    enum Reason {
        NO_VARIANTS,
        ENDS_BEFORE_IT_BEGINS,
        SEASON_OVER,
        PUSHED_OUT_OF_SEASON;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
