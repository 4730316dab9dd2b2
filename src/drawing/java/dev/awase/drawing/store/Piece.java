package dev.awase.drawing.store;

import dev.awase.drawing.Plate;
import dev.awase.drawing.Studio;
import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.pen.Easel;
import dev.awase.drawing.wardrobe.Wardrobe;
import java.util.Locale;
import java.util.Map;

/** One product of the demo store: a design in one colorway, with its number in its department. */
record Piece(Design design, Colorway colorway, int number) {
    private static final Map<String, String> DEPARTMENTS = Map.of(
            "top",
            "TOP",
            "bottom",
            "BOT",
            "dress",
            "DRS",
            "outerwear",
            "OUT",
            "shoes",
            "SHO",
            "bag",
            "BAG",
            "hat",
            "HAT");

    static String department(Design design) {
        return DEPARTMENTS.getOrDefault(design.category().id(), "ACC");
    }

    String sku() {
        return String.format(Locale.ROOT, "AW-%s-%03d", department(design), number);
    }

    /** By which the curated relations name it: the garment and the dye. */
    String key() {
        return design.garment() + "/" + colorway.dye().id();
    }

    String pictureName() {
        return sku().toLowerCase(Locale.ROOT) + ".jpg";
    }

    /** The seed of all that chance decides about it: its SKU, so that another row changes nothing here. */
    long seed() {
        return sku().hashCode() & 0xffffffL;
    }

    /** Its picture, to be rendered. */
    Plate plate() {
        Fabric fabric = colorway.fabric(design.material());
        Easel easel = new Easel();
        Wardrobe.named(design.garment()).draw(easel, fabric);
        return Studio.picture(easel, fabric, seed());
    }
}
