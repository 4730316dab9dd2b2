package dev.awase.shopper.pick;

import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** What there is to pick from; the window answers from the session. None of it waits. */
public interface Samples {
    Taxonomy taxonomy();

    /** A picture of something in stock for each kind of thing of which there is one. */
    void samples(Consumer<Map<Category, Path>> use);
}
