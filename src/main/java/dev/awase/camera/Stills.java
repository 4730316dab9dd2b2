package dev.awase.camera;

import java.util.List;

/** The pictures of a rehearsal, for a shopper to pick one instead of holding something up. */
public interface Stills {
    /** All pictures, in a fixed order. Each call gives fresh photos, which the caller may wipe. */
    List<Photo> photos();

    /** One of them, counted around: the one after the last is the first. Fresh, too. */
    default Photo photo(int index) {
        List<Photo> all = photos();
        return all.get(Math.floorMod(index, all.size()));
    }
}
