package dev.awase.shopper.looks;

import dev.awase.item.Taxonomy;
import java.util.List;

/** What a shopper can choose from on the looks screen beside the fixed lists: the shop's kinds and its sizes. */
public record Choices(Taxonomy taxonomy, List<String> sizes) {
    public Choices {
        sizes = List.copyOf(sizes);
    }
}
