package dev.awase.design.specimen;

import dev.awase.design.CountdownRing;
import dev.awase.design.Glide;
import dev.awase.design.PictureCache;
import dev.awase.design.PictureCard;
import dev.awase.design.QrCode;
import dev.awase.design.Sheet;
import dev.awase.design.Studio;
import dev.awase.design.Toast;
import dev.awase.design.ToneDot;
import dev.awase.design.Touch;
import dev.awase.design.pad.Draft;
import dev.awase.design.pad.KeyPad;
import dev.awase.design.pad.Typing;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The controls by their names, made anew for each way to see them. */
public final class Specimens {
    private static final int TONE = 0x1f2a44;

    /** So long a name that it has to give way. */
    private static final int LONG = 4;

    private final Studio studio;
    private final Optional<Path> picture;

    /** {@code picture} is any of a shop's pictures, for what shows one. */
    public Specimens(Studio studio, Optional<Path> picture) {
        this.studio = studio;
        this.picture = picture;
    }

    /** What {@link #of} makes, in the order to look at it. */
    public static List<String> names() {
        return List.of(
                "button",
                "chip",
                "swatch",
                "card",
                "card-long",
                "card-loading",
                "shelf",
                "shelf-loading",
                "sheet",
                "pad",
                "countdown",
                "code",
                "toast");
    }

    /** A control in all its states. */
    public Region of(String name) {
        Map<String, Function<Studio, Region>> all = new LinkedHashMap<>();
        all.put("button", _ -> buttons());
        all.put("chip", _ -> chips());
        all.put("swatch", _ -> swatches());
        all.put("card", _ -> cards());
        all.put("card-long", _ -> longCards());
        all.put("card-loading", _ -> loadingCards());
        all.put("shelf", _ -> shelf());
        all.put("shelf-loading", _ -> shelfLoading());
        all.put("sheet", _ -> sheet());
        all.put("pad", _ -> pad());
        all.put("countdown", _ -> countdowns());
        all.put("code", _ -> codes());
        all.put("toast", _ -> toasts());
        Function<Studio, Region> made = all.get(name);
        if (made == null) {
            throw new IllegalArgumentException("no control is called " + name);
        }
        return made.apply(studio);
    }

    private Board buttons() {
        Board board = new Board(studio);
        board.states(state -> Touch.primary("primary-" + state, studio.text("attract.begin"), () -> {}));
        board.states(state -> Touch.secondary("secondary-" + state, studio.text("detail.like"), () -> {}));
        board.states(state -> Touch.quiet("quiet-" + state, studio.text("frame.back"), () -> {}));
        return board.add(
                "works", State.DISABLED.on(Touch.secondary("works", studio.text("ask.talk.writing"), () -> {})));
    }

    private Board chips() {
        String words = studio.text("looks.mood.elegant");
        return new Board(studio)
                .states(state -> Touch.chip("chip-" + state, words, false, () -> {}))
                .add("chosen", Touch.chip("chip-chosen", words, true, () -> {}))
                .add("long", Touch.chip("chip-long", studio.text("ask.chip.wedding"), false, () -> {}));
    }

    private Board swatches() {
        String words = studio.text("looks.tone");
        return new Board(studio).states(state -> {
            HBox line = new HBox(ToneDot.of(TONE, studio.em(0.6)), new Label(words));
            line.getStyleClass().add("answer-line");
            return new Touch("swatch-" + state, words, line, () -> {}).styled("chip");
        });
    }

    private Board cards() {
        return new Board(studio)
                .states(state -> PictureCard.small(face("card-" + state, 1, picture), studio, () -> {}));
    }

    private Board longCards() {
        return new Board(studio)
                .add("large", PictureCard.large(face("card-large", 2, picture), studio, () -> {}))
                .add("long", PictureCard.small(face("card-long", LONG, picture), studio, () -> {}))
                .add("no picture", PictureCard.small(face("card-bare", 1, Optional.empty()), studio, () -> {}));
    }

    private Board shelf() {
        return new Board(studio).add("shelf", row(studio));
    }

    /** As it is for a moment after it was matched anew: what is said stands, the pictures follow. */
    private Board shelfLoading() {
        return new Board(studio).add("matched anew", row(loading()));
    }

    private Board loadingCards() {
        return new Board(studio)
                .add("loading", PictureCard.small(face("card-loading", 1, picture), loading(), () -> {}));
    }

    private Glide row(Studio shown) {
        HBox cards = new HBox(studio.em(1.2), PictureCard.large(face("first", 2, picture), shown, () -> {}));
        for (int i = 0; i < 3; i++) {
            cards.getChildren().add(PictureCard.small(face("rest-" + i, i + 1, picture), shown, () -> {}));
        }
        return new Glide(Orientation.HORIZONTAL, cards);
    }

    /** One whose pictures are still on their way. */
    private Studio loading() {
        return new Studio(
                studio.strings(), new PictureCache(_ -> {}, Runnable::run, 1), studio.format(), studio.viewing());
    }

    private StackPane sheet() {
        StackPane host = new StackPane();
        host.getStyleClass().add("screen");
        Sheet sheet = new Sheet(host, studio.text("looks.ask-mood"), studio.text("looks.close"), studio);
        for (String mood : List.of("calm", "lively", "elegant", "relaxed")) {
            sheet.answer(mood, studio.text("looks.mood." + mood), mood.equals("calm"), () -> {});
        }
        sheet.open();
        return host;
    }

    private StackPane pad() {
        Typing typing = new Typing(List.of(studio.strings().locale()), (kana, ways) -> {}, System::nanoTime);
        KeyPad pad = new KeyPad(new SimpleObjectProperty<>(Draft.EMPTY), typing, studio, () -> {});
        StackPane host = new StackPane(pad);
        host.getStyleClass().add("screen");
        return host;
    }

    private Board countdowns() {
        Board board = new Board(studio);
        for (int left : List.of(20, 12, 5, 1)) {
            CountdownRing ring = new CountdownRing(studio.em(9));
            ring.show(left, left / 20.0);
            StackPane night = new StackPane(ring);
            night.getStyleClass().add("night");
            board.add(Integer.toString(left), night);
        }
        return board;
    }

    private Board codes() {
        String words = studio.text("attract.headline");
        return new Board(studio)
                .add("short", new QrCode(words, words, studio.em(9)))
                .add("long", new QrCode(words.repeat(LONG * LONG), words, studio.em(18)));
    }

    private Board toasts() {
        String words = studio.text("call.seen-how");
        return new Board(studio)
                .add("short", new Toast(studio.text("frame.call-coming"), studio))
                .add("long", new Toast(words, studio));
    }

    private PictureCard.Face face(String id, int length, Optional<Path> shown) {
        return new PictureCard.Face(
                id,
                String.join(" ", java.util.Collections.nCopies(length, studio.text("looks.mood.elegant"))),
                "12,800",
                length > 1 ? Optional.of("19,800") : Optional.empty(),
                "2F · B · 3",
                List.of(studio.text("reason.curated")),
                List.of(new PictureCard.Size("S", 3), new PictureCard.Size("M", 0), new PictureCard.Size("L", 5)),
                shown);
    }
}
