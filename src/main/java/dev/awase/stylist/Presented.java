package dev.awase.stylist;

import dev.awase.camera.Photo;
import dev.awase.catalog.Product;
import java.util.Optional;

/**
 * What a stylist is given of the piece that a look is made around: a photo to see; or a product of the shop, in the words of
 * its catalog; or neither, where the shopper has told its kind and color by touch.
 */
public record Presented(Optional<Photo> photo, Optional<Product> product) {
    /** No more than how it is read. */
    public static final Presented TOLD = new Presented(Optional.empty(), Optional.empty());

    public static Presented of(Photo photo) {
        return new Presented(Optional.of(photo), Optional.empty());
    }

    public static Presented of(Product product) {
        return new Presented(Optional.empty(), Optional.of(product));
    }
}
