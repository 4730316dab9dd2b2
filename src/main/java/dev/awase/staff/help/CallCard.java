package dev.awase.staff.help;

import dev.awase.analytics.Call;
import dev.awase.design.ToneDot;
import dev.awase.item.Item;
import dev.awase.item.Swatch;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/** One waiting call in the list: how long she has waited, what she brought, how it stands. Chosen by a touch. */
final class CallCard extends Button {
    private static final PseudoClass RINGING = PseudoClass.getPseudoClass("ringing");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double DOT = 9;
    private static final double WIDTH = 260;

    private final Office office;
    private final Call call;
    private final Label waited = new Label();

    CallCard(Call call, boolean chosen, Taxonomy taxonomy, Office office, Runnable choose) {
        this.office = office;
        this.call = call;
        setId("call-" + call.number());
        getStyleClass().setAll("button", "call-card");
        waited.getStyleClass().addAll("display", "waited");
        waited.setMinWidth(Region.USE_PREF_SIZE);
        Label state = Controls.wrapped(state(call, office));
        // A button asks its graphic for its height at the least width: without this, for a line a letter.
        state.setMinWidth(WIDTH);
        VBox words = new VBox(waited, state, shown(call.showing().item(), taxonomy, office));
        words.setSpacing(6);
        words.setMaxWidth(Double.MAX_VALUE);
        setGraphic(words);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(Region.USE_PREF_SIZE);
        setAccessibleText(office.text("staff.help.call", call.number()) + ", " + state.getText());
        pseudoClassStateChanged(RINGING, call.ringing());
        pseudoClassStateChanged(CHOSEN, chosen);
        setOnAction(_ -> choose.run());
    }

    void tick(Instant now) {
        waited.setText(minutes(Duration.between(call.at(), now), office));
    }

    /** What was read of the item: its kind, its tones with their names, its pattern. */
    static FlowPane shown(Optional<Item> seen, Taxonomy taxonomy, Office office) {
        FlowPane line = new FlowPane(8, 4);
        line.setPrefWrapLength(WIDTH);
        line.setMinWidth(WIDTH);
        line.setAlignment(Pos.CENTER_LEFT);
        if (seen.isEmpty()) {
            line.getChildren().add(new Label(office.text("staff.help.no-piece")));
            return line;
        }
        Item item = seen.get();
        Label kind = new Label(
                taxonomy.knows(item.category())
                        ? taxonomy.label(item.category(), office.locale())
                        : item.category().id());
        line.getChildren().add(kind);
        for (Swatch swatch : item.palette().swatches()) {
            Circle dot = ToneDot.of(swatch.tone().rgb(), DOT);
            line.getChildren().add(new Label(swatch.name().label(office.locale()), dot));
        }
        line.getChildren()
                .add(new Label(office.text("looks.pattern." + item.pattern().id())));
        return line;
    }

    /** How the call stands, with who. */
    static String state(Call call, Office office) {
        for (Call.Kind kind :
                new Call.Kind[] {Call.Kind.SOLVED, Call.Kind.LEFT, Call.Kind.COMING, Call.Kind.SEEN, Call.Kind.ESCALATED
                }) {
            if (call.answer(kind).isPresent()) {
                String who = call.answer(kind).get().who();
                String words = office.text("staff.help.state." + kind.id());
                return who.isEmpty() ? words : office.text("staff.help.by", words, who);
            }
        }
        return office.text("staff.help.state.waiting");
    }

    /** Minutes and seconds, as 1:05. */
    static String minutes(Duration time, Office office) {
        long seconds = Math.max(0, time.toSeconds());
        return office.text("staff.help.minutes", Long.toString(seconds / 60), "%02d".formatted(seconds % 60));
    }
}
