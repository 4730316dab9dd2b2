package dev.awase.staff.settings;

import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.WorkBar;
import dev.awase.staff.settings.SettingsShelf.KeyPlace;
import dev.awase.staff.settings.TestBench.Spent;
import dev.awase.stylist.ProbeFinding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Whom the kiosk asks, with which key and at most how much a day; asked about itself at a press. */
final class ModelView extends VBox {
    private static final List<String> PRESETS =
            List.of("", "openai", "gemini", "azure", "bedrock", "ollama", "vllm", "lmstudio", "other", "rehearsal");

    private final TrialsModel trials;
    private final KeyModel key;
    private final Fields fields;
    private final Office office;
    private final VBox findings = new VBox();
    private final VBox bar = new VBox();
    private final Label state = Controls.wrapped("");
    private final Label spent = Controls.note("");

    ModelView(TrialsModel trials, KeyModel key, Fields fields) {
        this.trials = trials;
        this.key = key;
        this.fields = fields;
        this.office = fields.office();
        spent.setId("model-spent");
        findings.setId("model-findings");
        getChildren().addAll(endpoint(), keyCard(), budget(), probe());
        trials.findings().subscribe(this::tell);
        trials.spent().subscribe(this::tell);
        trials.probing().subscribe(asking -> {
            if (!asking) {
                bar.getChildren().clear();
            }
        });
        key.look();
        trials.look();
    }

    private VBox endpoint() {
        VBox azure = fields.text(Setting.MODEL_RESOURCE, 360);
        VBox bedrock = fields.text(Setting.MODEL_REGION, 360);
        Runnable fit = () -> {
            String preset = fields.model().value(Setting.MODEL_PRESET);
            only(azure, preset.equals("azure"));
            only(bedrock, preset.equals("bedrock"));
        };
        fields.model().draft().subscribe(_ -> fit.run());
        fields.model().kept().subscribe(_ -> fit.run());
        return Controls.card(
                fields.choice(Setting.MODEL_PRESET, PRESETS),
                fields.text(Setting.MODEL_ADDRESS, 480),
                azure,
                bedrock,
                fields.text(Setting.MODEL_NAME, 360),
                fields.text(Setting.MODEL_ASKING, 360),
                fields.text(Setting.MODEL_TRANSCRIPTION, 360));
    }

    private static void only(VBox row, boolean here) {
        row.setVisible(here);
        row.setManaged(here);
    }

    private VBox keyCard() {
        PasswordField typed = new PasswordField();
        typed.setId("model-key");
        typed.setMaxWidth(480);
        Button keep = Controls.button("model-key-keep", office.text("staff.settings.key.keep"), () -> {
            key.keep(typed.getText());
            typed.clear();
        });
        keep.disableProperty().bind(typed.textProperty().map(String::isBlank));
        Button remove = Controls.danger("model-key-remove", office.text("staff.settings.key.remove"), this::confirm);
        FlowPane buttons = new FlowPane(keep, remove);
        buttons.getStyleClass().add("choices");
        state.setId("model-key-state");
        key.where().subscribe(where -> {
            state.setText(office.text("staff.settings.key." + where.name().toLowerCase(Locale.ROOT)));
            typed.setDisable(where == KeyPlace.ENVIRONMENT);
            remove.setDisable(where == KeyPlace.NONE || where == KeyPlace.ENVIRONMENT);
        });
        return Controls.card(
                Controls.heading(office.text("staff.settings.key.title")),
                state,
                Controls.field(office.text("staff.settings.key.new"), typed),
                Controls.note(office.text("staff.settings.key.how")),
                buttons);
    }

    private void confirm() {
        VBox dialog = new VBox(
                Controls.heading(office.text("staff.settings.key.remove-title")),
                Controls.wrapped(office.text("staff.settings.key.remove-how")));
        dialog.setMaxWidth(480);
        Button yes = Controls.danger("model-key-remove-yes", office.text("staff.settings.key.remove"), () -> {
            office.overlay().close();
            key.remove();
        });
        Button no = Controls.button("model-key-remove-no", office.text("staff.cancel"), office.overlay()::close);
        no.setCancelButton(true);
        HBox row = new HBox(10, yes, no);
        dialog.getChildren().add(row);
        office.overlay().open(dialog);
    }

    private VBox budget() {
        return Controls.card(
                Controls.heading(office.text("staff.settings.model.budget")),
                spent,
                fields.text(Setting.MODEL_TOKENS, 200),
                fields.text(Setting.MODEL_CALLS, 200),
                fields.text(Setting.MODEL_PRICE_IN, 200),
                fields.text(Setting.MODEL_PRICE_OUT, 200),
                fields.text(Setting.MODEL_FIRST, 200),
                fields.text(Setting.MODEL_HARD, 200));
    }

    private VBox probe() {
        Button ask = Controls.primary(
                "model-probe",
                office.text("staff.settings.model.probe"),
                () -> trials.probe(work -> bar.getChildren().setAll(new WorkBar(work, office))));
        ask.disableProperty().bind(trials.probing());
        return Controls.card(
                Controls.heading(office.text("staff.settings.model.try")),
                Controls.note(office.text("staff.settings.model.how")),
                ask,
                bar,
                findings);
    }

    private void tell(Optional<Spent> now) {
        spent.setText(now.map(one -> office.text(
                        "staff.settings.model.spent", one.tokens(), one.mostTokens(), one.calls(), one.mostCalls()))
                .orElseGet(() -> office.text("staff.settings.model.nobody")));
    }

    private void tell(List<ProbeFinding> found) {
        findings.getChildren().clear();
        for (ProbeFinding one : found) {
            String verdict = one.verdict().name().toLowerCase(Locale.ROOT);
            Label mark = new Label(office.text("staff.settings.verdict." + verdict));
            mark.getStyleClass().addAll("verdict", verdict);
            VBox words = new VBox(
                    4,
                    Controls.wrapped(office.text("staff.settings.probe." + one.subject() + "." + verdict)),
                    Controls.note(
                            one.words() + one.remedy().map(more -> ". " + more).orElse("")));
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(mark, words);
            row.getStyleClass().add("finding");
            findings.getChildren().add(row);
        }
    }
}
