package dev.awase.shopper.ask;

import dev.awase.design.Studio;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.session.Calling;
import dev.awase.session.Intent;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Says that somebody has been called, how the call stands, and what to do if nobody comes. */
final class CallSign extends VBox {
    private final Studio studio;
    private final boolean photo;
    private final Label title;
    private final Label how;
    private final Label agreed;
    private final Touch show;
    private final Touch hide;

    /** {@code photo}: there is a photo of hers that she may show. */
    CallSign(boolean photo, Studio studio, Consumer<Intent> intend) {
        this.photo = photo;
        this.studio = studio;
        title = Words.display(studio.text("ask.called"));
        how = Words.body(studio.text("ask.called-how"));
        how.setId("call-how");
        agreed = Words.body(studio.text("ask.photo-shown"));
        agreed.setId("photo-shown");
        show = consent("show-photo", "ask.photo-show", () -> intend.accept(new Intent.ShowPhoto(true)));
        hide = consent("hide-photo", "ask.photo-hide", () -> intend.accept(new Intent.ShowPhoto(false)));
        getStyleClass().add("call-sign");
        setId("call-sign");
        getChildren().addAll(title, how, agreed, show, hide);
    }

    void show(Calling call) {
        setVisible(call.begun());
        setManaged(call.begun());
        keep(show, photo && !call.photo());
        keep(agreed, call.photo());
        keep(hide, call.photo());
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

    private Touch consent(String id, String key, Runnable taken) {
        Touch touch = Touch.secondary(id, studio.text(key), taken);
        touch.setMaxWidth(USE_PREF_SIZE);
        return touch;
    }

    private static void keep(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private void tell(String key, String words) {
        title.setText(studio.text(key));
        how.setText(words);
    }
}
