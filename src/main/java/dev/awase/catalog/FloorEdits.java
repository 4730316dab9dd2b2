package dev.awase.catalog;

import java.util.Optional;

/** The staff's pencil for the floor map. Where products hang is theirs: see {@link Amendment.Stands}. */
public interface FloorEdits {
    /** Adds a floor below the others; whether it was new. */
    boolean addFloor(String name);

    /** Takes a floor and its zones off the map; its products keep their places. */
    void eraseFloor(String name);

    /** Draws a zone, or takes it off the map, and gives what was drawn there before. */
    Optional<FloorMap.Box> draw(String floor, String zone, Optional<FloorMap.Box> box);
}
