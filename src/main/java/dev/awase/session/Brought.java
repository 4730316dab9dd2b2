package dev.awase.session;

import dev.awase.camera.Photo;
import dev.awase.catalog.Product;
import dev.awase.stylist.Presented;
import java.util.Optional;

/** What a look is made around, as it can be shown: never a picture that nobody took. */
public sealed interface Brought {
    /** Her own piece, before the lens or from her phone. */
    record Shot(Photo taken) implements Brought {}

    /** A product of the shop, by its barcode. */
    record Sold(Product held) implements Brought {}

    /** A kind and a color that she touched: there is no picture of it. */
    record Told() implements Brought {}

    /** Her photo, where there is one. */
    default Optional<Photo> photo() {
        return this instanceof Shot(Photo taken) ? Optional.of(taken) : Optional.empty();
    }

    /** As a stylist is given it. */
    default Presented presented() {
        return switch (this) {
            case Shot(Photo taken) -> Presented.of(taken);
            case Sold(Product held) -> Presented.of(held);
            case Told _ -> Presented.TOLD;
        };
    }

    /** The product of the shop that it is, where it is one. */
    default Optional<Product> product() {
        return this instanceof Sold(Product held) ? Optional.of(held) : Optional.empty();
    }
}
