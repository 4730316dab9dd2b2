package dev.awase.vision;

/** A model that cannot be used: the message says in words what is wrong with it, the remedy what to do. */
final class UnfitModel extends Exception {
    private static final long serialVersionUID = 1;

    private final String remedy;

    UnfitModel(String words, String remedy) {
        super(words);
        this.remedy = remedy;
    }

    UnfitModel(String words, String remedy, Throwable cause) {
        super(words, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
