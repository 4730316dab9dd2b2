package dev.awase.staff.products;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Lack;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductEdits;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.ProductTable;
import dev.awase.catalog.ProductTable.Filter;
import dev.awase.catalog.ProductTable.Order;
import dev.awase.catalog.Variant;
import dev.awase.item.Gtin;
import dev.awase.staff.Errands;
import dev.awase.staff.FaultWords;
import dev.awase.staff.Office;
import dev.awase.staff.Work;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final Amending amending;
    private final Errands.Latest latest = new Errands.Latest();
    private final Errands.Latest counting = new Errands.Latest();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Map<Lack, Integer>> lacks = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Product>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Filter filter = Filter.ALL;
    private Order order;

    public ProductsModel(ProductTable table, ProductEdits edits, PicturePort pictures, Office office) {
        this.table = table;
        this.edits = edits;
        this.pictures = pictures;
        this.office = office;
        this.rows = new LazyRows(office.errands());
        this.amending = new Amending(edits, office, this::changed);
        this.order = new Order(Order.By.ENTERED, true, office.locale());
    }

    // Properties

    /** A row for each product that passes; empty until it was read. */
    ObservableList<Row> rows() {
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

    /** The product that is looked at as a whole, as it is now. */
    public ReadOnlyObjectProperty<Optional<Product>> opened() {
        return opened.getReadOnlyProperty();
    }

    /** The long change under way. */
    public ReadOnlyObjectProperty<Optional<Work>> work() {
        return amending.work();
    }

    /** Grows with every change that was made here, so that what else shows products looks again. */
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
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
        countLacks();
    }

    public void open(Optional<Product> product) {
        opened.set(product);
    }

    /** Changes these products; {@code action} is for the trail. */
    public void amend(String action, Collection<ProductId> ids, Function<Product, @Nullable Amendment> how) {
        amending.amend(action, ids, how);
    }

    /** Changes one product, where that makes a difference. */
    public void amend(String action, Product product, Amendment amendment) {
        if (!amendment.to(product).equals(product)) {
            amending.amend(action, List.of(product.id()), _ -> amendment);
        }
    }

    /** Changes many: chosen ones or all that pass. */
    void amendAll(Chosen chosen, BatchChange change) {
        amending.amendAll(change, () -> ids(chosen));
    }

    /** What was chosen, read in the background. */
    private List<ProductId> ids(Chosen chosen) {
        return switch (chosen) {
            case Chosen.All(var passing, var _) -> table.ids(passing);
            case Chosen.Some(var known, var passing, var sorted, var places) ->
                Stream.concat(
                                known.stream(),
                                places.stream()
                                        .collect(Collectors.groupingBy(place -> place / LazyRows.PAGE))
                                        .entrySet()
                                        .stream()
                                        .flatMap(page -> ids(passing, sorted, page.getKey(), page.getValue())))
                        .distinct()
                        .toList();
        };
    }

    private Stream<ProductId> ids(Filter passing, Order sorted, int page, List<Integer> places) {
        List<Product> read = table.page(passing, sorted, page * LazyRows.PAGE, LazyRows.PAGE);
        return places.stream()
                .map(place -> place % LazyRows.PAGE)
                .filter(row -> row < read.size())
                .map(row -> read.get(row).id());
    }

    /** All that pass now. */
    Chosen all() {
        return new Chosen.All(filter, Math.max(0, count.get()));
    }

    /** Those at these places of the table, whether they were read yet or not. */
    Chosen at(Collection<Integer> places) {
        List<ProductId> known = places.stream()
                .flatMap(place -> rows.peek(place).stream())
                .map(Product::id)
                .toList();
        List<Integer> unread =
                places.stream().filter(place -> rows.peek(place).isEmpty()).toList();
        return new Chosen.Some(known, filter, order, unread);
    }

    /** Takes products out of the shop. */
    public void remove(Collection<ProductId> ids) {
        office.errands()
                .run(
                        () -> {
                            ProductEdits.Removed removed = edits.remove(ids);
                            removed.products().forEach(gone -> office.note("product.remove", gone.sku(), "", ""));
                            return removed;
                        },
                        removed -> {
                            opened.set(Optional.empty());
                            office.notices()
                                    .say(
                                            office.text(
                                                    "staff.products.changed",
                                                    removed.products().size()),
                                            () -> putBack(removed));
                            look();
                        });
    }

    private void putBack(ProductEdits.Removed removed) {
        office.errands()
                .run(
                        () -> {
                            removed.products().forEach(back -> office.note("product.put-back", back.sku(), "", ""));
                            return edits.putBack(removed);
                        },
                        _ -> look());
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

    /** Adds a size; its SKU may be nobody's yet but the product's own. */
    public void addSize(Product product, Variant variant) {
        office.errands()
                .run(
                        () -> {
                            Map<String, ProductId> owners = table.owners(Set.of(variant.sku()));
                            boolean twice = product.variants().stream()
                                    .anyMatch(each -> each.sku().equals(variant.sku()));
                            if (twice
                                    || !owners.getOrDefault(variant.sku(), product.id())
                                            .equals(product.id())) {
                                throw new FaultWords.InWords("staff.products.sku-taken", variant.sku());
                            }
                            return variant;
                        },
                        free -> amend(
                                "product.sizes",
                                product,
                                new Amendment.AddSize(free, product.variants().size())));
    }

    /** Gives one version a barcode of its own, or none; no other version and no other product may bear it. */
    void barcode(Product product, String sku, Optional<Gtin> code) {
        office.errands()
                .run(
                        () -> {
                            Optional<String> bearer = code.stream()
                                    .flatMap(each -> table.bearers(each).stream())
                                    .filter(each -> !each.equals(sku) && !each.equals(product.sku()))
                                    .findFirst();
                            if (bearer.isPresent()) {
                                throw new FaultWords.InWords("staff.products.gtin-taken", bearer.get());
                            }
                            return code.map(Gtin::digits);
                        },
                        free -> amend("product.sizes", product, new Amendment.Barcoded(sku, free)));
    }

    /** Reads tones and pattern from the first picture of those that have one; long work. */
    void readColors(Chosen chosen) {
        amendAll(chosen, BatchChange.slow("product.colors", "staff.products.reading", table, this::seen));
    }

    /** Reads them of one product. */
    public void readColors(Product product) {
        office.errands()
                .run(
                        () -> Optional.ofNullable(seen(product)),
                        read -> read.ifPresentOrElse(
                                colors -> amend("product.colors", List.of(product.id()), _ -> colors),
                                () -> office.notices().trouble(office.text("staff.products.nothing-seen"))));
    }

    private @Nullable Amendment seen(Product product) {
        return product.pictures().stream()
                .findFirst()
                .flatMap(pictures::read)
                .map(seen -> new Amendment.Colors(seen.palette(), seen.pattern()))
                .orElse(null);
    }

    /** Gives products without a picture those in this folder that are named by their SKU; long work. */
    public void picturesFrom(Path folder) {
        PictureFolder files = new PictureFolder(folder, table);
        amending.amendAll(
                BatchChange.slow(
                        "product.pictures",
                        "staff.products.taking-pictures",
                        table,
                        product -> files.of(product, pictures).orElse(null)),
                () -> files.read().keySet());
    }

    private void changed(Map<ProductId, Product> now) {
        if (now.isEmpty()) {
            rows.again();
            opened.get()
                    .ifPresent(product ->
                            office.errands().run(() -> table.products(List.of(product.id())), this::reopen));
        } else {
            rows.patch(now);
            opened.get().map(Product::id).map(now::get).ifPresent(product -> reopen(List.of(product)));
        }
        countLacks();
        changes.set(changes.get() + 1);
    }

    /** Shows the opened product as it is now; somebody may have opened another one meanwhile. */
    private void reopen(List<Product> read) {
        read.stream()
                .filter(product -> opened.get().map(Product::id).equals(Optional.of(product.id())))
                .forEach(product -> opened.set(Optional.of(product)));
    }

    private void countLacks() {
        office.errands().run(counting, table::lacks, lacks::set);
    }
}
