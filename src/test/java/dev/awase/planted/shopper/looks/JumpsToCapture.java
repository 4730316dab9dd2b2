package dev.awase.planted.shopper.looks;

import dev.awase.planted.shopper.capture.JumpsToLooks;

/** A planted fault: the other half of the ring. */
public record JumpsToCapture(Class<JumpsToLooks> back) {
    public static JumpsToCapture now() {
        return new JumpsToCapture(JumpsToLooks.class);
    }
}
