package dev.awase.vision;

/** The steps of a reading, in their order. */
public enum Stage {
    /** From JPEG bytes to pixels of at most 640 on the long edge. */
    DECODE,
    /** The model's look at the whole photo, shrinking it to the model's square included. */
    NETWORK,
    /** Background off, at a small size. */
    BACKGROUND,
    /** The tones inside. */
    PALETTE,
    /** The pattern inside. */
    PATTERN,
    /** Whether the photo can be read at all, and the verdict. */
    GATES;

    /** Is told of each step as it is done: for a bench; a shopper's reading is watched by nobody. */
    public interface Watch {
        Watch NOBODY = stage -> {};

        void done(Stage stage);
    }
}
