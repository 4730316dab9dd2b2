package dev.awase.catalog.files;

import dev.awase.catalog.Product;
import java.util.ArrayList;
import java.util.List;

/** Collects what a dry run would change, up to so many products that a person may look through. */
public final class ImportPreview implements ImportJournal {
    private static final int MOST = 500;

    private final List<Change> changes = new ArrayList<>();
    private final List<Product> retired = new ArrayList<>();

    /** One product as it is and as it would be; {@code before} is empty for a new one. */
    public record Change(List<Product> before, Product after) {}

    @Override
    public void added(Product product) {
        if (changes.size() < MOST) {
            changes.add(new Change(List.of(), product));
        }
    }

    @Override
    public void changed(Product before, Product after) {
        if (changes.size() < MOST) {
            changes.add(new Change(List.of(before), after));
        }
    }

    @Override
    public void retired(Product before, Product after) {
        if (retired.size() < MOST) {
            retired.add(before);
        }
    }

    /** What would go out of sale, as it is now. */
    public List<Product> gone() {
        return List.copyOf(retired);
    }

    public List<Change> changes() {
        return List.copyOf(changes);
    }
}
