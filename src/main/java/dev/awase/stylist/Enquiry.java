package dev.awase.stylist;

import dev.awase.camera.Photo;
import dev.awase.catalog.Product;
import dev.awase.coordination.Look;
import dev.awase.coordination.Wish;
import dev.awase.item.Item;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A shopper's question with what she has in front of her: the photo, where there is one, her item, her wish, the look, the
 * product she has opened, and what was said before.
 */
public record Enquiry(
        String words,
        Optional<Photo> photo,
        Item item,
        Wish wish,
        Look look,
        Optional<Product> opened,
        List<Turn> earlier,
        Locale language) {
    public Enquiry {
        earlier = List.copyOf(earlier);
    }

    /** A question, the words of its answer, and the products that were shown with it, best first. */
    public record Turn(String question, String answer, List<Product> products) {
        public Turn {
            products = List.copyOf(products);
        }
    }
}
