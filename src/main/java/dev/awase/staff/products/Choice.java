package dev.awase.staff.products;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** A value with its words in a list to choose from; the one without a value stands for none. */
record Choice<T>(Optional<T> value, String words) {
    static <T> ComboBox<Choice<T>> box(String id, List<Choice<T>> choices, Optional<T> chosen) {
        ComboBox<Choice<T>> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(choices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Choice<T> choice) {
                return choice == null ? "" : choice.words();
            }

            @Override
            public Choice<T> fromString(String words) {
                return choices.stream()
                        .filter(choice -> choice.words().equals(words))
                        .findFirst()
                        .orElseThrow();
            }
        });
        box.setValue(choices.stream()
                .filter(choice -> choice.value().equals(chosen))
                .findFirst()
                .orElse(choices.getFirst()));
        return box;
    }
}
