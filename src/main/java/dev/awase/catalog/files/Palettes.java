package dev.awase.catalog.files;

import dev.awase.catalog.Tones;
import dev.awase.item.Palette;
import dev.awase.item.Swatch;
import dev.awase.item.Tone;
import dev.awase.item.ToneName;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colors as a file writes them: our own tones, hex codes, or words in English and Japanese, the main one first. */
final class Palettes {
    private static final Words<ToneName> NAMES = Words.of("tone", ToneName::byId);
    private static final Pattern OWN = Pattern.compile("[\\d.]+ -?[\\d.]+ -?[\\d.]+ [a-z]+ [\\d.E-]+(; .*)?");
    private static final Pattern HEX =
            Pattern.compile("(?:#|^)([0-9a-fA-F]{6})\\b(?:\\s*[: ]\\s*(\\d*\\.?\\d+)\\s*(%?))?");
    // How much of a garment its first, second and third color usually cover, where a file only lists them.
    private static final double[][] SHARES = {{1}, {0.7, 0.3}, {0.6, 0.25, 0.15}};

    private static final int REMEMBERED = 10_000;
    private static final Map<String, Optional<Palette>> SEEN = new ConcurrentHashMap<>();

    private Palettes() {}

    /** The colors in a cell; nothing where it holds none that is known. */
    static Optional<Palette> in(String text) {
        Optional<Palette> before = SEEN.get(text);
        if (before != null) {
            return before;
        }
        Optional<Palette> read = read(text);
        if (SEEN.size() < REMEMBERED) {
            SEEN.put(text, read);
        }
        return read;
    }

    private static Optional<Palette> read(String text) {
        if (isOneHex(text)) {
            Tone tone = Tone.ofHex(text);
            return Optional.of(Tones.kept(Palette.of(tone, ToneName.of(tone))));
        }
        if (OWN.matcher(text).matches()) {
            try {
                return Optional.of(Tones.parse(text));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        List<Swatch> tones = hexes(text);
        if (tones.isEmpty()) {
            return ofNames(NAMES.all(text));
        }
        boolean unstated = tones.stream().allMatch(swatch -> swatch.share() == 1);
        return Optional.of(unstated ? shared(tones) : Tones.kept(new Palette(tones)));
    }

    /** {@code #1f2a44} alone: the plainest form, which most files that have codes hold throughout. */
    private static boolean isOneHex(String text) {
        return text.length() == 7
                && text.charAt(0) == '#'
                && text.chars().skip(1).allMatch(HexFormat::isHexDigit);
    }

    /** Codes with their shares, such as {@code #1f2a44:0.7} or {@code #1f2a44 70%}; 1 where none is stated. */
    private static List<Swatch> hexes(String text) {
        List<Swatch> tones = new ArrayList<>();
        Matcher hex = HEX.matcher(text);
        while (hex.find()) {
            Tone tone = Tone.ofHex(hex.group(1));
            double share = hex.group(2) == null ? 1 : Double.parseDouble(hex.group(2));
            double part = "%".equals(hex.group(3)) ? share / 100 : share;
            tones.add(new Swatch(tone, ToneName.of(tone), part > 0 && part <= 1 ? part : 1));
        }
        return tones;
    }

    /** A color word in running text, such as a product's name. */
    static Optional<Palette> mentioned(String text) {
        return NAMES.last(text).map(Palette::of).map(Tones::kept);
    }

    private static Optional<Palette> ofNames(List<ToneName> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(shared(names.stream()
                        .map(name -> new Swatch(name.typical(), name, 1))
                        .toList()));
    }

    private static Palette shared(List<Swatch> tones) {
        int count = Math.min(tones.size(), SHARES.length);
        List<Swatch> shared = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            shared.add(new Swatch(tones.get(i).tone(), tones.get(i).name(), SHARES[count - 1][i]));
        }
        return Tones.kept(new Palette(shared));
    }
}
