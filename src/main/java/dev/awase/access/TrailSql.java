package dev.awase.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/** A question to the trail as SQL that reads by an index wherever there is one, and stops after a page. */
final class TrailSql {
    private static final List<String> TEXTS = List.of("subject", "before", "after", "who", "action");

    private final List<String> conditions = new ArrayList<>(List.of("id < :number"));
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<String> actions;

    /**
     * @param actions those of the kind that is asked for; each has its own stretch of the index
     * @param seldom a word that stands in few lines, which are then looked up instead of looked for
     */
    TrailSql(TrailQuestion question, long number, int most, List<String> actions, Optional<TrailWord> seldom) {
        // Few lines are looked through whatever else is asked for: no other index is of use beside them.
        boolean few = seldom.isPresent();
        this.actions = question.kind().isPresent() && !few ? List.copyOf(actions) : List.of();
        values.put("number", number);
        values.put("most", most);
        seldom.ifPresent(word -> {
            conditions.add("id IN (" + word.lines() + ")");
            values.put(TrailWord.SOUGHT, word.sought());
        });
        question.who().ifPresent(who -> {
            conditions.add((few ? "+" : "") + "who = :who");
            values.put("who", who);
        });
        if (few && question.kind().isPresent()) {
            List<String> places = new ArrayList<>();
            for (String action : actions) {
                String value = "kind" + values.size();
                places.add(":" + value);
                values.put(value, action);
            }
            conditions.add("+action IN (" + String.join(", ", places) + ")");
        }
        question.words().forEach(this::word);
    }

    private void word(String word, List<String> named) {
        String name = "word" + values.size();
        List<String> places = new ArrayList<>();
        TEXTS.forEach(text -> places.add(text + " LIKE :" + name + " ESCAPE '!'"));
        values.put(name, "%" + literal(word) + "%");
        for (String action : named) {
            String value = "named" + values.size();
            places.add("action = :" + value);
            values.put(value, action);
        }
        conditions.add("(" + String.join(" OR ", places) + ")");
    }

    /** One select, or the newest of a select an action. */
    String text() {
        String where = String.join(" AND ", conditions);
        if (actions.isEmpty()) {
            return "SELECT * FROM staff_change WHERE " + where + " ORDER BY id DESC LIMIT :most";
        }
        List<String> each = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            each.add(
                    "SELECT id FROM (SELECT id FROM staff_change INDEXED BY staff_change_by_action WHERE action = :action"
                            + i + " AND " + where + " ORDER BY id DESC LIMIT :most)");
        }
        return "SELECT * FROM staff_change WHERE id IN (" + String.join(" UNION ALL ", each)
                + ") ORDER BY id DESC LIMIT :most";
    }

    void bind(Query query) {
        values.forEach(query::bind);
        for (int i = 0; i < actions.size(); i++) {
            query.bind("action" + i, actions.get(i));
        }
    }

    /** A sign is itself and no wildcard. */
    private static String literal(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
