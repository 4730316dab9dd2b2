package dev.awase.shopper;

import dev.awase.camera.Photo;
import dev.awase.catalog.FloorWay;
import dev.awase.catalog.Place;
import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import dev.awase.session.Intent;
import dev.awase.session.ShopperSession;
import dev.awase.session.Showpiece;
import dev.awase.session.Silhouette;
import dev.awase.shopper.capture.Lens;
import dev.awase.shopper.pick.Samples;
import dev.awase.shopper.takehome.SlipPrinter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What the window asks of the visit behind it: to take an intent, and what there is to choose from and to see. */
public interface Desk extends Lens, Samples {
    void intend(Intent intent);

    @Override
    Taxonomy taxonomy();

    @Override
    default void samples(Consumer<Map<Category, Path>> use) {
        use.accept(Map.of());
    }

    /** The sizes the shop has, in the order they are offered. */
    List<String> sizes();

    /** Whether a photo leaves this machine to be looked at. */
    default boolean photosLeave() {
        return false;
    }

    /** {@code use} is told the looks of what is in stock now, for the idle screen; none where nobody makes any. */
    default void showpieces(Consumer<List<Showpiece>> use) {
        use.accept(List.of());
    }

    /** Whether somebody moves before the lens of the idle screen; {@code open}: the lens may be open now. */
    default boolean passing(boolean open) {
        return false;
    }

    /** Cuts the item out of a photo; {@code use} is told none where nothing stands out on it. */
    default void cutOut(Photo photo, Consumer<Optional<Silhouette>> use) {
        use.accept(Optional.empty());
    }

    /** The way from this kiosk to a place of the shop; {@code use} is told none where nobody knows it. */
    default void way(Place place, Consumer<Optional<FloorWay>> use) {
        use.accept(Optional.empty());
    }

    /** What the shop prints with. */
    default SlipPrinter printer() {
        return SlipPrinter.NONE;
    }

    /** Finds ways to write kana; see {@link dev.awase.design.pad.KanaWriting}. Whoever can write none says nothing. */
    default void write(String kana, Consumer<List<String>> candidates) {}

    /** The desk at which a session sits. */
    static Desk of(ShopperSession session, SlipPrinter printer) {
        return new SessionDesk(session, printer);
    }
}
