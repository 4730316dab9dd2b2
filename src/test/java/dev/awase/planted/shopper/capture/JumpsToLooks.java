package dev.awase.planted.shopper.capture;

import dev.awase.planted.shopper.looks.JumpsToCapture;

/** A planted fault: one step's folder enters another, and with its neighbor makes a ring. */
public record JumpsToLooks(Class<JumpsToCapture> next) {
    public static JumpsToLooks now() {
        return new JumpsToLooks(JumpsToCapture.class);
    }
}
