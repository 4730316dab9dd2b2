package dev.awase.staff.health;

import java.util.List;

/** Something that was found, with the values that its words have places for: numbers, names, moments as dates. */
public record Note(Symptom symptom, List<Object> values) {
    public Note {
        values = List.copyOf(values);
    }

    public static Note of(Symptom symptom, Object... values) {
        return new Note(symptom, List.of(values));
    }
}
