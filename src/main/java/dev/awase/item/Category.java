package dev.awase.item;

import java.util.regex.Pattern;

/**
 * What kind of thing an item is, named by its id in the {@link Taxonomy}: lower-case ASCII such as {@code top} or
 * {@code belt}. Data and not an enum, so that a shop that sells cameras is an import and not a fork.
 */
public record Category(String id) implements Comparable<Category> {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public Category {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a category id is lower-case letters, digits and '-': " + id);
        }
    }

    @Override
    public int compareTo(Category other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
