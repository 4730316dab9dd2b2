package dev.awase.catalog.files;

/**
 * What a whole file no longer names.
 *
 * @param removed products that go out of sale
 * @param range so many the source had in sale before
 * @param ofNobody products in sale that no file has named so far; they stay unless it was said that they go too
 */
public record Gone(int removed, int range, int ofNobody) {
    /** The file is not its source's whole range. */
    public static final Gone NONE = new Gone(0, 0, 0);

    /** More than so many percent at once are asked for once more: a file may have been cut short. */
    public static final int MANY = 20;

    /** How much of the range goes, rounded up. */
    public int percent() {
        return range == 0 ? 0 : (int) ((100L * removed + range - 1) / range);
    }
}
