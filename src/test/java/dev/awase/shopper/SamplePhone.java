package dev.awase.shopper;

import dev.awase.session.PhoneLine;
import dev.awase.session.Step;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The way from a phone as it can stand; nothing listens at the address. */
final class SamplePhone {
    static final String ADDRESS = "http://192.168.100.200:8484/7k3m9q2xw4t87k3m9q2xw4t8ab";

    private SamplePhone() {}

    static PhoneLine.Open open(long until) {
        return new PhoneLine.Open(ADDRESS, until, Optional.empty(), false, false);
    }

    static Map<String, Step> steps() {
        long until = Duration.ofSeconds(179).toNanos();
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("phone-opening", new Step.Phone(new PhoneLine.Opening()));
        steps.put("phone", new Step.Phone(open(until)));
        steps.put(
                "phone-come",
                new Step.Phone(
                        new PhoneLine.Open(ADDRESS, until, Optional.of("Department Store Guest Wi-Fi"), true, false)));
        steps.put("phone-rehearsal", new Step.Phone(new PhoneLine.Open(ADDRESS, until, Optional.empty(), false, true)));
        steps.put("phone-received", new Step.Phone(new PhoneLine.Received()));
        for (PhoneLine.Why why : PhoneLine.Why.values()) {
            String code = why == PhoneLine.Why.UNAVAILABLE ? "P2" : "";
            steps.put("phone-" + why.name().toLowerCase(Locale.ROOT), new Step.Phone(new PhoneLine.Shut(why, code)));
        }
        return steps;
    }
}
