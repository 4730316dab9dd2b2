package dev.awase.staff.help;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.Look;
import dev.awase.item.Item;
import java.util.Optional;

/** What the kiosk would lay out now for what a shopper has shown. Off the screen's thread. */
public interface KioskLook {
    Look look(Item shown, Optional<ProductId> opened);

    Optional<Product> product(ProductId id);
}
