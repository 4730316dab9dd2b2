package dev.awase.stylist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a growing text into sentences: one is given out only once it is complete. */
final class Sentences {
    /** A full stop ends a sentence only before a space, so that 4.5 and an abbreviation within a word do not. */
    private static final Pattern END = Pattern.compile("[。！？!?]+[」』）)\"”’]*|\\.[)\"”’]*(?=\\s)|\\R");

    /** Before a full stop that ends nothing: an abbreviation, the number of a list. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?i)(?:\\b(?:e\\.g|i\\.e|approx|vs|no|st|mr|ms|dr)|^\\s*\\d{1,2})$");

    private final StringBuilder open = new StringBuilder();

    /** The sentences that are complete now. */
    List<String> add(String part) {
        open.append(part);
        List<String> complete = new ArrayList<>();
        Matcher end = END.matcher(open);
        int from = 0;
        while (end.find()) {
            boolean mayGoOn = end.end() == open.length() && !end.group().isBlank();
            boolean goesOn = end.group().startsWith(".")
                    && GOES_ON.matcher(open.substring(from, end.start())).find();
            if (mayGoOn || goesOn) {
                continue;
            }
            String sentence = open.substring(from, end.end());
            addTo(complete, sentence);
            from = end.end();
        }
        open.delete(0, from);
        return complete;
    }

    /** What is left when nothing more comes, complete or not. */
    String rest() {
        String rest = open.toString().strip();
        open.setLength(0);
        return rest;
    }

    private static void addTo(List<String> sentences, String sentence) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }
}
