package dev.awase.coordination;

import dev.awase.coordination.taste.Nearness;
import dev.awase.coordination.taste.Sense;
import dev.awase.coordination.taste.ToneGrid;
import dev.awase.item.Formality;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Season;
import dev.awase.item.Swatch;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks of many items as plain arrays, one row an item, so that a hundred thousand are compared in milliseconds. A
 * palette takes {@link #SWATCHES} places: the main tones of all rows stand first, row by row, then all second tones, then
 * all third ones, so that each is one run of memory. A place with share 0 is empty, and its tone far from every other.
 */
final class Columns {
    /** Main tone and accents that count; smaller ones are noise in a photo. */
    static final int SWATCHES = Nearness.SWATCHES;

    static final byte UNKNOWN = -1;

    /** The lightness of an empty place: no tone is near it. */
    private static final float NOWHERE = 10_000;

    final int rows;

    final float[] lightness;
    final float[] a;
    final float[] b;
    final float[] share;
    final byte[] toneName;
    /** The cell of {@link ToneGrid}; 0 where the place is empty. */
    final short[] toneCell;

    final float[] undertone;
    final byte[] pattern;
    final byte[] formality;
    final byte[] seasons;
    final int[] material;
    final int[] type;
    /** What the words for material and type tell, as {@link Sense}. */
    final float[] warmth;

    final float[] dress;

    Columns(int rows) {
        this.rows = rows;
        lightness = new float[rows * SWATCHES];
        Arrays.fill(lightness, NOWHERE);
        a = new float[rows * SWATCHES];
        b = new float[rows * SWATCHES];
        share = new float[rows * SWATCHES];
        toneName = new byte[rows * SWATCHES];
        toneCell = new short[rows * SWATCHES];
        undertone = new float[rows];
        pattern = new byte[rows];
        formality = new byte[rows];
        seasons = new byte[rows];
        material = new int[rows];
        type = new int[rows];
        warmth = new float[rows];
        dress = new float[rows];
    }

    /** Where the row's tone of this rank stands, 0 for the main one: that stands at the row's own number. */
    int at(int row, int rank) {
        return rank * rows + row;
    }

    /** Writes one item's looks; the keys are the same for the same material or type, negative where unknown. */
    void put(int row, Item looks, int materialKey, int typeKey, Sense sense) {
        warmth[row] = sense.warmth();
        dress[row] = sense.dress();
        putPalette(row, looks.palette());
        undertone[row] = (float) Undertone.of(looks.palette());
        pattern[row] = (byte) looks.pattern().ordinal();
        formality[row] = code(looks.formality());
        seasons[row] = mask(looks.seasons());
        material[row] = materialKey;
        type[row] = typeKey;
    }

    /** Writes the looks of a row of other columns. */
    void copy(int row, Columns from, int fromRow) {
        for (int i = 0; i < SWATCHES; i++) {
            int at = at(row, i);
            int fromAt = from.at(fromRow, i);
            lightness[at] = from.lightness[fromAt];
            a[at] = from.a[fromAt];
            b[at] = from.b[fromAt];
            share[at] = from.share[fromAt];
            toneName[at] = from.toneName[fromAt];
            toneCell[at] = from.toneCell[fromAt];
        }
        undertone[row] = from.undertone[fromRow];
        pattern[row] = from.pattern[fromRow];
        formality[row] = from.formality[fromRow];
        seasons[row] = from.seasons[fromRow];
        material[row] = from.material[fromRow];
        type[row] = from.type[fromRow];
        warmth[row] = from.warmth[fromRow];
        dress[row] = from.dress[fromRow];
    }

    private void putPalette(int row, Palette palette) {
        List<Swatch> swatches = palette.swatches();
        int used = Math.min(SWATCHES, swatches.size());
        double sum = 0;
        for (int i = 0; i < used; i++) {
            sum += swatches.get(i).share();
        }
        for (int i = 0; i < used; i++) {
            Swatch swatch = swatches.get(i);
            int at = at(row, i);
            lightness[at] = (float) swatch.tone().lightness();
            a[at] = (float) swatch.tone().a();
            b[at] = (float) swatch.tone().b();
            share[at] = (float) (swatch.share() / sum);
            toneCell[at] = (short) ToneGrid.cell(lightness[at], a[at], b[at]);
            toneName[at] = (byte) swatch.name().ordinal();
        }
    }

    static byte code(Optional<Formality> formality) {
        return formality.map(known -> (byte) known.ordinal()).orElse(UNKNOWN);
    }

    /** One bit a season; 0 means all year. */
    static byte mask(Set<Season> seasons) {
        int bits = 0;
        for (Season season : seasons) {
            bits |= 1 << season.ordinal();
        }
        return (byte) bits;
    }
}
