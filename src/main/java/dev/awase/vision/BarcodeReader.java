package dev.awase.vision;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.MultiFormatUPCEANReader;
import com.google.zxing.oned.UPCEReader;
import dev.awase.item.Gtin;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the barcode of a product in a frame: EAN-13, EAN-8, UPC-A and UPC-E, upright or lying. No other kind of code is
 * looked for, so that none can say anything to this machine. One frame of 1280x720 takes some ten milliseconds.
 */
public final class BarcodeReader {
    private static final Map<DecodeHintType, ?> HINTS = Map.of(
            DecodeHintType.POSSIBLE_FORMATS,
            List.of(BarcodeFormat.EAN_13, BarcodeFormat.EAN_8, BarcodeFormat.UPC_A, BarcodeFormat.UPC_E),
            DecodeHintType.TRY_HARDER,
            true);

    /** The number of the first barcode found whose check digit is right; a pixel an int, row by row. */
    public Optional<Gtin> read(int[] argb, int width, int height) {
        return upright(argb, width, height).or(() -> upright(turned(argb, width, height), height, width));
    }

    private static Optional<Gtin> upright(int[] argb, int width, int height) {
        MultiFormatUPCEANReader reader = new MultiFormatUPCEANReader(HINTS);
        try {
            Result found = reader.decode(
                    new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, argb))), HINTS);
            boolean shortened = found.getBarcodeFormat() == BarcodeFormat.UPC_E;
            return Gtin.of(shortened ? UPCEReader.convertUPCEtoUPCA(found.getText()) : found.getText());
        } catch (ReaderException none) {
            return Optional.empty();
        }
    }

    /** A label that hangs on its side is looked at upright. */
    private static int[] turned(int[] argb, int width, int height) {
        int[] turned = new int[argb.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + y] = argb[y * width + x];
            }
        }
        return turned;
    }
}
