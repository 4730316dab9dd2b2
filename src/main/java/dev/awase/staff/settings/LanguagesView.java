package dev.awase.staff.settings;

import dev.awase.design.Strings;
import dev.awase.design.Typefaces;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Which languages shoppers may choose, and the one a visit starts in, which stands first. */
final class LanguagesView extends VBox {
    private final Fields fields;
    private final Office office;
    private final VBox samples = new VBox(12);
    private final List<CheckBox> boxes = new ArrayList<>();

    LanguagesView(Fields fields) {
        this.fields = fields;
        this.office = fields.office();
        samples.setId("language-samples");
        VBox offered = new VBox(8);
        for (Locale language : Strings.languages()) {
            offered.getChildren().add(box(language));
        }
        Button look = Controls.button("languages-try", office.text("staff.settings.languages.try"), this::samples);
        getChildren()
                .addAll(
                        Controls.card(
                                Controls.field(office.text("staff.settings.field.languages"), offered),
                                Controls.note(office.text("staff.settings.rule.languages")),
                                fields.choice(
                                        Setting.LANGUAGE,
                                        Strings.languages().stream()
                                                .map(Locale::getLanguage)
                                                .toList())),
                        Controls.card(look, samples));
        fields.model().draft().subscribe(_ -> show());
        fields.model().kept().subscribe(_ -> show());
    }

    private CheckBox box(Locale language) {
        CheckBox box = new CheckBox(Strings.of(language).text("frame.language"));
        box.setId("language-" + language.getLanguage());
        box.setUserData(language.getLanguage());
        box.setOnAction(_ -> choose());
        boxes.add(box);
        return box;
    }

    private List<String> offered() {
        return List.of(
                fields.model().value(Setting.LANGUAGES).toLowerCase(Locale.ROOT).split(","));
    }

    private void show() {
        List<String> offered = offered();
        boxes.forEach(box -> box.setSelected(offered.contains(String.valueOf(box.getUserData()))));
    }

    /** At least one stays. */
    private void choose() {
        String chosen = boxes.stream()
                .filter(CheckBox::isSelected)
                .map(box -> String.valueOf(box.getUserData()))
                .collect(Collectors.joining(","));
        if (chosen.isEmpty()) {
            show();
            office.notices().trouble(office.text("staff.settings.languages.one"));
            return;
        }
        fields.model().set(Setting.LANGUAGES, chosen);
        String start = fields.model().value(Setting.LANGUAGE).toLowerCase(Locale.ROOT);
        if (!offered().contains(start)) {
            fields.model().set(Setting.LANGUAGE, offered().getFirst());
        }
    }

    /** A sentence in each, as this machine shows it. */
    private void samples() {
        samples.getChildren().clear();
        Typefaces typefaces = Typefaces.load();
        for (Locale language : Strings.languages()) {
            if (offered().contains(language.getLanguage())) {
                Strings words = Strings.of(language);
                boolean shown = typefaces.faces(language).isPresent();
                samples.getChildren()
                        .add(new VBox(
                                4,
                                Controls.heading(words.text("attract.headline").replace('\n', ' ')),
                                Controls.note(office.text(
                                        shown ? "staff.settings.languages.shown" : "staff.settings.languages.no-glyphs",
                                        words.text("frame.language")))));
            }
        }
    }
}
