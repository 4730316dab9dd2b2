package dev.awase.shopper.looks;

import dev.awase.design.Studio;
import dev.awase.design.ToneSheet;
import dev.awase.item.Item;
import dev.awase.session.Brought;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/** How the piece that a look is made around is seen: her photo, the shop's picture of it, or cloth of its color. */
final class Own {
    private Own() {}

    /** What is seen, for whoever cannot see it. */
    static String name(Brought brought, Studio studio) {
        return switch (brought) {
            case Brought.Shot _ -> studio.text("looks.photo");
            case Brought.Sold(var product) -> product.name().in(studio.strings().locale());
            case Brought.Told() -> studio.text("looks.told");
        };
    }

    static void show(Brought brought, Item item, Studio studio, Consumer<Image> use) {
        switch (brought) {
            case Brought.Shot(var photo) -> studio.pictures().decode(photo.jpeg(), studio.em(20), use);
            case Brought.Sold(var product) ->
                product.pictures().stream()
                        .findFirst()
                        .ifPresentOrElse(
                                file -> studio.pictures().load(file, studio.em(20), use),
                                () -> use.accept(cloth(item)));
            case Brought.Told() -> use.accept(cloth(item));
        }
    }

    /** Cloth in the color that most of the item has. */
    static Image cloth(Item item) {
        return ToneSheet.of(
                item.palette().known() ? item.palette().main().tone().rgb() : 0xffffff);
    }
}
