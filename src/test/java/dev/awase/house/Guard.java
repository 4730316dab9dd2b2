package dev.awase.house;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A rule over compiled classes beside the faults planted to show that it can fail; each must be caught by itself. */
public record Guard(ArchRule rule, List<Set<Class<?>>> planted) {
    public Guard {
        if (planted.isEmpty()) {
            throw new IllegalArgumentException("a guard that was never shown a fault: " + rule.getDescription());
        }
        planted = List.copyOf(planted);
    }

    /** Each planted class is a fault of its own. */
    static Guard of(ArchRule rule, Class<?>... planted) {
        return new Guard(
                rule.allowEmptyShould(true),
                Arrays.stream(planted).<Set<Class<?>>>map(Set::of).toList());
    }

    /** The planted classes make one fault together, as a ring does. */
    static Guard together(ArchRule rule, Class<?>... planted) {
        return new Guard(rule.allowEmptyShould(true), List.of(Set.of(planted)));
    }

    @Override
    public String toString() {
        return rule.getDescription();
    }
}
