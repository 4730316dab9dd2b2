package dev.awase.catalog;

import dev.awase.item.Palette;
import dev.awase.item.Swatch;
import dev.awase.item.Tone;
import dev.awase.item.ToneName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A palette as text, in the database and in our own files: {@code 17.43 2.1 -16.9 navy 0.62; ...} gives lightness, a,
 * b, the name and the share of each tone. Two digits after the point are far finer than an eye.
 */
public final class Tones {
    private static final String BETWEEN = "; ";
    private static final Map<String, ToneName> NAMES =
            Arrays.stream(ToneName.values()).collect(Collectors.toMap(ToneName::id, Function.identity()));

    private Tones() {}

    public static String write(Palette palette) {
        StringBuilder text = new StringBuilder(48);
        for (Swatch swatch : palette.swatches()) {
            if (!text.isEmpty()) {
                text.append(BETWEEN);
            }
            Swatch kept = kept(swatch);
            text.append(kept.tone().lightness()).append(' ');
            text.append(kept.tone().a()).append(' ');
            text.append(kept.tone().b()).append(' ');
            text.append(kept.name().id()).append(' ');
            text.append(kept.share());
        }
        return text.toString();
    }

    /** As it comes back once it was written, so that what is read again compares equal. */
    public static Palette kept(Palette palette) {
        return new Palette(palette.swatches().stream().map(Tones::kept).toList());
    }

    private static Swatch kept(Swatch swatch) {
        Tone tone = swatch.tone();
        return new Swatch(
                new Tone(rounded(tone.lightness(), 100), rounded(tone.a(), 100), rounded(tone.b(), 100)),
                swatch.name(),
                Math.max(0.0001, rounded(swatch.share(), 10_000)));
    }

    /** @throws IllegalArgumentException where the text is not of that form */
    public static Palette parse(String text) {
        List<Swatch> swatches = new ArrayList<>(4);
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(BETWEEN, at);
            int stop = end < 0 ? text.length() : end;
            swatches.add(swatch(text, at, stop));
            at = end < 0 ? stop : stop + BETWEEN.length();
        }
        return new Palette(swatches);
    }

    private static Swatch swatch(String text, int from, int to) {
        int a = next(text, from, to);
        int b = next(text, a, to);
        int name = next(text, b, to);
        int share = next(text, name, to);
        Tone tone = new Tone(number(text, from, a), number(text, a, b), number(text, b, name));
        String called = text.substring(name, share - 1);
        ToneName known = NAMES.get(called);
        if (known == null) {
            throw new IllegalArgumentException("no tone is called " + called);
        }
        return new Swatch(tone, known, Double.parseDouble(text.substring(share, to)));
    }

    private static int next(String text, int from, int to) {
        int space = text.indexOf(' ', from);
        if (space < 0 || space >= to) {
            throw new IllegalArgumentException("a tone is written 'L a b name share', not " + text.substring(from, to));
        }
        return space + 1;
    }

    private static double number(String text, int from, int after) {
        return Double.parseDouble(text.substring(from, after - 1));
    }

    private static double rounded(double value, int steps) {
        // Adding zero turns -0.0 into 0.0, so that equal tones are written equally.
        return Math.rint(value * steps) / steps + 0.0;
    }
}
