package dev.awase.staff.pin;

import dev.awase.access.Member;
import dev.awase.design.Kasane;
import dev.awase.design.Styles;
import dev.awase.design.WhileShown;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.util.Collections;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The entrance fills the window: the house's mark, who works here, and the digits. The PIN is never shown. */
public final class PinPage extends HBox {
    private static final double MARK = 420;

    private final PinModel model;
    private final Office office;
    private final VBox words = new VBox();
    private final StackPane typed = new StackPane();
    private final Label said = Controls.wrapped("");
    private final DigitPad pad;

    public PinPage(Office office, PinModel model) {
        this.office = office;
        this.model = model;
        this.pad = new DigitPad(model, office);
        typed.getStyleClass().add("pin-typed");
        said.setId("pin-words");
        said.getStyleClass().add("pin-words");
        setId("entrance");
        getStyleClass().add("entrance");
        getStylesheets().add(Styles.beside(PinPage.class, "pin.css"));
        Kasane mark = new Kasane();
        mark.setMaxSize(MARK, MARK);
        mark.setPrefSize(MARK, MARK);
        StackPane side = new StackPane(mark);
        side.getStyleClass().add("entrance-side");
        HBox.setHgrow(side, Priority.ALWAYS);
        side.setMinWidth(0);
        words.getStyleClass().add("entrance-words");
        words.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(side, words);
        model.state().addListener((_, old, state) -> show(old, state));
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setFocusTraversable(true);
        Timeline ticking = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        WhileShown.run(this, ticking);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                requestFocus();
            }
        });
        show(PinModel.State.LOOKING, model.state().get());
        model.look();
    }

    private void show(PinModel.State old, PinModel.State state) {
        switch (state.stage()) {
            case LOOKING -> words.getChildren().clear();
            case FIRST -> first(old, state);
            case READY, CHECKING, WAITING -> entry(old, state);
        }
    }

    /** What can be touched stays where it is from one digit to the next: a quick second touch would miss a new key. */
    private void entry(PinModel.State old, PinModel.State state) {
        boolean same = words.getChildren().contains(pad) && old.members().equals(state.members());
        if (!same) {
            Label title = Controls.wrapped(office.text("staff.pin.headline"));
            title.getStyleClass().addAll("display", "entrance-title");
            words.getChildren().setAll(title, people(state), typed, said, pad);
        } else if (!old.chosen().equals(state.chosen())) {
            words.getChildren().set(1, people(state));
        }
        boolean can = state.chosen().isPresent();
        typed.getChildren().setAll(can ? dots(state) : Controls.note(office.text("staff.pin.who")));
        said.setText(state.words());
        pad.setDisable(!can || state.stage() != PinModel.Stage.READY);
    }

    private Node people(PinModel.State state) {
        FlowPane people = new FlowPane(8, 8);
        people.setPrefWrapLength(360);
        for (Member member : state.members()) {
            Button button =
                    Controls.button("member-" + member.name(), member.name(), () -> model.choose(member.name()));
            if (state.chosen().filter(member.name()::equals).isPresent()) {
                button.getStyleClass().add("accent");
            }
            button.setFocusTraversable(true);
            people.getChildren().add(button);
        }
        return people;
    }

    /** One dot a digit typed. */
    private Label dots(PinModel.State state) {
        String typed = String.join(" ", Collections.nCopies(state.digits(), "●"));
        Label dots = new Label(state.stage() == PinModel.Stage.CHECKING ? office.text("staff.pin.checking") : typed);
        dots.setId("pin-dots");
        dots.setAccessibleText(office.text("staff.pin.typed", state.digits()));
        dots.getStyleClass().add("pin-dots");
        return dots;
    }

    private void first(PinModel.State old, PinModel.State state) {
        if (old.stage() == PinModel.Stage.FIRST) {
            // What was typed stays: only the words about it are new.
            said.setText(state.words());
            return;
        }
        Label title = Controls.wrapped(office.text("staff.pin.first"));
        title.getStyleClass().addAll("display", "entrance-title");
        TextField name = new TextField();
        name.setId("first-name");
        PasswordField pin = new PasswordField();
        pin.setId("first-pin");
        PasswordField again = new PasswordField();
        again.setId("first-again");
        Button begin = Controls.primary(
                "first-begin",
                office.text("staff.pin.begin"),
                () -> model.begin(name.getText(), pin.getText(), again.getText()));
        begin.setDefaultButton(true);
        words.getChildren()
                .setAll(
                        title,
                        Controls.note(office.text("staff.pin.first-how")),
                        Controls.field(office.text("staff.pin.name"), name),
                        Controls.field(office.text("staff.pin.pin"), pin),
                        Controls.field(office.text("staff.pin.again"), again),
                        begin,
                        said);
        said.setText(state.words());
    }

    private void typed(KeyEvent key) {
        String character = key.getCharacter();
        if (model.state().get().stage() == PinModel.Stage.READY
                && character.length() == 1
                && Character.isDigit(character.charAt(0))) {
            model.type(character.charAt(0));
            key.consume();
        }
    }

    private void pressed(KeyEvent key) {
        if (model.state().get().stage() != PinModel.Stage.READY) {
            return;
        }
        if (key.getCode() == KeyCode.BACK_SPACE) {
            model.erase();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && model.state().get().digits() > 0) {
            model.enter();
            key.consume();
        }
    }
}
