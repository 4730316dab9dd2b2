package dev.awase.stylist;

import java.util.Locale;

/** The way to a model that writes down speech, with the same guards as the {@link ChatDoor}. */
interface HearingDoor {
    /**
     * The words that were said, unchecked; the call is kept.
     *
     * @param wav 16 kHz, 16 bits, one channel
     * @throws ModelFault if they did not come by the deadline, or no such model is set up
     */
    String hear(byte[] wav, Locale language, Deadline deadline);
}
