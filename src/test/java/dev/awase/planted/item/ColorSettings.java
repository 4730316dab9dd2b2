package dev.awase.planted.item;

/** A planted fault: settings that are not a value. */
public final class ColorSettings {
    private int bright;

    public void brighten() {
        bright++;
    }

    public int bright() {
        return bright;
    }
}
