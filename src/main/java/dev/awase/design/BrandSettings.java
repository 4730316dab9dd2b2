package dev.awase.design;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What makes the kiosk this shop's: its {@code name} and {@code logo} stand on the idle screen, {@code accent}
 * ({@code #rrggbb}) takes the place of the house's seal red on light paper, and {@code theme} is what each visit begins in.
 * A picture that cannot be read leaves the name alone.
 */
public record BrandSettings(Optional<String> name, Optional<Path> logo, Optional<String> accent, Viewing.Theme theme) {
    public static final BrandSettings DEFAULT = new BrandSettings(Optional.empty(), Optional.empty(), Optional.empty());

    /** The paper that an accent is written on; a test holds it to the token. */
    public static final int PAPER = 0xf5f1ea;

    private static final int LONGEST = 30;
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** On light paper. */
    public BrandSettings(Optional<String> name, Optional<Path> logo, Optional<String> accent) {
        this(name, logo, accent, Viewing.Theme.LIGHT);
    }

    public BrandSettings {
        name = name.map(String::strip).filter(words -> !words.isEmpty());
        logo = logo.filter(file -> !file.toString().isBlank());
        accent = accent.map(String::strip).filter(color -> !color.isEmpty());
        name.ifPresent(words -> {
            if (words.codePointCount(0, words.length()) > LONGEST
                    || words.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("name is too long; it is one line of at most " + LONGEST + " signs");
            }
        });
        accent.ifPresent(BrandSettings::check);
        if (theme == Viewing.Theme.HIGH_CONTRAST) {
            throw new IllegalArgumentException("theme is light or dark; strong contrast is for each shopper to choose");
        }
    }

    private static void check(String color) {
        if (!COLOR.matcher(color).matches()) {
            throw new IllegalArgumentException("accent is no color; it is written #rrggbb, as #a3341f");
        }
        double contrast = onPaper(color);
        if (contrast < Contrast.TEXT) {
            throw new IllegalArgumentException(("accent has a contrast of %.1f to the paper; words in it need %.1f or"
                            + " more: choose a darker one")
                    .formatted(contrast, Contrast.TEXT));
        }
    }

    /** The contrast of a color written {@code #rrggbb} to the paper. */
    public static double onPaper(String color) {
        return Contrast.of(Integer.parseInt(color.substring(1), 16), PAPER);
    }

    /** A logo without a folder of its own lies in the home. */
    public BrandSettings in(Path home) {
        return new BrandSettings(name, logo.map(home::resolve), accent, theme);
    }

    /** A sheet over a theme's tokens; empty where the theme's own accent stays, as it does where contrast goes first. */
    public Optional<String> sheet(Viewing.Theme theme) {
        return theme == Viewing.Theme.LIGHT ? sheet() : Optional.empty();
    }

    /** A sheet over the house's tokens; empty where the house's own accent stays. */
    public Optional<String> sheet() {
        return accent.map(color -> Styles.accent(".awase", color));
    }
}
