package dev.awase.shopper.phone;

import dev.awase.design.Kasane;
import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.session.Intent;
import dev.awase.session.PhoneLine;
import dev.awase.session.Step;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The code for her phone while the way is open; before and after that, what is being done, or why not and what else. */
public final class PhoneScreen extends BorderPane {
    private final boolean lens;
    private final Studio studio;
    private final Consumer<Intent> intend;
    private final LongSupplier nanos;
    private Optional<PhoneCode> code = Optional.empty();

    /** {@code lens}: whether this kiosk has one; {@code nanos}: the clock by which the time is up. */
    public PhoneScreen(Step.Phone step, boolean lens, Studio studio, LongSupplier nanos, Consumer<Intent> intend) {
        this.lens = lens;
        this.studio = studio;
        this.intend = intend;
        this.nanos = nanos;
        getStyleClass().addAll("screen", "phone", studio.portrait() ? "portrait" : "landscape");
        getStylesheets().add(Styles.beside(PhoneScreen.class, "phone.css"));
        show(step.line());
    }

    /** Whether the same code stays, for somebody who is about to scan it. */
    public boolean update(Step.Phone next) {
        if (next.line() instanceof PhoneLine.Open open && code.isPresent()) {
            code.get().update(open);
            return true;
        }
        return false;
    }

    private void show(PhoneLine line) {
        switch (line) {
            case PhoneLine.Open open -> {
                PhoneCode shown = new PhoneCode(open, studio, nanos);
                code = Optional.of(shown);
                setCenter(shown);
            }
            case PhoneLine.Opening _ -> setCenter(plain(words("phone.headline", "phone.opening")));
            case PhoneLine.Received _ -> setCenter(plain(words("phone.received", "phone.reading")));
            case PhoneLine.Shut shut -> setCenter(plain(shut(shut)));
        }
    }

    private VBox words(String headline, String below) {
        VBox words = new VBox(
                Words.kicker(studio.text("phone.kicker")),
                Words.display(studio.text(headline)),
                Words.body(studio.text(below)));
        words.getStyleClass().add("words");
        return words;
    }

    private VBox shut(PhoneLine.Shut shut) {
        String why = "phone.shut." + shut.why().name().toLowerCase(Locale.ROOT);
        VBox words = words(why, why + "-do");
        boolean again = shut.why() != PhoneLine.Why.UNAVAILABLE;
        if (again) {
            words.getChildren()
                    .add(Touch.primary(
                            "phone-again", studio.text("phone.again"), () -> intend.accept(new Intent.OpenPhone())));
        }
        words.getChildren().add(otherWay(again));
        if (!shut.code().isEmpty()) {
            Label code = Words.heading(shut.code());
            code.getStyleClass().add("code");
            HBox forStaff = new HBox(Words.small(studio.text("trouble.code")), code);
            forStaff.getStyleClass().add("for-staff");
            words.getChildren().add(forStaff);
        }
        return words;
    }

    /** Without her phone: by the lens, or where there is none by touch. */
    private Touch otherWay(boolean second) {
        String id = lens ? "phone-camera" : "phone-pick";
        String text = studio.text(lens ? "phone.camera" : "frame.way-pick");
        Runnable open = () -> intend.accept(lens ? new Intent.OpenCamera() : new Intent.OpenPick());
        return second ? Touch.secondary(id, text, open) : Touch.primary(id, text, open);
    }

    /** Words beside the house's mark, as where something failed: the buttons within reach. */
    private StackPane plain(VBox words) {
        words.setMaxSize(studio.em(studio.portrait() ? 33.75 : 37), Region.USE_PREF_SIZE);
        StackPane.setAlignment(words, studio.portrait() ? Pos.BOTTOM_LEFT : Pos.CENTER_LEFT);
        Kasane mark = new Kasane();
        double side = studio.em(studio.portrait() ? 20 : 18);
        mark.setMaxSize(side, side);
        StackPane.setAlignment(mark, studio.portrait() ? Pos.TOP_RIGHT : Pos.CENTER_RIGHT);
        return new StackPane(mark, words);
    }
}
