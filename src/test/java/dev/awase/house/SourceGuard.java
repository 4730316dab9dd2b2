package dev.awase.house;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule over the text of the project's files beside faulty files planted to show that it can fail.
 *
 * @param faults what is wrong, one line each, empty when nothing is
 */
public record SourceGuard(String rule, Function<List<Source>, List<String>> faults, List<Source> planted) {
    public SourceGuard {
        if (planted.isEmpty()) {
            throw new IllegalArgumentException("a guard that was never shown a fault: " + rule);
        }
        planted = List.copyOf(planted);
    }

    /** A rule that looks at one file at a time. */
    static SourceGuard each(String rule, Function<Source, Stream<String>> faults, Source... planted) {
        return new SourceGuard(rule, sources -> sources.stream().flatMap(faults).toList(), List.of(planted));
    }

    @Override
    public String toString() {
        return rule;
    }
}
