package dev.awase.drawing.wardrobe;

import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.pen.Easel;

/** A thing that can be drawn in any fabric, centered in a picture 600 wide and 750 high. */
@FunctionalInterface
public interface Garment {
    void draw(Easel easel, Fabric fabric);
}
