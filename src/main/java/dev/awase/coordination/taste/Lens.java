package dev.awase.coordination.taste;

import dev.awase.coordination.taste.Taste.Wordings;
import dev.awase.item.Pattern;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A taste looked at from one piece. Each term is the lift of a row in parts of a full nearness of tone: 0 where nothing
 * is known, +1 as much as the same tone. Computed when first asked for and then looked up; for one thread.
 */
public final class Lens {
    private final Taste taste;
    private final Traits beside;
    private final Wordings wordings;
    private final float scale;
    private final @Nullable View[] views;

    Lens(Taste taste, Piece beside, Wordings wordings) {
        this.taste = taste;
        this.beside = Traits.of(beside, taste.words()::find);
        this.wordings = wordings;
        this.scale = 1 / TasteLearner.NEARNESS_LOGITS;
        this.views = new View[wordings.categories().size()];
    }

    /** What was learned of one category from here, by what a row is looked up with; NaN is not computed yet. */
    private static final class View {
        private final int slot;
        private final float near;
        private final float same;
        private final float family;
        private final float set;
        private final float[] tones = unknown(ToneGrid.cells());
        private final float[] landmarks = unknown(ToneGrid.size());
        private final float[] types;
        private final float[] materials;
        private final float[] patterns;

        View(Lens lens, String category) {
            slot = Traits.slot(category, lens.taste.words()::find);
            near = lens.both(Kind.NEAR, slot);
            same = lens.both(Kind.SAME, slot);
            family = lens.both(Kind.FAMILY, slot);
            set = lens.both(Kind.SET, slot);
            types = unknown(lens.wordings.types().size());
            materials = unknown(lens.wordings.materials().size());
            patterns = unknown(Pattern.values().length);
        }

        private static float[] unknown(int length) {
            float[] values = new float[length];
            Arrays.fill(values, Float.NaN);
            return values;
        }
    }

    /** The lift for how near the tones are, {@code nearness} as the ranking measures it. */
    public float nearness(int category, float nearness, boolean sameMaterial) {
        View view = view(category);
        float same = Nearness.same(nearness);
        float set = sameMaterial ? view.set * same : 0;
        return view.near * nearness + view.same * same + view.family * Nearness.family(nearness) + set;
    }

    /** The lift for a tone of this {@link ToneGrid#cell}, were it the row's only one. */
    public float tone(int category, int cell) {
        View view = view(category);
        if (Float.isNaN(view.tones[cell])) {
            float lift = 0;
            for (int place = 0; place < ToneGrid.BELONGS; place++) {
                lift += ToneGrid.share(cell, place) * landmark(view, ToneGrid.landmark(cell, place));
            }
            view.tones[cell] = lift;
        }
        return view.tones[cell];
    }

    /** Cells are many and landmarks few: what was learned is summed up for these alone. */
    private float landmark(View view, int landmark) {
        if (Float.isNaN(view.landmarks[landmark])) {
            Sum sum = new Sum();
            new PairTerms(beside, view.slot, sum).tone(landmark, 1);
            view.landmarks[landmark] = sum.value * scale;
        }
        return view.landmarks[landmark];
    }

    /** The lift for a type, by its number in the wordings; 0 for a negative one. */
    public float type(int category, int type) {
        if (type < 0) {
            return 0;
        }
        View view = view(category);
        if (Float.isNaN(view.types[type])) {
            Sum sum = new Sum();
            new PairTerms(beside, view.slot, sum)
                    .types(Traits.types(wordings.types().get(type), taste.words()::find));
            view.types[type] = sum.value * scale;
        }
        return view.types[type];
    }

    /** The lift for a material, by its number in the wordings; 0 for a negative one. */
    public float material(int category, int material) {
        if (material < 0) {
            return 0;
        }
        View view = view(category);
        if (Float.isNaN(view.materials[material])) {
            Sum sum = new Sum();
            new PairTerms(beside, view.slot, sum)
                    .materials(Traits.materials(wordings.materials().get(material), taste.words()::find));
            view.materials[material] = sum.value * scale;
        }
        return view.materials[material];
    }

    /** The lift for a pattern, by its ordinal. */
    public float pattern(int category, int pattern) {
        View view = view(category);
        if (Float.isNaN(view.patterns[pattern])) {
            Sum sum = new Sum();
            new PairTerms(beside, view.slot, sum).pattern(pattern);
            view.patterns[pattern] = sum.value * scale;
        }
        return view.patterns[pattern];
    }

    private final class Sum implements PairTerms.Sink {
        private float value;

        @Override
        public void take(long key, float amount) {
            value += taste.weight(key) * amount;
        }
    }

    private float both(Kind kind, int slot) {
        float local = PairTerms.LOCAL * taste.weight(kind.between(beside.slot(), 0, slot, 0));
        return scale * (taste.weight(kind.anywhere(0, 0)) + local);
    }

    private View view(int category) {
        View known = views[category];
        if (known == null) {
            known = new View(this, wordings.categories().get(category));
            views[category] = known;
        }
        return known;
    }
}
