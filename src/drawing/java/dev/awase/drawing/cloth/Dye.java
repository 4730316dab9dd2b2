package dev.awase.drawing.cloth;

import dev.awase.item.Tone;

/** One color of cloth, and what light and shadow make of it: shadows keep the hue, light turns toward white. */
public record Dye(Tone tone) {
    public static Dye of(String hex) {
        return new Dye(Tone.ofHex(hex));
    }

    public String hex() {
        return tone.hex();
    }

    /** The color of a soft fold; on white cloth a cool gray. */
    public String shadow() {
        double lightness = tone.lightness() * 0.32;
        return tone.chroma() < 8
                ? new Tone(lightness, 0.4, -3).hex()
                : new Tone(lightness, tone.a() * 0.75, tone.b() * 0.75).hex();
    }

    /** The color of a seam, a slit, a line where two panels meet. */
    public String seam() {
        return darker(tone.lightness() > 30 ? 0.62 : 0.45).hex();
    }

    /** The color of a lit crest. */
    public String light() {
        return new Tone(tone.lightness() + (100 - tone.lightness()) * 0.75, tone.a() * 0.35, tone.b() * 0.35).hex();
    }

    public Dye darker(double factor) {
        return new Dye(new Tone(tone.lightness() * factor, tone.a() * factor, tone.b() * factor));
    }

    public Dye lighter(double share) {
        return new Dye(new Tone(
                tone.lightness() + (100 - tone.lightness()) * share, tone.a() * (1 - share), tone.b() * (1 - share)));
    }

    public Dye mixed(Dye other, double share) {
        return new Dye(new Tone(
                tone.lightness() * (1 - share) + other.tone.lightness() * share,
                tone.a() * (1 - share) + other.tone.a() * share,
                tone.b() * (1 - share) + other.tone.b() * share));
    }

    /** How strongly shadows show on it: more on dark cloth, else black would lie flat. */
    public double shadowStrength() {
        return 0.30 + 0.35 * (1 - tone.lightness() / 100);
    }

    /** How strongly light shows on it. */
    public double lightStrength() {
        return 0.20 + 0.35 * tone.lightness() / 100;
    }
}
