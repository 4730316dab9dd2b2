package dev.awase.staff.products;

import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.Formality;
import dev.awase.item.Pattern;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import dev.awase.staff.Office;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
        choose(box, chosen);
        return box;
    }

    /** Shows this value; the first where it is none of them. */
    static <T> void choose(ComboBox<Choice<T>> box, Optional<T> chosen) {
        box.setValue(box.getItems().stream()
                .filter(choice -> choice.value().equals(chosen))
                .findFirst()
                .orElse(box.getItems().getFirst()));
    }

    static List<Choice<Category>> categories(Taxonomy taxonomy, Locale language) {
        return of(taxonomy.categories(), each -> taxonomy.label(each, language));
    }

    static List<Choice<Formality>> formalities(Office office) {
        return withNone(
                office.text("staff.products.unknown"),
                of(List.of(Formality.values()), each -> office.text("staff.products.formality." + each.id())));
    }

    static List<Choice<Fit>> fits(Office office) {
        return of(List.of(Fit.values()), each -> office.text("staff.products.fit." + each.id()));
    }

    static List<Choice<Pattern>> patterns(Office office) {
        return of(List.of(Pattern.values()), each -> office.text("staff.products.pattern." + each.id()));
    }

    static List<Choice<ToneName>> tones(Office office) {
        return withNone(
                office.text("staff.products.no-tone"),
                of(Arrays.asList(ToneName.values()), each -> each.label(office.locale())));
    }

    static <T> List<Choice<T>> withNone(String words, List<Choice<T>> choices) {
        return Stream.concat(Stream.of(new Choice<T>(Optional.empty(), words)), choices.stream())
                .toList();
    }

    private static <T> List<Choice<T>> of(List<T> values, Function<T, String> words) {
        return values.stream()
                .map(each -> new Choice<>(Optional.of(each), words.apply(each)))
                .toList();
    }
}
