package dev.awase.shopper;

import dev.awase.item.Taxonomy;
import dev.awase.session.Intent;
import dev.awase.shopper.capture.Lens;
import java.util.List;

/** What the window asks of the visit behind it. */
public interface Desk {
    void intend(Intent intent);

    Taxonomy taxonomy();

    /** The sizes the shop has, in the order they are offered. */
    List<String> sizes();

    Lens lens();
}
