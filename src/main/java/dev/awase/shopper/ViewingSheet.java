package dev.awase.shopper;

import dev.awase.design.Motion;
import dev.awase.design.Sheet;
import dev.awase.design.Studio;
import dev.awase.design.Viewing;
import dev.awase.design.Viewing.Size;
import dev.awase.design.Viewing.Theme;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;

/** The ways to see the screen, each one touch away; what is chosen is marked, and touched again it is undone. */
final class ViewingSheet {
    private ViewingSheet() {}

    /** Over {@code host}; {@code home} is how a visit starts, {@code speech} whether this machine can speak its language. */
    static void open(Pane host, Viewing home, boolean speech, Studio studio, Consumer<Viewing> view) {
        Viewing now = studio.viewing();
        Sheet sheet = new Sheet(host, studio.text("frame.viewing-ask"), studio.text("looks.close"), studio);
        boolean high = now.theme() == Theme.HIGH_CONTRAST;
        answer(sheet, "large", now.large(), studio, now.with(now.large() ? Size.NORMAL : Size.LARGE), view);
        answer(sheet, "contrast", high, studio, now.with(high ? home.theme() : Theme.HIGH_CONTRAST), view);
        answer(sheet, "low", now.low(), studio, now.lower(!now.low()), view);
        answer(sheet, "mirrored", now.mirrored(), studio, now.mirrored(!now.mirrored()), view);
        boolean still = now.motion() == Motion.STILL;
        answer(sheet, "still", still, studio, now.with(still ? Motion.CALM : Motion.STILL), view);
        if (speech) {
            answer(sheet, "spoken", now.spoken(), studio, now.speaking(!now.spoken()), view);
        }
        answer(sheet, "usual", now.equals(home), studio, home, view);
        sheet.open();
    }

    private static void answer(
            Sheet sheet, String name, boolean chosen, Studio studio, Viewing then, Consumer<Viewing> view) {
        sheet.answer("view-" + name, studio.text("frame.viewing." + name), chosen, () -> view.accept(then));
    }
}
