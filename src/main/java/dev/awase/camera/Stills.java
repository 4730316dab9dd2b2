package dev.awase.camera;

import java.util.List;

/** The pictures of a rehearsal, for a shopper to pick one instead of holding something up. */
public interface Stills {
    /** All pictures, in a fixed order. Each call gives fresh photos, which the caller may wipe. */
    List<Photo> photos();
}
