package dev.awase.shopper;

import dev.awase.item.Gtin;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A barcode scanner that poses as a keyboard: digits faster than any hand, then Enter or Tab. What it types is the number of a
 * product or nothing at all; what a hand types goes on its way.
 */
final class Wand {
    /** A scanner sends a key each 1 to 20 ms; a practised hand needs 80. */
    private static final long FAST_NANOS = 50_000_000;

    /** Longer than any number under a barcode. */
    private static final int LONGEST = 14;

    private static final int SHORTEST = 8;

    private final LongSupplier nanos;
    private final StringBuilder digits = new StringBuilder();
    private long last;

    Wand(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Listens before anything in the scene of {@code node} does: where nothing has the focus, keys come to no node at
     * all. {@code scanned} is told each number.
     */
    void listenOn(Node node, Consumer<Gtin> scanned) {
        EventHandler<KeyEvent> pressed = key -> pressed(key, scanned);
        EventHandler<KeyEvent> typed = key -> typed(key, scanned);
        node.sceneProperty().addListener((on, old, scene) -> {
            if (old != null) {
                old.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
                old.removeEventFilter(KeyEvent.KEY_TYPED, typed);
            }
            if (scene != null) {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
                scene.addEventFilter(KeyEvent.KEY_TYPED, typed);
            }
        });
    }

    private void pressed(KeyEvent key, Consumer<Gtin> scanned) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.TAB) {
            end(key, scanned);
        }
    }

    private void end(KeyEvent key, Consumer<Gtin> scanned) {
        if (burst()) {
            // It would press, or leave, whatever has the focus.
            key.consume();
            Gtin.of(taken()).ifPresent(scanned);
        }
    }

    private void typed(KeyEvent key, Consumer<Gtin> scanned) {
        String letter = key.getCharacter();
        if (letter.equals("\r") || letter.equals("\n") || letter.equals("\t")) {
            end(key, scanned);
            return;
        }
        boolean digit = letter.length() == 1 && letter.charAt(0) >= '0' && letter.charAt(0) <= '9';
        if (!fast()) {
            digits.setLength(0);
        }
        last = nanos.getAsLong();
        // One wrong letter spoils the whole: something that holds more than a number is not read in part.
        digits.append(digit && digits.length() <= LONGEST ? letter : "x".repeat(LONGEST + 1));
        digits.setLength(Math.min(digits.length(), LONGEST + 1));
    }

    private boolean fast() {
        return nanos.getAsLong() - last <= FAST_NANOS;
    }

    private boolean burst() {
        return fast() && digits.length() >= SHORTEST;
    }

    private String taken() {
        String taken = digits.toString();
        digits.setLength(0);
        return taken;
    }
}
