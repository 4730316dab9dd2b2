package dev.awase.staff.products;

import dev.awase.catalog.Product;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A row of the table: empty until its product was read, and changed in place, so that nothing that is typed beside it is lost. */
final class Row {
    private final ReadOnlyObjectWrapper<Optional<Product>> product = new ReadOnlyObjectWrapper<>(Optional.empty());

    ReadOnlyObjectProperty<Optional<Product>> product() {
        return product.getReadOnlyProperty();
    }

    void hold(Optional<Product> read) {
        product.set(read);
    }
}
