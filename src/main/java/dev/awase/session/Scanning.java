package dev.awase.session;

import dev.awase.camera.Camera;
import dev.awase.camera.Frame;
import dev.awase.catalog.Product;
import dev.awase.item.Gtin;
import dev.awase.vision.BarcodeReader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * From a product's barcode to what goes with it: one that a scanner has typed, or one held before the lens. What is no
 * number of a product was let go before it came here. On the screen's thread.
 */
final class Scanning {
    /** Stripes may pass for bars once, never so often in a row. */
    private static final int SURE = 2;

    private static final int SURE_OF_UNKNOWN = 4;

    private final CurrentVisit current;
    private final Camera camera;
    private final ShopFloor floor;
    private final Looking looking;
    private final BarcodeReader reader = new BarcodeReader();
    private final Set<Gtin> refused = new HashSet<>();
    private long refusedIn;
    private Optional<Gtin> seen = Optional.empty();
    private int times;
    private long shown;
    private boolean busy;

    Scanning(CurrentVisit current, Camera camera, ShopFloor floor, Looking looking) {
        this.current = current;
        this.camera = camera;
        this.floor = floor;
        this.looking = looking;
    }

    /** A scanner has typed this. */
    void scan(Gtin code) {
        if (Flow.startsBy(current.step())) {
            current.errand(
                    () -> floor.sold(code),
                    found -> found.ifPresentOrElse(looking::around, () -> refuse(code)),
                    _ -> {});
        }
    }

    /** Looks at the newest frame for a barcode; to be called some three times a second. */
    void glance() {
        boolean waiting = current.step() instanceof Step.Capture(var _, var reading) && !reading;
        Optional<Frame> newest =
                waiting && !busy ? camera.newestFrame().filter(frame -> frame.nanos() != shown) : Optional.empty();
        newest.ifPresent(frame -> {
            shown = frame.nanos();
            busy = true;
            Executor screen = current.anyTime();
            current.background().execute(() -> look(frame, screen));
        });
    }

    private void look(Frame frame, Executor screen) {
        Optional<Gtin> code = Optional.empty();
        Optional<Product> product = Optional.empty();
        try {
            code = reader.read(frame.argb(), frame.width(), frame.height());
            product = code.flatMap(floor::sold);
        } finally {
            Optional<Gtin> read = code;
            Optional<Product> found = product;
            screen.execute(() -> arrive(read, found));
        }
    }

    private void arrive(Optional<Gtin> code, Optional<Product> product) {
        busy = false;
        times = code.isPresent() && code.equals(seen) ? times + 1 : 1;
        seen = code;
        boolean waiting = current.step() instanceof Step.Capture(var _, var reading) && !reading;
        if (!waiting || code.isEmpty()) {
            return;
        }
        if (product.isPresent() && times >= SURE) {
            forget();
            looking.around(product.get());
        } else if (product.isEmpty() && times >= SURE_OF_UNKNOWN && !isRefused(code.get())) {
            forget();
            refuse(code.get());
        }
    }

    private void forget() {
        seen = Optional.empty();
        times = 0;
    }

    /** A label of another shop may hang on what she shows all along: she is told once a visit. */
    private boolean isRefused(Gtin code) {
        return refusedIn == current.now().number() && refused.contains(code);
    }

    private void refuse(Gtin code) {
        long number = current.now().number();
        if (refusedIn != number) {
            refusedIn = number;
            refused.clear();
        }
        refused.add(code);
        current.change(Troubles.noSuchCode(current.step()));
    }
}
