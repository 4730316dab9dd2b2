package dev.awase.shopper.takehome;

import dev.awase.design.Format;
import dev.awase.design.QrCode;

/**
 * How much a code may hold so that an ordinary phone reads it off the declared screen. Half a meter away a viewfinder of
 * 1080 pixels across 50 degrees has 2.3 of them a millimeter (2 * 500 mm * tan 25° = 466 mm), and a reader wants three a
 * module: 1.3 mm. However large the screen, more than 105 modules (version 22) are too many for a shaking hand.
 */
final class CodeSize {
    static final double MODULE_MM = 1.3;

    /** Version 22, and the quiet rim. */
    static final int MOST = 105 + 8;

    private static final int MODULE_PIXELS = 2;

    private CodeSize() {}

    /** Whether a code of this text is read when its side has so many pixels. */
    static boolean fits(String text, double side, Format format) {
        return QrCode.modules(text)
                .filter(modules -> modules <= MOST)
                .filter(modules -> {
                    double module = Math.floor(side / modules);
                    return module >= MODULE_PIXELS && module / format.mm(1) >= MODULE_MM;
                })
                .isPresent();
    }
}
