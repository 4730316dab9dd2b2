package dev.awase.coordination.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One line of a {@link TableFile}: its cells by the names of their columns. */
public record TableLine(Path file, long number, Map<String, Integer> places, List<String> cells) {
    public TableLine {
        places = Map.copyOf(places);
        cells = List.copyOf(cells);
    }

    /** The cell without space around it; empty where it is blank, cut off, or the file has no such column. */
    public String text(String column) {
        int at = places.getOrDefault(column, cells.size());
        return at < cells.size() ? cells.get(at).strip() : "";
    }

    /** @throws IOException in words, if the cell is blank */
    public String needed(String column) throws IOException {
        String text = text(column);
        if (text.isEmpty()) {
            throw wrong("the column " + column + " is empty");
        }
        return text;
    }

    /** The parts of a cell, without blank ones: {@code "11, 24"} by a comma. */
    public List<String> several(String column, char separator) {
        return Arrays.stream(text(column).split(Pattern.quote(String.valueOf(separator)), -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * A place in a list, counted from 0.
     *
     * @throws IOException in words, if the cell is no number from 0 to {@code below}, without {@code below}
     */
    public int place(String column, int below) throws IOException {
        try {
            int place = Integer.parseInt(text(column));
            if (place >= 0 && place < below) {
                return place;
            }
        } catch (NumberFormatException noNumber) {
            // Told in the same words as a number that is too large.
        }
        throw wrong("the column " + column + " is a number from 0 to " + (below - 1) + ", not '" + text(column) + "'");
    }

    /** What to throw where the line cannot be used, with the file and the line's number. */
    public IOException wrong(String why) {
        return new IOException("line " + number + " of " + file + ": " + why);
    }
}
