package dev.awase.staff.settings;

import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A setting's field: its name, the control, and below it what is allowed, which stands out while it is not kept to. An
 * empty field has the default, which it shows as a prompt; what the environment says cannot be changed here.
 */
record Fields(SettingsModel model, Office office) {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /** One line of text. */
    VBox text(Setting setting, double width) {
        TextField field = new TextField();
        field.setMaxWidth(width);
        field.setPrefWidth(width);
        return typed(setting, field);
    }

    /** Some lines of text. */
    VBox area(Setting setting, int rows) {
        TextArea field = new TextArea();
        field.setPrefRowCount(rows);
        field.setWrapText(true);
        field.setMaxWidth(640);
        return typed(setting, field);
    }

    private VBox typed(Setting setting, TextInputControl field) {
        model.draft().subscribe(_ -> {
            String typed = shown(setting);
            if (!normal(setting, field.getText()).equals(typed)) {
                field.setText(typed);
            }
        });
        model.kept()
                .subscribe(kept -> kept.ifPresent(known -> field.setPromptText(
                        known.defaults().getOrDefault(setting, office.text("staff.settings.none")))));
        field.textProperty().addListener((_, _, text) -> {
            String value = normal(setting, text);
            if (!value.equals(shown(setting))) {
                model.set(setting, value);
            }
        });
        return row(setting, field);
    }

    private String shown(Setting setting) {
        return isFixed(setting) ? model.value(setting) : model.typed(setting);
    }

    /** Full-width digits and signs are as good as others, but where they are words. */
    private static String normal(Setting setting, @Nullable String text) {
        String plain = Objects.requireNonNullElse(text, "").strip();
        boolean words = setting.section() == Section.BRAND
                || setting.section() == Section.PRIVACY
                || setting == Setting.PHONE_WIFI;
        if (words && setting != Setting.BRAND_ACCENT) {
            return plain;
        }
        String narrow = Normalizer.normalize(plain, Normalizer.Form.NFKC);
        return setting.section() == Section.HOURS ? narrow.replaceAll("[~〜–—―]", "-") : narrow;
    }

    /** One of some values; the words of each are {@code staff.settings.choice.<setting>.<value>}. */
    VBox choice(Setting setting, List<String> values) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setMaxWidth(360);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String value) {
                return value == null ? "" : words(setting, value);
            }

            @Override
            public String fromString(String words) {
                return values.stream()
                        .filter(value -> words(setting, value).equals(words))
                        .findFirst()
                        .orElse("");
            }
        });
        follow(() -> {
            String now = model.value(setting).toLowerCase(Locale.ROOT);
            if (!now.equals(box.getValue())) {
                box.setValue(values.contains(now) ? now : values.getFirst());
            }
        });
        box.setOnAction(_ -> {
            String chosen = box.getValue();
            if (chosen != null && !chosen.equals(model.value(setting).toLowerCase(Locale.ROOT))) {
                model.set(setting, chosen);
            }
        });
        return row(setting, box);
    }

    private String words(Setting setting, String value) {
        return value.isEmpty()
                ? office.text("staff.settings.none")
                : office.text("staff.settings.choice." + setting.id() + "." + value);
    }

    /** On or off. */
    VBox toggle(Setting setting) {
        CheckBox box = new CheckBox(office.text("staff.settings.field." + setting.id()));
        follow(() -> {
            box.setSelected(model.value(setting).equals("true"));
            box.setDisable(isFixed(setting));
        });
        box.setOnAction(_ -> model.set(setting, Boolean.toString(box.isSelected())));
        box.setId("set-" + setting.id());
        VBox row = new VBox(box, rule(setting, box));
        row.getStyleClass().addAll("setting", "switch");
        return row;
    }

    /** Where nothing is typed what holds is known only once the file was read, and then no draft changes. */
    private void follow(Runnable show) {
        model.draft().subscribe(_ -> show.run());
        model.kept().subscribe(_ -> show.run());
    }

    private VBox row(Setting setting, Control control) {
        control.setId("set-" + setting.id());
        control.setDisable(isFixed(setting));
        model.kept().subscribe(_ -> control.setDisable(isFixed(setting)));
        VBox row = Controls.field(office.text("staff.settings.field." + setting.id()), control);
        row.getChildren().add(rule(setting, control));
        row.getStyleClass().add("setting");
        return row;
    }

    private Label rule(Setting setting, Node control) {
        Label rule = Controls.note(office.text("staff.settings.rule." + setting.id()));
        rule.setId("rule-" + setting.id());
        model.faults().subscribe(faults -> {
            boolean wrong = faults.wrong().containsKey(setting);
            rule.pseudoClassStateChanged(WRONG, wrong);
            control.pseudoClassStateChanged(WRONG, wrong);
            control.setAccessibleHelp(rule.getText());
        });
        model.kept()
                .subscribe(_ -> rule.setText(office.text(
                        isFixed(setting) ? "staff.settings.fixed" : "staff.settings.rule." + setting.id())));
        return rule;
    }

    private boolean isFixed(Setting setting) {
        return model.kept()
                .get()
                .filter(kept -> kept.fixed().containsKey(setting))
                .isPresent();
    }
}
