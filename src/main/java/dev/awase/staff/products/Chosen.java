package dev.awase.staff.products;

import dev.awase.catalog.ProductId;
import dev.awase.catalog.ProductTable.Filter;
import dev.awase.catalog.ProductTable.Order;
import java.util.List;

/** Which products one change of many is about; they are read when the change is made, never all held. */
sealed interface Chosen {
    /** How many. */
    int many();

    /** All that pass. */
    record All(Filter filter, int many) implements Chosen {}

    /** These, and those at places of the table as it is filtered and sorted whose rows were never read. */
    record Some(List<ProductId> ids, Filter filter, Order order, List<Integer> places) implements Chosen {
        public Some {
            ids = List.copyOf(ids);
            places = List.copyOf(places);
        }

        @Override
        public int many() {
            return ids.size() + places.size();
        }
    }
}
