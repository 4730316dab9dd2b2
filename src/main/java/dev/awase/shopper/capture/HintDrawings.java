package dev.awase.shopper.capture;

import dev.awase.session.Coaching.Hint;

/** A drawing for each hint: lines in a square of 24, as a shirt and what is to be done with it. */
final class HintDrawings {
    private static final String SHIRT =
            "M9 6.5 L6 8 L7 11 L8.5 10.5 V17.5 H15.5 V10.5 L17 11 L18 8 L15 6.5" + " C14 8 10 8 9 6.5 Z";
    private static final String FRAME = "M2 6 V2 H6 M18 2 H22 V6 M22 18 V22 H18 M6 22 H2 V18";

    private HintDrawings() {}

    static String of(Hint hint) {
        return switch (hint) {
            case NONE -> "";
            // A lamp that hangs over the shirt.
            case DARK ->
                "M12 1 V3.5 M7.5 8 C7.5 5 9.5 3.5 12 3.5 C14.5 3.5 16.5 5 16.5 8 Z M10.6 8 C10.6 10 13.4 10 13.4 8"
                        + " M12 13 V16 M7.2 11.6 L5.4 14 M16.8 11.6 L18.6 14 M4 20 H20";
            // A sun, and a hand's breadth away from it.
            case BRIGHT ->
                "M12 7.5 A4.5 4.5 0 1 1 11.99 7.5 Z M12 1.5 V4 M12 20 V22.5 M1.5 12 H4 M20 12 H22.5"
                        + " M4.6 4.6 L6.4 6.4 M17.6 17.6 L19.4 19.4 M4.6 19.4 L6.4 17.6 M17.6 6.4 L19.4 4.6";
            case EMPTY -> FRAME + " M12 7 V17 M8.5 13.5 L12 17 L15.5 13.5";
            // A head over a bar, and down with the shirt.
            case OVER ->
                "M12 1.5 A2.6 2.6 0 1 1 11.99 1.5 Z M2 9 H22 M8.5 12 L6 13.2 L6.9 15.8 L8.2 15.4 V22 H15.8 V15.4"
                        + " L17.1 15.8 L18 13.2 L15.5 12 C14.5 13.4 9.5 13.4 8.5 12 Z";
            // Two, of which one is crossed out.
            case SEVERAL ->
                "M3.5 7 L1 8.4 L1.9 11 L3 10.6 V17.5 H9 V10.6 L10.1 11 L11 8.4 L8.5 7 C7.6 8.3 4.4 8.3 3.5 7 Z"
                        + " M13.5 8 L22.5 17 M22.5 8 L13.5 17";
            // The shirt, and arrows out of it to the frame.
            case CLOSER ->
                SHIRT + " M5 5 L1.5 1.5 M1.5 4.5 V1.5 H4.5 M19 5 L22.5 1.5 M19.5 1.5 H22.5 V4.5"
                        + " M5 19 L1.5 22.5 M1.5 19.5 V22.5 H4.5 M19 19 L22.5 22.5 M22.5 19.5 V22.5 H19.5";
            // The shirt shakes.
            case MOVING ->
                SHIRT + " M3.6 8 C2 10.5 2 13.5 3.6 16 M1.4 9.5 C0.7 11.3 0.7 12.7 1.4 14.5 M20.4 8 C22 10.5 22 13.5"
                        + " 20.4 16 M22.6 9.5 C23.3 11.3 23.3 12.7 22.6 14.5";
            case STEADY -> FRAME + " M7 12.5 L10.6 16 L17 8.5";
        };
    }
}
