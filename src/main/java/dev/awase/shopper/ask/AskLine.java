package dev.awase.shopper.ask;

import dev.awase.design.Studio;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.design.pad.Draft;
import dev.awase.design.pad.KeyPad;
import dev.awase.design.pad.Typing;
import dev.awase.design.pad.WritingField;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Where a question is written, said and sent: the field, the pad when it is touched, and the button to talk. */
final class AskLine extends VBox {
    private final ObjectProperty<Draft> draft = new SimpleObjectProperty<>(this, "draft", Draft.EMPTY);
    private final Typing typing;
    private final Studio studio;
    private final Consumer<Intent> intend;
    private final Consumer<Boolean> writing;
    private final WritingField field;
    private final TalkButton talk;
    private final Label note = Words.small("");
    private final VBox voice;
    private final StackPane pad = new StackPane();
    private Step.Heard heard = new Step.Heard(0, "");
    private boolean voiced;

    /** {@code writing} is told when the pad opens and when it is put away. */
    AskLine(Typing typing, Studio studio, Consumer<Intent> intend, Consumer<Boolean> writing) {
        this.typing = typing;
        this.studio = studio;
        this.intend = intend;
        this.writing = writing;
        getStyleClass().add("ask-line");
        field = new WritingField(
                "ask-field", draft, studio.text("ask.placeholder"), studio, () -> write(true), this::entered);
        Touch send = Touch.primary("ask-send", studio.text("ask.send"), this::send);
        send.disableProperty().bind(draft.map(Draft::isBlank));
        HBox line = studio.beside(field, send);
        line.getStyleClass().add("line");
        HBox.setHgrow(field, Priority.ALWAYS);
        talk = new TalkButton(studio, intend);
        note.getStyleClass().add("note");
        voice = new VBox(talk, note);
        voice.getStyleClass().add("voice");
        setVgrow(pad, Priority.ALWAYS);
        getChildren().addAll(line, voice, pad);
        show(pad, false);
    }

    void show(Step.Ask step) {
        talk.show(step.hearing());
        voiced = step.hearing() != Step.Hearing.ABSENT;
        show(voice, voiced && !isWriting());
        if (step.heard().number() > heard.number()) {
            hear(step.heard());
        }
        note.setText(studio.text(note(step)));
    }

    Draft draft() {
        return draft.get();
    }

    /** Goes on with what was being written before the screen was made anew. */
    void resume(AskLine earlier) {
        heard = earlier.heard;
        draft.set(earlier.draft());
        write(earlier.isWriting());
    }

    boolean isWriting() {
        return !pad.getChildren().isEmpty();
    }

    /** Opens the pad or puts it away. */
    void write(boolean open) {
        if (open == isWriting()) {
            return;
        }
        if (open) {
            pad.getChildren().setAll(new KeyPad(draft, typing, studio, () -> write(false)));
        } else {
            pad.getChildren().clear();
        }
        field.setWriting(open);
        show(pad, open);
        show(voice, voiced && !open);
        writing.accept(open);
    }

    /** Hearing again replaces what was heard; words that were written by hand stay before it. */
    private void hear(Step.Heard now) {
        String written = draft.get().text();
        boolean untouched = written.equals(heard.words());
        heard = now;
        draft.set(Draft.of(untouched ? now.words() : (written + " " + now.words()).strip()));
    }

    private String note(Step.Ask step) {
        if (step.hearing() == Step.Hearing.FAILED) {
            return "ask.voice-failed";
        }
        boolean toCorrect = !heard.words().isEmpty() && draft.get().text().endsWith(heard.words());
        return toCorrect ? "ask.voice-heard" : "ask.voice-note";
    }

    private void send() {
        String words = draft.get().text().strip();
        if (!words.isEmpty()) {
            draft.set(Draft.EMPTY);
            write(false);
            intend.accept(new Intent.AskWords(words));
        }
    }

    /** Enter with nothing written opens the pad: whoever has few keys has no letters among them. */
    private void entered() {
        if (draft.get().isBlank()) {
            write(true);
        } else {
            send();
        }
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
