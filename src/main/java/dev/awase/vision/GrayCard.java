package dev.awase.vision;

import dev.awase.camera.Middle;
import dev.awase.item.LinearRgb;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Where in the camera's frame something neutral hangs, a gray card say, in shares of the frame: 0,0 is the upper left
 * corner as the camera sees it. The color it has in a photo is the color of the light.
 */
public record GrayCard(double x, double y, double width, double height) {
    private static final int TOO_DARK = 40;
    private static final int TOO_BRIGHT = 250;

    /** From a candle's 2 000 K to a blue sky, as a camera without any balance of its own would show them. */
    private static final double WARMEST = 3.5;

    private static final double COOLEST = -1.2;
    private static final double GREENEST = 0.4;

    public GrayCard {
        boolean inside = x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 1 && y + height <= 1;
        if (!inside) {
            throw new IllegalArgumentException("it does not lie inside the frame, which goes from 0 to 1 both ways");
        }
    }

    /**
     * As settings write it.
     *
     * @throws IllegalArgumentException in words, if it is not four numbers inside the frame
     */
    static GrayCard of(String settings) {
        String[] parts = settings.split(",", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("these are not four numbers with commas between");
        }
        double[] numbers = new double[4];
        for (int i = 0; i < numbers.length; i++) {
            try {
                numbers[i] = Double.parseDouble(parts[i].strip());
            } catch (NumberFormatException word) {
                throw new IllegalArgumentException("\"" + parts[i].strip() + "\" is no number", word);
            }
        }
        return new GrayCard(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    /** Its place in a photo of this part of the frame; empty where the part does not hold all of it. */
    Optional<GrayCard> in(Middle part) {
        double left = (x - (1 - part.across()) / 2) / part.across();
        double top = (y - (1 - part.down()) / 2) / part.down();
        double wide = width / part.across();
        double high = height / part.down();
        return left >= 0 && top >= 0 && left + wide <= 1 && top + high <= 1
                ? Optional.of(new GrayCard(left, top, wide, high))
                : Optional.empty();
    }

    /** The light by the color of the card in a photo, as the median of its pixels. */
    LinearRgb in(BufferedImage photo) {
        int left = Math.min(photo.getWidth() - 1, (int) (x * photo.getWidth()));
        int top = Math.min(photo.getHeight() - 1, (int) (y * photo.getHeight()));
        int columns = Math.clamp(Math.round(width * photo.getWidth()), 1, photo.getWidth() - left);
        int rows = Math.clamp(Math.round(height * photo.getHeight()), 1, photo.getHeight() - top);
        int[] pixels = photo.getRGB(left, top, columns, rows, null, 0, columns);
        return LinearRgb.ofRgb(median(pixels, 16) << 16 | median(pixels, 8) << 8 | median(pixels, 0));
    }

    /** Why a color that is seen there cannot be a gray card, and what to do; empty where it can. */
    static Optional<Sight.Lack> lack(LinearRgb seen) {
        int rgb = seen.rgb();
        int most = Math.max(rgb >> 16 & 0xff, Math.max(rgb >> 8 & 0xff, rgb & 0xff));
        double warmth = Cast.warmth(seen);
        if (most < TOO_DARK) {
            return Optional.of(new Sight.Lack(
                    "it is too dark where the gray card should be",
                    "Light the card, or mend its place in settings.json."));
        }
        if (most > TOO_BRIGHT) {
            return Optional.of(new Sight.Lack(
                    "it is too bright where the gray card should be",
                    "Take the glare off it, hang a darker one, or mend its place in settings.json."));
        }
        if (warmth > WARMEST || warmth < COOLEST || Math.abs(Cast.greenness(seen)) > GREENEST) {
            return Optional.of(new Sight.Lack(
                    String.format(
                            Locale.ROOT,
                            "#%06x, where the gray card should be, is no gray in the light of any lamp",
                            rgb),
                    "Hang something gray there that nobody stands before, or mend its place in settings.json."));
        }
        return Optional.empty();
    }

    private static int median(int[] pixels, int shift) {
        int[] channel = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            channel[i] = pixels[i] >> shift & 0xff;
        }
        Arrays.sort(channel);
        return channel[channel.length / 2];
    }
}
