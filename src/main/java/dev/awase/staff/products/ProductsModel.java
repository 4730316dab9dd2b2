package dev.awase.staff.products;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Lack;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductEdits;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.ProductTable;
import dev.awase.catalog.ProductTable.Filter;
import dev.awase.catalog.ProductTable.Order;
import dev.awase.staff.Errands;
import dev.awase.staff.Office;
import dev.awase.staff.Work;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The table of products as it is filtered and sorted now, and the changes made to it, each with a way back. */
public final class ProductsModel {
    private final ProductTable table;
    private final ProductEdits edits;
    private final PicturePort pictures;
    private final Office office;
    private final LazyRows rows;
    private final Errands.Latest latest = new Errands.Latest();
    private final Errands.Latest counting = new Errands.Latest();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Map<Lack, Integer>> lacks = new ReadOnlyObjectWrapper<>(Map.of());
    private Filter filter = Filter.ALL;
    private Order order;

    public ProductsModel(ProductTable table, ProductEdits edits, PicturePort pictures, Office office) {
        this.table = table;
        this.edits = edits;
        this.pictures = pictures;
        this.office = office;
        this.rows = new LazyRows(office.errands());
        this.order = new Order(Order.By.ENTERED, true, office.locale());
    }

    // Properties

    /** A row for each product that passes; empty until it was read. */
    public ObservableList<Optional<Product>> rows() {
        return rows;
    }

    /** How many pass; −1 until that was counted. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** How many of all products lack what. */
    public ReadOnlyObjectProperty<Map<Lack, Integer>> lacks() {
        return lacks.getReadOnlyProperty();
    }

    public Filter filter() {
        return filter;
    }

    // Commands

    public void filter(Filter other) {
        filter = other;
        look();
    }

    public void sort(Order.By by, boolean descending) {
        order = new Order(by, descending, office.locale());
        look();
    }

    /** Reads what is shown anew. */
    public void look() {
        Filter asked = filter;
        Order sorted = order;
        office.errands().run(latest, () -> table.count(asked), counted -> {
            count.set(counted);
            rows.show(counted, (from, many) -> table.page(asked, sorted, from, many));
        });
        office.errands().run(counting, table::lacks, lacks::set);
    }

    /** The ids of all that pass, for a change of all of them. */
    public void all(Consumer<List<ProductId>> ids) {
        Filter asked = filter;
        office.errands().run(() -> table.ids(asked), ids);
    }

    /** Changes these products; {@code action} is for the trail. */
    public void amend(String action, Collection<ProductId> ids, Function<Product, @Nullable Amendment> how) {
        office.errands()
                .run(
                        () -> {
                            Map<ProductId, Amendment> back = new LinkedHashMap<>();
                            List<Product> before = edits.amend(ids, product -> {
                                Amendment amendment = how.apply(product);
                                if (amendment != null) {
                                    back.put(product.id(), amendment.back(product));
                                }
                                return amendment;
                            });
                            back.keySet()
                                    .retainAll(before.stream().map(Product::id).toList());
                            note(action, before);
                            return back;
                        },
                        back -> changed(back.size(), () -> takeBack(action, back)));
    }

    /** Takes products out of the shop. */
    public void remove(Collection<ProductId> ids) {
        office.errands()
                .run(
                        () -> {
                            ProductEdits.Removed removed = edits.remove(ids);
                            note("product.remove", removed.products());
                            return removed;
                        },
                        removed -> changed(
                                removed.products().size(),
                                () -> office.errands()
                                        .run(
                                                () -> {
                                                    note("product.put-back", removed.products());
                                                    return edits.putBack(removed);
                                                },
                                                _ -> look())));
    }

    /** Keeps copies of pictures and puts them behind the product's own. */
    public void addPictures(Product product, List<Path> files) {
        office.errands()
                .run(
                        () -> files.stream().map(pictures::keep).toList(),
                        kept -> amend(
                                "product.pictures",
                                List.of(product.id()),
                                now -> new Amendment.Pictures(Stream.concat(now.pictures().stream(), kept.stream())
                                        .toList())));
    }

    /** Reads tones and pattern from the first picture of all that pass and have one; long work. */
    public Work readColors(Runnable ended) {
        Filter asked = filter;
        return office.errands()
                .begin(
                        office.text("staff.products.reading", 0, "…"),
                        work -> {
                            List<ProductId> ids = table.ids(asked);
                            Map<ProductId, Amendment> back = new LinkedHashMap<>();
                            for (int i = 0; i < ids.size(); i++) {
                                work.tell(
                                        office.text("staff.products.reading", i + 1, ids.size()),
                                        (double) i / ids.size());
                                readColors(ids.get(i), back);
                            }
                            return back;
                        },
                        back -> changed(back.size(), () -> takeBack("product.colors", back)),
                        () -> {
                            look();
                            ended.run();
                        });
    }

    private void readColors(ProductId id, Map<ProductId, Amendment> back) {
        List<Product> before = edits.amend(
                List.of(id),
                product -> product.pictures().stream()
                        .findFirst()
                        .flatMap(pictures::read)
                        .map(seen -> new Amendment.Colors(seen.palette(), seen.pattern()))
                        .orElse(null));
        for (Product product : before) {
            back.put(
                    id,
                    new Amendment.Colors(
                            product.item().palette(), product.item().pattern()));
        }
        note("product.colors", before);
    }

    private void takeBack(String action, Map<ProductId, Amendment> back) {
        office.errands()
                .run(
                        () -> {
                            office.note(action + ".undo", Integer.toString(back.size()), "", "");
                            return edits.takeBack(back);
                        },
                        _ -> look());
    }

    private void changed(int many, Runnable undo) {
        if (many == 0) {
            office.notices().say(office.text("staff.products.unchanged"));
        } else {
            office.notices().say(office.text("staff.products.changed", many), undo);
            look();
        }
    }

    /** One line each for few, one line for many. */
    private void note(String action, List<Product> products) {
        if (products.size() > 20) {
            office.note(action, office.text("staff.products.many", products.size()), "", "");
        } else {
            products.forEach(product -> office.note(action, product.sku(), "", ""));
        }
    }
}
