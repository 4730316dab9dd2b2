package dev.awase.training;

/** One measured picture: its features, its class, and which group of homes it comes from, 0 to 3. */
record Example(float[] features, int label, int fold) {}
