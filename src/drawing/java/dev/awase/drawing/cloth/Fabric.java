package dev.awase.drawing.cloth;

import java.util.List;

/**
 * A cloth as bought: its dye, its weave, what is printed on it and in which inks. The first ink also colors what a
 * garment has in contrast: a sole, a collar, a lining. A fabric without inks takes a darker shade of its own dye.
 */
public record Fabric(Dye dye, Weave weave, Print print, List<Dye> inks) {
    public Fabric {
        inks = List.copyOf(inks);
        if (inks.size() < print.inkShares().size()) {
            throw new IllegalArgumentException(
                    "the print " + print.id() + " takes " + print.inkShares().size() + " inks, not " + inks.size());
        }
    }

    public static Fabric plain(Dye dye, Weave weave) {
        return new Fabric(dye, weave, Print.NONE, List.of());
    }

    /** The contrast color. */
    public Dye trim() {
        return inks.isEmpty() ? dye.darker(0.72) : inks.getFirst();
    }

    /** The same dye without the print, as for a collar rib. */
    public Fabric woven(Weave other) {
        return plain(dye, other);
    }

    /** A plain cloth of the contrast color. */
    public Fabric inTrim(Weave other) {
        return plain(trim(), other);
    }

    public Fabric dyed(Dye other) {
        return new Fabric(other, weave, print, inks);
    }
}
