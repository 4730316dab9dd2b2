package dev.awase;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/**
 * What an embedding pipeline does at best once it has its embeddings: the largest cosines of one vector with all others.
 * Vectors are of length one, so that a product of two is their cosine; the same ones for the same seed.
 */
final class CosinePeer {
    static final int DIMENSIONS = 1536;
    static final int NEAREST = 12;
    /** Sums run side by side in an array, which the compiler turns into vector instructions. */
    private static final int LANES = 128;

    private final float[][] vectors;

    /** One that is near, and how near. */
    record Near(int row, float cosine) {}

    CosinePeer(int count, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        vectors = new float[count][];
        for (int row = 0; row < count; row++) {
            vectors[row] = unit(chance);
        }
    }

    /** The nearest to the vector of this row, itself among them, in no order. */
    PriorityQueue<Near> nearest(int row) {
        PriorityQueue<Near> nearest = new PriorityQueue<>(Comparator.comparingDouble(Near::cosine));
        float[] lanes = new float[LANES];
        float least = Float.NEGATIVE_INFINITY;
        for (int other = 0; other < vectors.length; other++) {
            float cosine = product(vectors[row], vectors[other], lanes);
            if (cosine > least || nearest.size() < NEAREST) {
                nearest.add(new Near(other, cosine));
                if (nearest.size() > NEAREST) {
                    nearest.poll();
                }
                least = nearest.element().cosine();
            }
        }
        return nearest;
    }

    private static float product(float[] one, float[] other, float[] lanes) {
        for (int lane = 0; lane < LANES; lane++) {
            lanes[lane] = one[lane] * other[lane];
        }
        for (int at = LANES; at < DIMENSIONS; at += LANES) {
            for (int lane = 0; lane < LANES; lane++) {
                lanes[lane] += one[at + lane] * other[at + lane];
            }
        }
        for (int half = LANES / 2; half > 0; half /= 2) {
            for (int lane = 0; lane < half; lane++) {
                lanes[lane] += lanes[half + lane];
            }
        }
        return lanes[0];
    }

    private static float[] unit(SplittableRandom chance) {
        float[] vector = new float[DIMENSIONS];
        double squares = 0;
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = chance.nextInt() * 0x1p-31f;
            squares += vector[i] * vector[i];
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
