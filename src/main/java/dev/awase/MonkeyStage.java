package dev.awase;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.scene.Scene;

/**
 * What a monkey plays with: a window that is shown, the name of the step on it and the number of the visit. {@code rest}
 * lets go what is kept up to a bound and no longer shown, so that it is not taken for a leak while it fills.
 */
record MonkeyStage(Scene scene, Supplier<String> step, LongSupplier visit, Runnable rest) {}
