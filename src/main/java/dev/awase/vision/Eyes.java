package dev.awase.vision;

/** Looks at a whole photo. The one door to replace when a better model comes; safe to ask from any thread. */
interface Eyes extends AutoCloseable {
    /** Sees nothing: every kind is left to the shopper's tap. */
    Eyes SHUT = new Eyes() {
        @Override
        public Seen look(RgbPicture photo) {
            return Seen.NOTHING;
        }

        @Override
        public double clearFrom() {
            return 1;
        }

        @Override
        public String words() {
            return "no model";
        }

        @Override
        public void close() {
            // nothing was opened
        }
    };

    Seen look(RgbPicture photo);

    /** The least confidence at which the reader may stand behind the best guess. */
    double clearFrom();

    /** What it is, for the doctor. */
    String words();

    @Override
    void close();
}
