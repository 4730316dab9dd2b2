package dev.awase.design.pad;

import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.Touch;
import dev.awase.design.WhileShown;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Keys to write with: kana, Latin, signs and numbers, a strip of ways to write kana, and a row to switch between them.
 * It opens on the page of the visit's language.
 */
public final class KeyPad extends VBox {
    /** A tap that opened the pad may bounce: it must not write. As long as the window's own gate. */
    private static final Duration QUIET = Duration.ofMillis(300);
    /** The same key twice within this is one touch of a trembling finger or a worn panel. */
    private static final Duration BOUNCE = Duration.ofMillis(60);

    private static final double COLUMNS = 11;

    private final ObjectProperty<Draft> draft;
    private final Typing typing;
    private final Studio studio;
    private final Runnable close;
    private final CandidateStrip strip;
    private final StackPane keys = new StackPane();
    private final StackPane foot = new StackPane();
    private final Repeat repeat;
    private final Map<String, Long> pressed = new HashMap<>();
    private final ChangeListener<Draft> follow = (on, old, next) -> follow(next);
    private final long opened;
    private List<String> found = List.of();
    private String asked = "";
    private Script page;

    /** Writes into {@code draft}; {@code close} is told when the shopper puts the pad away. */
    public KeyPad(ObjectProperty<Draft> draft, Typing typing, Studio studio, Runnable close) {
        this.draft = draft;
        this.typing = typing;
        this.studio = studio;
        this.close = close;
        this.strip = new CandidateStrip(studio, word -> draft.set(draft.get().written(word)));
        this.repeat = new Repeat(typing.nanos());
        this.opened = typing.nanos().getAsLong();
        this.page = Script.of(studio.strings().locale());
        getStyleClass().add("key-pad");
        getStylesheets().add(Styles.beside(KeyPad.class, "pad.css"));
        keys.getStyleClass().add("keys");
        foot.getStyleClass().add("foot");
        setVgrow(keys, Priority.ALWAYS);
        getChildren().addAll(strip, keys, foot);
        turn(page);
        Timeline held = new Timeline(new KeyFrame(javafx.util.Duration.millis(20), at -> pulse()));
        held.setCycleCount(Animation.INDEFINITE);
        WhileShown.run(this, held);
        sceneProperty().addListener((on, old, scene) -> {
            if (scene == null) {
                draft.removeListener(follow);
            } else {
                draft.addListener(follow);
                follow(draft.get());
            }
        });
    }

    /** The same, open on its figures. */
    public static KeyPad ofNumbers(ObjectProperty<Draft> draft, Typing typing, Studio studio, Runnable close) {
        KeyPad pad = new KeyPad(draft, typing, studio, close);
        pad.turn(Script.NUMBERS);
        return pad;
    }

    private void turn(Script to) {
        page = to;
        repeat.release();
        keys.getChildren().setAll(new KeyGrid(page.keys(), this::cap));
        foot.getChildren().setAll(new KeyGrid(footRow(), this::cap));
        strip.setVisible(page == Script.KANA);
        strip.setManaged(page == Script.KANA);
        follow(draft.get());
    }

    /** The row below all pages: other pages, the caret, space, and away. */
    private KeyRows footRow() {
        List<KeyRows.Cell> row = new ArrayList<>();
        Script.switches(typing.japanese()).forEach(turn -> row.add(new KeyRows.Cell(turn, 1)));
        row.add(KeyRows.act(Key.Deed.LEFT, 1));
        row.add(KeyRows.act(Key.Deed.RIGHT, 1));
        List<KeyRows.Cell> end = new ArrayList<>();
        if (page == Script.KANA) {
            end.add(KeyRows.act(Key.Deed.CONVERT, 1.6));
        }
        end.add(KeyRows.act(Key.Deed.DELETE, 1.4));
        end.add(KeyRows.act(Key.Deed.CLOSE, 1.5));
        double taken =
                row.size() + end.stream().mapToDouble(KeyRows.Cell::columns).sum();
        row.add(KeyRows.act(Key.Deed.SPACE, COLUMNS - taken));
        row.addAll(end);
        return new KeyRows(List.of(row));
    }

    private Node cap(Key key) {
        Node face = Face.of(key, studio);
        if (key instanceof Key.Gap) {
            face.getStyleClass().addAll("key", "gap");
            return face;
        }
        String name = Face.name(key, studio);
        if (key instanceof Key.Act(var deed) && deed == Key.Deed.CLOSE) {
            // It uncovers what lies below: so it waits for the finger to leave, as everything there does.
            Touch away = new Touch(key.id(), name, face, close);
            away.getStyleClass().addAll("key", "act");
            return away;
        }
        KeyCap cap = new KeyCap(key.id(), name, face, () -> press(key), repeat::release);
        if (!(key instanceof Key.Sign)) {
            cap.getStyleClass().add("act");
        }
        if (key instanceof Key.Mark(var mark, var _)) {
            cap.getStyleClass().addAll("kana-mark", mark == KanaMark.SMALL ? "word" : "dots");
        }
        boolean chosen = key instanceof Key.Turn(var to, var _) && to == page.chapter();
        if (chosen || (key.equals(new Key.Act(Key.Deed.SHIFT)) && page == Script.CAPITALS)) {
            cap.getStyleClass().add("chosen");
        }
        return cap;
    }

    private void press(Key key) {
        long now = typing.nanos().getAsLong();
        long last = pressed.getOrDefault(key.id(), opened - QUIET.toNanos());
        boolean real = now - opened >= QUIET.toNanos() && now - last >= BOUNCE.toNanos();
        if (!real) {
            return;
        }
        pressed.put(key.id(), now);
        switch (key) {
            case Key.Sign(var text) -> {
                draft.set(draft.get().typed(text));
                if (page != page.afterSign()) {
                    turn(page.afterSign());
                }
            }
            case Key.Mark(var mark, var _) -> draft.set(draft.get().marked(mark));
            case Key.Turn(var to, var _) -> turn(to);
            case Key.Act(var deed) -> act(deed);
            case Key.Gap() -> {}
        }
    }

    private void act(Key.Deed deed) {
        switch (deed) {
            case DELETE -> {
                draft.set(draft.get().deleted());
                repeat.press();
            }
            case SPACE -> draft.set(draft.get().typed(" "));
            case CONVERT -> convert();
            case SHIFT -> turn(page == Script.CAPITALS ? Script.LATIN : Script.CAPITALS);
            case LEFT -> draft.set(draft.get().left());
            case RIGHT -> draft.set(draft.get().right());
            case CLOSE -> close.run();
        }
    }

    private void convert() {
        String kana = draft.get().composing();
        if (kana.isEmpty() || kana.equals(asked)) {
            return;
        }
        asked = kana;
        typing.kana().write(kana, words -> {
            // An answer to what has been typed over meanwhile is none.
            if (kana.equals(draft.get().composing())) {
                found = List.copyOf(words);
                strip.show(Candidates.of(kana, found));
            }
        });
    }

    private void follow(Draft next) {
        String kana = next.composing();
        if (!kana.equals(asked)) {
            asked = "";
            found = List.of();
        }
        strip.show(Candidates.of(kana, found));
    }

    /** A held key goes on. */
    private void pulse() {
        if (repeat.due() > 0) {
            draft.set(draft.get().deleted());
        }
    }
}
