package dev.awase.catalog;

/**
 * Where files are watched for, and what goes too far to be taken without anybody looking.
 *
 * @param folder an absolute path, or empty for the folder in the program's own
 * @param mostRejected percent of a file's rows that may be left out
 * @param mostRemoved percent of what the shop has that may be gone or sold out by one file
 */
public record WatchRules(String folder, int mostRejected, int mostRemoved) {
    public WatchRules {
        if (mostRejected < 0 || mostRejected > 100 || mostRemoved < 0 || mostRemoved > 100) {
            throw new IllegalArgumentException("percents: " + mostRejected + ", " + mostRemoved);
        }
    }
}
