package dev.awase.shopper.ask;

import dev.awase.design.Press;
import dev.awase.design.Studio;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

/**
 * Listens while it is held. Wherever the finger leaves, it ends: a press belongs to the button that it began on. It
 * says what it is doing, and a dot breathes while it listens.
 */
final class TalkButton extends StackPane {
    private static final PseudoClass LISTENING = PseudoClass.getPseudoClass("listening");

    private final Studio studio;
    private final Consumer<Intent> intend;
    private final Label words = new Label();
    private final Circle dot;
    private Step.Hearing hearing = Step.Hearing.READY;
    private boolean held;

    TalkButton(Studio studio, Consumer<Intent> intend) {
        this.studio = studio;
        this.intend = intend;
        dot = new Circle(studio.em(0.42));
        dot.getStyleClass().add("talk-dot");
        setId("ask-talk");
        getStyleClass().add("talk");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        words.setMinWidth(Region.USE_PREF_SIZE);
        HBox face = new HBox(dot, words);
        face.getStyleClass().add("talk-face");
        face.setMouseTransparent(true);
        getChildren().add(face);
        studio.motion().breathe(dot);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                executeAccessibleAction(AccessibleAction.FIRE);
                key.consume();
            }
        });
        Press.of(this, this::hold, this::letGo);
    }

    void show(Step.Hearing now) {
        hearing = now;
        String text = studio.text("ask.talk." + word(now));
        words.setText(text);
        setAccessibleText(text);
        pseudoClassStateChanged(LISTENING, now == Step.Hearing.LISTENING);
        setDisable(now == Step.Hearing.WRITING);
        boolean shown = now != Step.Hearing.ABSENT;
        setVisible(shown);
        setManaged(shown);
    }

    /** Without a hand that can hold: once begins, once more ends. */
    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked != AccessibleAction.FIRE) {
            super.executeAccessibleAction(asked, parameters);
        } else if (hearing == Step.Hearing.LISTENING) {
            letGo();
        } else {
            hold();
        }
    }

    private void hold() {
        if (!held && hearing != Step.Hearing.LISTENING) {
            held = true;
            intend.accept(new Intent.HoldToTalk());
        }
    }

    private void letGo() {
        if (held || hearing == Step.Hearing.LISTENING) {
            held = false;
            intend.accept(new Intent.LetGo());
        }
    }

    private static String word(Step.Hearing hearing) {
        return switch (hearing) {
            case LISTENING -> "listening";
            case WRITING -> "writing";
            case ABSENT, READY, FAILED -> "ready";
        };
    }
}
