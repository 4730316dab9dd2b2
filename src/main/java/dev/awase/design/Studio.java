package dev.awase.design;

/** What every screen is made with: the words, the pictures, the shape of the window and how things move. */
public record Studio(Strings strings, PictureCache pictures, Format format, Motion motion) {
    /** The words for a key. */
    public String text(String key, Object... arguments) {
        return strings.text(key, arguments);
    }

    public boolean portrait() {
        return format.portrait();
    }

    /** So many em in pixels. */
    public double em(double count) {
        return format.em(count);
    }
}
