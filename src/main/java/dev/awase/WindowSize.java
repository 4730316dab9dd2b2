package dev.awase;

/** A window's size in pixels, written {@code 1080x1920}. */
record WindowSize(int width, int height) {
    /** Half a portrait full-HD screen: what the built-in headless platform can show. */
    static final WindowSize HEADLESS = new WindowSize(540, 960);

    WindowSize {
        if (width < 320 || height < 320 || width > 8192 || height > 8192) {
            throw new IllegalArgumentException("a window is 320 to 8192 pixels each way, not " + width + "x" + height);
        }
    }

    /** Reads {@code WxH}; for the command line. */
    static WindowSize parse(String written) {
        String[] sides = written.split("[xX]", -1);
        if (sides.length != 2 || !sides[0].matches("\\d{1,5}") || !sides[1].matches("\\d{1,5}")) {
            throw new IllegalArgumentException("a window's size is written like 540x960, not " + written);
        }
        return new WindowSize(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
