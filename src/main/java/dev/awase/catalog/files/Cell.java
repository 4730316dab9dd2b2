package dev.awase.catalog.files;

/** One filled cell: its row's first line in the file, its column's title and language, and its text. */
record Cell(long line, String column, String language, String text) {
    Refused refused(Rejection.Cause cause) {
        return new Refused(new Rejection(line, column, text, cause));
    }
}
