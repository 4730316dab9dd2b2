package dev.awase.staff.members;

import dev.awase.access.Change;
import dev.awase.access.Role;
import dev.awase.staff.Office;
import java.util.List;
import java.util.stream.Stream;

/** What the trail keeps by ids, in words; an id that has none yet is shown as it is. */
final class ActionWords {
    private static final String ACTION = "staff.members.action.";
    private static final String KIND = "staff.members.kind.";
    private static final String UNDO = ".undo";

    private final Office office;

    ActionWords(Office office) {
        this.office = office;
    }

    /** What was done; something taken back says so. */
    String of(String action) {
        return action.endsWith(UNDO) && !known(ACTION + action)
                ? office.text("staff.members.undone", of(action.substring(0, action.length() - UNDO.length())))
                : words(ACTION, action);
    }

    /** The actions whose words hold this one. */
    List<String> meantBy(String word) {
        String wanted = word.toLowerCase(office.locale());
        return office.strings().keys().stream()
                .filter(key -> key.startsWith(ACTION))
                .filter(key -> office.text(key).toLowerCase(office.locale()).contains(wanted))
                .map(key -> key.substring(ACTION.length()))
                .flatMap(action -> Stream.of(action, action + UNDO))
                .sorted()
                .toList();
    }

    /** A kind of change, the first part of its action. */
    String kind(String kind) {
        return words(KIND, kind);
    }

    /** What it was and what it is; only the latter where it was not there before, nothing where neither is kept. */
    String values(Change change) {
        if (change.before().isEmpty() && change.after().isEmpty()) {
            return "";
        }
        if (change.before().isEmpty()) {
            return value(change, change.after());
        }
        return office.text("staff.members.values", value(change, change.before()), value(change, change.after()));
    }

    private String value(Change change, String value) {
        if (value.isEmpty()) {
            return office.text("staff.members.nothing");
        }
        return change.action().startsWith("member.")
                ? Role.byId(value)
                        .map(role -> office.text("staff.role." + role.id()))
                        .orElse(value)
                : value;
    }

    private String words(String start, String id) {
        return known(start + id) ? office.text(start + id) : id;
    }

    private boolean known(String key) {
        return office.strings().keys().contains(key);
    }
}
