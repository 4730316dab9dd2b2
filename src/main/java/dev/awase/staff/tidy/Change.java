package dev.awase.staff.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * One side of a change as it is read: what differs from the other side stands out, spaces that nobody would see are
 * drawn, and of long words only the part around the difference is shown.
 */
final class Change {
    private static final int AROUND = 24;
    private static final int LONGEST = 120;
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u3000\\u00A0\\u2000-\\u200B\\u202F\\u205F\\uFEFF\\t]|(?<= ) ");

    private final String start;
    private final String middle;
    private final String end;

    private Change(String start, String middle, String end) {
        this.start = start;
        this.middle = middle;
        this.end = end;
    }

    /** {@code words} beside what they are to be, or were. */
    static Change between(String words, String other) {
        int first = 0;
        int most = Math.min(words.length(), other.length());
        while (first < most && words.charAt(first) == other.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < most - first
                && words.charAt(words.length() - 1 - last) == other.charAt(other.length() - 1 - last)) {
            last++;
        }
        return new Change(
                words.substring(0, first),
                words.substring(first, words.length() - last),
                words.substring(words.length() - last));
    }

    String words() {
        return parts().get(0) + parts().get(1) + parts().get(2);
    }

    TextFlow shown(String style) {
        List<String> parts = parts();
        TextFlow flow = new TextFlow();
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isEmpty()) {
                Text text = new Text(parts.get(i));
                text.getStyleClass().add(i == 1 ? "differs" : "same");
                flow.getChildren().add(text);
            }
        }
        flow.getStyleClass().addAll("change", style);
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(words());
        flow.setMinHeight(TextFlow.USE_PREF_SIZE);
        return flow;
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        parts.add(start.length() > AROUND ? "…" + start.substring(start.length() - AROUND) : start);
        String words = middle.length() > LONGEST ? middle.substring(0, LONGEST) + "…" : middle;
        parts.add(edges(seen(words)));
        parts.add(end.length() > AROUND ? end.substring(0, AROUND) + "…" : end);
        return parts.stream().map(part -> part.replace('\n', ' ')).toList();
    }

    /** A space at an end of all, or alone between the same words, is what differs. */
    private String edges(String words) {
        String before = start.isEmpty() || words.isBlank() ? words.replaceFirst("^ ", "␣") : words;
        return end.isEmpty() || words.isBlank() ? before.replaceFirst(" $", "␣") : before;
    }

    private static String seen(String words) {
        return UNSEEN.matcher(words).replaceAll("␣");
    }
}
