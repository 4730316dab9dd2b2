package dev.awase.shopper.call;

import dev.awase.design.Kasane;
import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.session.Calling;
import dev.awase.session.Intent;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Asks whether somebody is to come, and then says how that stands: sent, seen, on the way and who. Whoever has shown a photo
 * may let it be seen. Nothing rings before she has touched the large button.
 */
public final class CallScreen extends StackPane {
    private final Studio studio;
    private final boolean hasPhoto;
    private final Label title = Words.display("");
    private final Label how = Words.body("");
    private final Label agreed;
    private final Touch send;
    private final Touch on;
    private final Touch show;
    private final Touch hide;

    /** @param hasPhoto whether there is a photo to let somebody see */
    public CallScreen(Calling call, boolean hasPhoto, Studio studio, Consumer<Intent> intend) {
        this.studio = studio;
        this.hasPhoto = hasPhoto;
        getStyleClass().addAll("screen", "call", studio.portrait() ? "portrait" : "landscape");
        getStylesheets().add(Styles.beside(CallScreen.class, "call.css"));
        how.setId("call-how");
        agreed = Words.body(studio.text("call.photo-shown"));
        agreed.setId("photo-shown");
        send = Touch.primary("call-staff", studio.text("call.send"), () -> intend.accept(new Intent.CallStaff()));
        on = Touch.primary("call-on", studio.text("call.on"), () -> intend.accept(new Intent.Back()));
        show = Touch.secondary(
                "show-photo", studio.text("call.photo-show"), () -> intend.accept(new Intent.ShowPhoto(true)));
        hide = Touch.secondary(
                "hide-photo", studio.text("call.photo-hide"), () -> intend.accept(new Intent.ShowPhoto(false)));
        VBox words = new VBox(Words.kicker(studio.text("call.kicker")), title, how, send, on, agreed, show, hide);
        words.getStyleClass().add("words");
        if (studio.portrait()) {
            getChildren().add(Kasane.above(words, studio.em(22)));
        } else {
            Kasane mark = new Kasane();
            mark.setMaxSize(studio.em(20), studio.em(20));
            words.setMaxSize(studio.em(37), Region.USE_PREF_SIZE);
            StackPane.setAlignment(words, Pos.CENTER_LEFT);
            StackPane.setAlignment(mark, Pos.CENTER_RIGHT);
            getChildren().addAll(mark, words);
        }
        update(call);
    }

    /** The call as it stands now. */
    public void update(Calling call) {
        keep(send, !call.begun());
        keep(on, call.begun());
        keep(show, hasPhoto && call.begun() && !call.photo());
        keep(agreed, hasPhoto && call.photo());
        keep(hide, hasPhoto && call.photo());
        String stage = "call." + call.stage().name().toLowerCase(Locale.ROOT);
        title.setText(studio.text(stage));
        boolean known = call.stage() == Calling.Stage.COMING && !call.who().isEmpty();
        how.setText(known ? studio.text("call.coming-who", call.who()) : studio.text(stage + "-how"));
    }

    private static void keep(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
