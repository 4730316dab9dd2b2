package dev.awase.planted.item;

import dev.awase.Main;

/** A planted fault: nobody imports the front door. */
public final class KnowsTheFrontDoor {
    public Class<?> door() {
        return Main.class;
    }
}
