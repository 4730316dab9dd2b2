package dev.awase;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.awase.analytics.Mishap;
import dev.awase.upkeep.ProcessVitals;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How one kiosk is, for whoever looks after many of them from afar: counts and times, nothing about a person. {@code well}
 * says whether the doctor finds nothing that fails; {@code findings} are those that are not well.
 */
record Vitals(
        @JsonSerialize(using = ToStringSerializer.class) Instant at,
        String version,
        boolean well,
        boolean shown,
        Shop shop,
        ProcessVitals process,
        List<Finding> findings,
        List<Fault> faults) {
    /** {@code newestBackup} is empty where there is none yet; {@code diskFree} is in bytes. */
    record Shop(
            long visitsToday,
            long products,
            long pieces,

            @JsonSerialize(contentUsing = ToStringSerializer.class)
            Optional<Instant> newestBackup,

            long diskFree) {}

    /** One kind of fault: when it happened last, and how often. */
    record Fault(
            String kind,
            @JsonSerialize(using = ToStringSerializer.class) Instant last,
            long times) {
        static Fault of(Mishap mishap) {
            return new Fault(mishap.kind(), mishap.last(), mishap.times());
        }
    }

    Vitals {
        findings = List.copyOf(findings);
        faults = List.copyOf(faults);
    }
}
