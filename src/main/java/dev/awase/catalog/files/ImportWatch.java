package dev.awase.catalog.files;

/** Whoever waits for an import: is told how far it is, and may stop it. Called on the importing thread. */
public interface ImportWatch {
    /** Nobody waits. */
    ImportWatch NONE = (rows, share) -> true;

    /**
     * Called now and then.
     *
     * @param share of the file read so far, 0 to 1
     * @return false to stop: nothing is changed then
     */
    boolean goOn(long rows, double share);
}
