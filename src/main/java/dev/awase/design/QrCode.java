package dev.awase.design;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/**
 * A square code for a phone's camera, dark on white in every theme, with the quiet rim of four modules that ISO/IEC 18004
 * asks for. Each module is a whole number of pixels, so that no edge is gray.
 */
public final class QrCode extends StackPane {
    /** Modules of white on each side. */
    private static final int QUIET = 4;

    private final int modules;

    /**
     * @param text what the phone reads, as UTF-8
     * @param name what the code is, for whoever cannot see it
     * @param side how large it may be at most, in pixels
     * @throws IllegalArgumentException where no code holds so many words
     */
    public QrCode(String text, String name, double side) {
        ByteMatrix matrix = matrix(text);
        modules = matrix.getWidth() + 2 * QUIET;
        double module = Math.max(1, Math.floor(side / modules));
        Path dark = dark(matrix, module);
        setBackground(Background.fill(Color.WHITE));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        setAlignment(Pos.TOP_LEFT);
        setMinSize(module * modules, module * modules);
        setMaxSize(module * modules, module * modules);
        setMouseTransparent(true);
        getChildren().add(dark);
    }

    /** So many modules across, the quiet rim among them: what a phone must tell apart. */
    public int modules() {
        return modules;
    }

    /** So many modules across, the quiet rim among them, would hold this text; none where no code does. */
    public static Optional<Integer> modules(String text) {
        try {
            return Optional.of(matrix(text).getWidth() + 2 * QUIET);
        } catch (IllegalArgumentException tooLong) {
            return Optional.empty();
        }
    }

    private static ByteMatrix matrix(String text) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
            return Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no code holds " + text.length() + " letters", tooLong);
        }
    }

    /** All dark modules as one shape: nothing between two neighbours for a renderer to leave pale. */
    private static Path dark(ByteMatrix matrix, double module) {
        Path dark = new Path();
        dark.setManaged(false);
        dark.setFill(Color.BLACK);
        dark.setStroke(null);
        dark.setSmooth(false);
        dark.setFillRule(FillRule.NON_ZERO);
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y) == 1) {
                    square(dark, (x + QUIET) * module, (y + QUIET) * module, module);
                }
            }
        }
        return dark;
    }

    private static void square(Path dark, double x, double y, double side) {
        dark.getElements()
                .addAll(
                        new MoveTo(x, y),
                        new HLineTo(x + side),
                        new VLineTo(y + side),
                        new HLineTo(x),
                        new ClosePath());
    }
}
