package dev.awase.shopper.ask;

import dev.awase.design.Studio;
import dev.awase.design.Words;
import dev.awase.session.Calling;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Says that somebody has been called, how the call stands, and what to do if nobody comes. */
final class CallSign extends VBox {
    private final Studio studio;
    private final Label title;
    private final Label how;

    CallSign(Studio studio) {
        this.studio = studio;
        title = Words.display(studio.text("ask.called"));
        how = Words.body(studio.text("ask.called-how"));
        how.setId("call-how");
        getStyleClass().add("call-sign");
        setId("call-sign");
        getChildren().addAll(title, how);
    }

    void show(Calling call) {
        setVisible(call.begun());
        setManaged(call.begun());
        switch (call.stage()) {
            case NOT, SENT -> tell("ask.called", studio.text("ask.called-how"));
            case SEEN -> tell("ask.called-seen", studio.text("ask.called-seen-how"));
            case COMING ->
                tell(
                        "ask.called-coming",
                        call.who().isEmpty()
                                ? studio.text("ask.called-coming-how")
                                : studio.text("ask.called-coming-who", call.who()));
            case LATE -> tell("ask.called-late", studio.text("ask.called-late-how"));
        }
    }

    private void tell(String key, String words) {
        title.setText(studio.text(key));
        how.setText(words);
    }
}
