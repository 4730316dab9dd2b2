package dev.awase.staff.tagging;

import dev.awase.catalog.Product;
import dev.awase.item.Reading;
import dev.awase.stylist.Tagging;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who looks at products: this machine, and a model where one is set up. Off the screen's thread. */
public interface TagReader {
    /** Whether a model helps. */
    enum Model {
        NONE,
        REHEARSAL,
        READY
    }

    Model model();

    /** What this machine sees in the product's first picture; nothing where there is none that can be read. */
    Optional<Reading> look(Product product);

    /**
     * What the model proposes.
     *
     * @param languages in which it has no name yet
     * @throws dev.awase.stylist.ModelFault if no usable answer came in time
     */
    Tagging ask(Product product, List<Locale> languages);
}
