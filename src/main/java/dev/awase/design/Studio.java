package dev.awase.design;

/** What every screen is made with: the words, the pictures, the shape of the window and how she wants to see it. */
public record Studio(Strings strings, PictureCache pictures, Format format, Viewing viewing) {
    /** The words for a key. */
    public String text(String key, Object... arguments) {
        return strings.text(key, arguments);
    }

    public Motion motion() {
        return viewing.motion();
    }

    public boolean portrait() {
        return format.portrait();
    }

    /** Whether little stands beside one another: an upright screen, and large letters on it. */
    public boolean narrow() {
        return portrait() && viewing.large();
    }

    /** So many em in pixels. */
    public double em(double count) {
        return format.em(count);
    }
}
